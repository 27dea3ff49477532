import type { Catalogue } from '../catalogue.ts';

export const settings: Catalogue['settings'] = {
  warn: 'Göndermeden önce beni uyar',
  warnOn: 'Düğme önce sorar ve yanıtınızı kimin göreceğini söyler.',
  warnOff: 'Tek tıklama hemen uygular.',
  oneClick: 'Tek tıklama:',
  acts: { reply: 'Yanıtı gönder', edit: 'X’in yanıt kutusunu doldur', private: 'Özel olarak ekle' },
  addAfterReply: 'Yanıttan sonra sepetime de ekle',
};
