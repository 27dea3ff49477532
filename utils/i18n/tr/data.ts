import type { Catalogue } from '../catalogue.ts';

export const data: Catalogue['data'] = {
  export: 'Dışa aktarma',
  exportNote:
    'Uzantının bu tarayıcıda sakladığı her şeyi cihazınızdaki bir dosyaya kaydeder. Hiçbir yere bir şey gönderilmez. JSON yeniden içe aktarılabilir; CSV, her istek bir satır olacak şekilde bir hesap tablosunda açılır.',
  exportJson: 'JSON olarak aktar',
  exportCsv: 'CSV olarak aktar',
  writing: 'Kaydediliyor…',
  notWritten: 'Dosyayı kaydedemedik. Hiçbir şey değişmedi. Yeniden deneyin.',
  columns: {
    askedAt: 'İstek zamanı',
    product: 'Ürün',
    store: 'Mağaza',
    asin: 'ASIN',
    author: 'Yazar',
    tweet: 'Gönderi',
    link: 'Bağlantı',
    account: 'Hesap',
    visibility: 'Görünürlük',
    reply: 'Yanıt',
    replyAddress: 'Yanıtın adresi',
    cart: 'Sepet',
    price: 'Görülen fiyat',
    changedAt: 'Son değişiklik',
  },

  import: 'İçe aktarma',
  importNote:
    'Buradan dışa aktardığınız bir JSON dosyasındakileri ekler. Hiçbir şey iki kez eklenmez ya da üzerine yazılmaz; dosyada hâlâ süren istekler yeniden başlatılmaz.',
  choose: 'Dosya seç…',
  reading: 'Okunuyor…',
  importing: 'İçe aktarılıyor…',
  fresh: 'yeni',
  merged: 'sizde olan bir isteğe güncelleme',
  unchanged: 'zaten burada, değişmedi',
  refused: 'okunamadı ve atlandı',
  tallies: '“Kampanyalar” için',
  removedBefore: (count) =>
    count === 1
      ? 'Yenilerden birini daha önce bu listeden kaldırmıştınız. Geri gelecek.'
      : `Yenilerden ${count} tanesini daha önce bu listeden kaldırmıştınız. Geri gelecekler.`,
  takeSettings: 'Dosyadaki ayarları da kullan',
  imported: (fresh, merged, unchanged) =>
    `İçe aktarıldı: ${fresh} yeni, ${merged} güncellenen, ${unchanged} değişmeyen.`,
  talliesLeftOut: (count, most) =>
    `Yalnızca ${most} çeteleye yer olduğu için alınmayan çetele: ${count}. “Kampanyalar” bölümünden birkaçını silin, sonra dosyayı yeniden içe aktarın.`,
  allWasHere: 'Bu dosyadaki her şey zaten buradaydı.',
  tooLarge: (megabytes) =>
    `Bu dosya, okuyabildiğimiz en büyük boyut olan ${megabytes} MB sınırını aşıyor. Hiçbir şey değişmedi.`,
  notOurs: 'Bu dosya bu uzantıdan dışa aktarılmamış. Hiçbir şey değişmedi. Başka bir dosya seçin.',
  fromLater:
    'Bu dosya uzantının daha yeni bir sürümünden geliyor. Hiçbir şey değişmedi. Uzantıyı güncelleyip yeniden deneyin.',
  broken: 'Bir sorun oluştu, bu yüzden hiçbir şey içe aktarılmadı. Yeniden deneyin.',
  full: 'Tarayıcınızda bu dosya için yer kalmadı, bu yüzden hiçbir şey içe aktarılmadı. Elinizdekiler güvende. Bu cihazda biraz yer açıp yeniden deneyin.',

  unreadable: 'Okunamayan kayıtlar',
  unreadableNote: (count) =>
    count === 1
      ? 'Bir kaydı okuyamıyoruz: Hasarlı ya da onu uzantının daha yeni bir sürümü kaydetmiş. Olduğu gibi kalıyor ve JSON dosyasına da giriyor. Diğer tüm kayıtlarınız güvende.'
      : `${count} kaydı okuyamıyoruz: Hasarlı ya da onları uzantının daha yeni bir sürümü kaydetmiş. Oldukları gibi kalıyorlar ve JSON dosyasına da giriyorlar. Diğer tüm kayıtlarınız güvende.`,
  putAside: (when) => `Kenara ayrıldı: ${when}`,

  deleteAll: 'Tümünü sil',
  deleteAllNote: (link) => [
    'Uzantının bu tarayıcıda sakladığı her şeyi siler: isteklerinizi, resimlerini, çetelelerinizi, hangi X hesaplarını ve Amazon mağazalarını gördüğünü. X’te gönderdikleriniz orada kalır: ',
    link('önce X’teki yanıtlarınıza bakın'),
    '.',
  ],
  deleteAllAsk: 'Tümünü sil…',
  really: 'Gerçekten her şey silinsin mi?',
  reallyRequests: (all, count) =>
    count === 1
      ? 'İsteğiniz ve geri kalan her şey silinsin mi?'
      : `${all} isteğin tümü ve geri kalan her şey silinsin mi?`,
  stillPublic: (some, count) =>
    count === 1
      ? 'Herkese açık bir yanıtınız hâlâ X’te. Buradan silmek onu oradan kaldırmaz ve artık size listede gösteremeyiz.'
      : `Herkese açık ${some} yanıtınız hâlâ X’te. Buradan silmek onları oradan kaldırmaz ve artık size listede gösteremeyiz.`,
  noUndo: 'Bu geri alınamaz.',
  resetSettings: 'Ayarları da sıfırla',
  yesDelete: 'Evet, her şeyi sil',
  keep: 'Her şeyi sakla',
  deleted: 'Buradaki her şey silindi. X’te gönderdikleriniz hâlâ orada.',
};
