import type { Catalogue } from '../catalogue.ts';

export const access: Catalogue['access'] = {
  what: 'Erişim verdiğinizde, o mağazanın ürün ve sepet sayfalarını tarayıcınızda okuruz, siz isteyince Amazon’un kendi ekleme düğmesine bir kez basarız ve sepetinizde ne olduğunu görürüz. Erişim yoksa mağazanın bağlantıları her zamanki gibi açılır. Sunucumuz yok.',
  ownStore: 'Mağazam',
  notChosen: 'Seçilmedi',

  pageTitle: 'Bir Amazon mağazasına izin verin',
  noSuchStore: 'Bilinmeyen mağaza',
  noSuchStoreNote: 'Bu sayfanın adresi, bildiğimiz bir Amazon mağazasını göstermiyor. Hiçbir şey değişmedi.',
  allStores: 'Tüm mağazaları gör',
  allowed: (store) => `${store} için izin verildi`,
  allow: (store) => `${store} için izin verilsin mi?`,
  allowAndAdd: (store) => `${store} için izin ver ve ekle`,
  openLink: 'Yalnızca bağlantıyı aç',
  adding: (count) =>
    count === 1
      ? 'Ürünü arka plandaki bir sekmede ekliyoruz. Bu pencereyi kapatıp X’e dönebilirsiniz.'
      : `${count} ürünü arka plandaki sekmelerde ekliyoruz. Bu pencereyi kapatıp X’e dönebilirsiniz.`,
  notAdded: 'Ürünü şu anda ekleyemedik. Hiçbir şey gönderilmedi. Yeniden deneyin ya da X’e dönün.',
  goOn: 'Bu pencereyi kapatıp X’e dönebilirsiniz. Erişimi istediğiniz zaman ayarlardan kaldırabilirsiniz.',
  refused: (store) =>
    `Tarayıcınız ${store} için izin vermedi. Hiçbir şey değişmedi: Bu mağazanın bağlantıları her zamanki gibi açılır.`,
  notNow: 'Şimdi değil',
};
