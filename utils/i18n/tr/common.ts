import type { Catalogue } from '../catalogue.ts';

export const common: Catalogue['common'] = {
  disclaimer: 'Amazon ya da X ile bağlantılı değildir.',
  disclaimerLong:
    'Amazon ya da X ile bağlantılı değildir. Bu uzantıyı ikisi de yapmamış, incelememiş ya da onaylamamıştır.',
  finish: 'Amazon’da tamamla',
  openCart: 'Sepeti aç',
  allow: (store) => `${store} için izin ver`,
  cancel: 'İptal',
  close: 'Kapat',
  undo: 'Geri al',
  justNow: 'az önce',
  pageOf: (store) => `${store} sitesinde bir sayfa`,
  shortLink: (host) => `Amazon’a giden kısa bağlantı (${host})`,
};
