import type { Catalogue } from '../catalogue.ts';

export const sheet: Catalogue['sheet'] = {
  headlines: {
    idle: 'Amazon sepetinize ekleyin',
    replying: 'Yanıtlanıyor…',
    replied: 'Yanıtınız gönderildi',
    adding: 'Sepetinize ekleniyor…',
    'in-cart': 'Sepetinizde',
    'needs-you': 'Amazon’da sizi bekliyor',
    'not-added': 'Sepetinize eklenmedi',
    'left-cart': 'Artık sepetinizde değil',
    opened: 'Bağlantıyı açtık',
    unsure: 'Yanıtınızı kontrol edin',
    refused: 'Yanıtınız gönderilmedi',
  },
  inCart: (store) => `${store} sepetinizde`,
  underWay: {
    replying: 'Yanıtınız gönderiliyor ya da X’in yanıt kutusu hâlâ açık. Gönderildiğinde düğme size söyler.',
    adding: 'Arka plandaki bir sekmede ekliyoruz. Gezinmeye devam edebilirsiniz.',
    replied: 'X onayladı. Sepetinize hiçbir şey eklenmedi.',
  },
  interruptions: {
    'tab-closed': 'Ürün sepetinize girmeden sekme kapatıldı. Ondan sonra hiçbir düğmeye basmadık.',
    browser: 'Ürün sepetinize girmeden tarayıcı durdu. Ondan sonra hiçbir düğmeye basmadık.',
    'waited-too-long': 'Sırasını 30 dakika bekledi, bu yüzden durduk. Hiçbir düğmeye basmadık.',
  },
  manyProducts: (count) => `Bu gönderide ${count} ürünün bağlantısı var. İstediklerinizi işaretleyin.`,
  oneForReply: 'Yanıtlamak için yalnızca bir ürün işaretleyin.',
  linkDetails: 'Bağlantı ayrıntıları',
  affiliateLink: 'ortaklık bağlantısı, değiştirilmez',
  affiliate: (tag) => [
    'Bu bağlantıda “',
    tag,
    '” ortaklık etiketi var. Onu tam olarak gönderideki gibi bırakırız.',
  ],
  yourAccount: 'Hesabınız',
  replies: (account, author) => [account, ', ', author, ' gönderisini yanıtlıyor'],
  seenBy: {
    public: (author) =>
      `X’teki herkes bu yanıtı görebilir ve @${author} bildirim alır. Hesabınız herkese açık.`,
    protected: (author) =>
      `Takipçileriniz bu yanıtı görebilir. @${author} adlı kullanıcının da görebildiğini varsayın. Hesabınız korumalı.`,
    unknown: (author) =>
      `Hesabınızın herkese açık olup olmadığını anlayamadık. @${author} dahil herkesin bu yanıtı görebildiğini varsayın.`,
  },
  wasProtected: (author) =>
    `Son gördüğümüzde hesabınız korumalıydı, ama bu değişmiş olabilir. @${author} dahil herkesin bu yanıtı görebildiğini varsayın.`,
  cannotReply:
    'Gönderinin yazarı, kimlerin yanıtlayabileceğini sınırlıyor. Ürünü yine de özel olarak ekleyebilirsiniz.',
  loggedOut: 'Burada X’e giriş yapmadınız. Ürünü yine de özel olarak ekleyebilirsiniz.',
  logIn: 'Yanıtlamak için X’e giriş yap',
  sendsInWindow: (reply) =>
    `“${reply}” X’in kendi penceresini açar. Yanıtınızı orada yazar ve göndermek için X’in düğmesine basarız. Belirsiz bir şey varsa kararı size bırakırız.`,
  opensWindow:
    'X, yanıtınız yazılmış olarak kendi penceresini açar. Orada X’in düğmesine basana kadar hiçbir şey gönderilmez.',
  reply: (hashtag) => `${hashtag} ile yanıtla`,
  edit: 'X’in yanıt kutusunda düzenle',
  private: 'Özel olarak ekle',
  authorsLink: 'gönderideki bağlantı',
  privatelyAdds: (what) =>
    `Arka plandaki bir sekmede ${what} açılır ve ürün eklenir. Hiçbir şey gönderilmez.`,
  privateMany: (count) => `${count} ürünü özel olarak ekle`,
  privatelyMany:
    'Bağlantıları arka plandaki bir sekmede birer birer açar ve ürünleri ekler. Hiçbir şey gönderilmez.',
  allowPrivate: (store) => `${store} için izin ver ve özel olarak ekle`,
  allowPrivateNote:
    'Önce tarayıcınız sorar. Sonra ürünü arka plandaki bir sekmede ekleriz. Hiçbir şey gönderilmez.',
  openLink: 'Yalnızca bağlantıyı aç',
  openLinks: (count) => `Yalnızca ${count} bağlantıyı aç`,
  moreOptions: 'Diğer seçenekler',
  again: 'Yeniden ekle…',
  seeReplies: 'Yanıtları gör',
  openOnAmazon: 'Amazon’da aç',
  dontAsk: 'Bir daha sorma',
  dontAskHint:
    'Bundan sonra tek tıklama burada seçtiğinizi yapar. Bu uyarıyı uzantının açılır penceresinden yeniden açabilirsiniz.',

  foreignStore: (store, own) => `Bu bağlantı ${store} sitesine gidiyor. Sizin mağazanız: ${own}.`,
  takeLink: (store) => `Gönderideki bağlantıyı kullan (${store})`,
  takeOwn: (own) => `Kendi mağazamı kullan (${own})`,
  takeOwnNote: 'Ürün numarası aynı, ama orada farklı bir ürün olabilir. Gönderideki bağlantıyı kullanmayız.',
  cartFollows: (store) => `Yanıtınızdan sonra ürünü ${store} sepetinize de ekleriz.`,
  someCartFollows: 'Yanıtınızdan sonra ürünü sepetinize de ekleriz.',
  notAllowed: (store) =>
    `${store} için henüz izin yok, bu yüzden yanıtınızdan sonra yalnızca bağlantıyı açarız.`,
  noneAllowed:
    'Henüz hiçbir Amazon mağazasına izin verilmedi, bu yüzden yanıtınızdan sonra yalnızca bağlantıyı açarız.',

  earlier: (ago, sameTweet, what) =>
    `${ago}, ${sameTweet ? 'bu gönderi için' : 'başka bir gönderideki aynı ürün için'}: ${what}`,
  became: {
    idle: 'istediniz, ama bir sonuç çıkmadı.',
    replying: 'yanıtınız hâlâ sürüyor.',
    replied: 'yanıtınız gönderildi.',
    adding: 'ürün sepetinize ekleniyor.',
    'in-cart': 'ürün sepetinizde.',
    'needs-you': 'ürün Amazon’da sizi bekliyor.',
    'not-added': 'ürün sepetinize eklenmedi.',
    'left-cart': 'ürün artık sepetinizde değil.',
    opened: 'bağlantıyı açtık.',
    unsure: 'yanıtınız gönderilmiş olabilir, ama X’in onayladığını görmedik.',
    refused: 'yanıtınız gönderilmedi.',
  },
  seeIt: 'Gör',
};
