import type { Catalogue } from '../catalogue.ts';

export const xAccess: Catalogue['xAccess'] = {
  openX: 'X’i aç',
  allow: 'X’te izin ver',
  title: 'X’te henüz izin yok',
  missing:
    'Tarayıcınız bu uzantının X’te çalışmasına ancak siz izin verince olanak tanır. O zamana kadar gönderilerin altında #AmazonCart düğmesini görmezsiniz. İstekleriniz güvende.',
  refused:
    'Tarayıcınız X’te buna izin vermedi, bu yüzden hiçbir şey değişmedi. İstediğiniz zaman yeniden deneyebilirsiniz.',
  given: 'X’te izin verildi. Açık olan X sayfalarını yenileyin.',
};
