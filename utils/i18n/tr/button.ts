import type { Catalogue } from '../catalogue.ts';

export const button: Catalogue['button'] = {
  colon: ': ',
  add: 'bu ürünü Amazon sepetinize ekleyin',
  oneClick: {
    reply: 'tek tıklama bunu herkese açık gönderir',
    edit: 'tek tıklama X’in yanıt kutusunu doldurur',
    private: 'tek tıklama ürünü özel olarak ekler',
  },
  labels: {
    replying: 'Yanıtlanıyor…',
    replied: 'Yanıtlandı',
    adding: 'Ekleniyor…',
    'in-cart': 'Sepetinizde',
    'needs-you': 'Sizi bekliyor',
    'not-added': 'Eklenmedi',
    'left-cart': 'Sepette değil',
    opened: 'Açıldı',
    unsure: 'Yanıta bakın',
    refused: 'Gönderilmedi',
    orphaned: 'Sayfayı yenileyin',
  },
  tooltips: {
    unsure: 'Yanıta bakın. X’in onayladığını görmedik',
    orphaned: 'Sayfayı yenileyin. Uzantı güncellendi, yeniden yüklendi ya da kapatıldı',
  },
};
