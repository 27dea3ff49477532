import type { Catalogue } from '../catalogue.ts';

export const cart: Catalogue['cart'] = {
  queued: 'Sırasını bekliyor',
  opening: 'Ürün sayfası açılıyor',
  adding: 'Amazon’un ekleme düğmesine basıldı; ürünü sepetinizde görmeyi bekliyoruz',
  interrupted: {
    browser: 'Eklenmedi: Tarayıcı durdu',
    'tab-closed': 'Eklenmedi: Sekme kapatıldı',
    'waited-too-long': 'Eklenmedi: Sırasını 30 dakika bekledi',
  },
  opened: 'Bağlantı açıldı; hiçbir şey eklemedik',
  needsYou: (why) => `Sizi bekliyor: ${why}`,
  notAdded: (why) => `Eklenmedi: ${why}`,
  inCart: 'Sepetinizde',
  manyInCart: (quantity) => `Sepetinizde (${quantity})`,
  left: 'Artık sepetinizde değil',
};
