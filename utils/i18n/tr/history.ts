import type { Catalogue } from '../catalogue.ts';

export const history: Catalogue['history'] = {
  asked: (author) => `@${author} gönderisinden istendi`,
  composing: {
    send: 'Yanıt gönderilmek üzere',
    edit: 'Yanıt kutusu dolduruldu',
    intent: 'X’in kendi yanıt penceresi açıldı',
  },
  pressing: 'X’in yanıt düğmesine basıldı',
  postedShown: 'Yanıt gönderildi: X bağlantısını gösterdi',
  postedSeen: 'Yanıt gönderinin altında görüldü',
  deleted: {
    menu: 'Yanıt X’in menüsünde silindi ve sayfadan kalktı',
    page: 'Yanıt artık X’te değil',
    told: 'Yanıtı sildiğinizi siz bildirdiniz',
  },
  failed: (why, said) => `${why} X’in mesajı: ${said}`,
  queued: 'Sepete eklenmeyi bekliyor',
  reading: 'Bağlantı bir sekmede açıldı',
  productPage: (product) => `Ürün sayfası: ${product}`,
  priceThen: (price) => `O zamanki fiyat: ${price}`,
  priceSeen: (price) => `Görülen fiyat: ${price}`,
  adding: 'Amazon’un ekleme düğmesine bir kez basıldı',
  checking: 'Sepet kontrol edildi',
  inCart: (seen) => `Sepetinizde: ${seen}`,
  interrupted: {
    browser: 'Tarayıcı durdu',
    'tab-closed': 'Sekme kapatıldı',
    'waited-too-long': 'Sırasını 30 dakika bekledi',
  },
  authorsLink: 'Gönderideki bağlantı:',
};
