import type { Catalogue } from '../catalogue.ts';

export const notifications: Catalogue['notifications'] = {
  description:
    'X’te gördüğünüz ürünleri Amazon sepetinize ekleyin: #AmazonCart yanıtıyla ya da özel olarak. Amazon ve X ile bağlantısızdır.',
  openSheetKey: 'İmlecin altındaki ya da seçili gönderi için #AmazonCart’ı aç',
  addPrivatelyKey: 'İmlecin altındaki ya da seçili gönderideki ürünü özel olarak ekle',

  inCart: (store) => `${store} sepetinizde`,
  needsYou: (product) => `Sizi bekliyor: ${product}`,
  notAdded: (product) => `Eklenmedi: ${product}`,
  clickForCart: 'Sepetinizi açmak için tıklayın',
  clickToFinish: 'Amazon’da tamamlamak için tıklayın',
  clickForLink: 'Bağlantıyı açmak için tıklayın',
  clickForTweet: 'Gönderiyi açmak için tıklayın',
  menu: 'Amazon sepetine özel olarak ekle',
  notNoted: 'İsteğinizi kaydedemedik',
  reload: 'Önce bu X sayfasını yenileyin',
  reloadWhy:
    'Bu sayfa, uzantı yüklenmeden ya da güncellenmeden önce açılmış. Hiçbir şey gönderilmedi ya da açılmadı. Sayfayı yenileyip yeniden deneyin.',
};
