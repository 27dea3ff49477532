import type { Catalogue } from '../catalogue.ts';

export const request: Catalogue['request'] = {
  replySent: 'Yanıt gönderildi; X’in onayı bekleniyor',
  replyOpen: 'Yanıt kutusu açık; henüz hiçbir şey gönderilmedi',
  replyAbandoned: {
    closed: 'Yanıt kutusu kapatıldı; yanıt görmedik',
    'other-words': 'Yanıt kutusundan başka bir şey gönderildi',
    undone: 'X göndermeden önce yanıtı geri aldınız',
  },
  replyUnsure: 'Yanıt onaylanmadı: Gönderiye bakın',
  notReplied: (why) => `Yanıtlanmadı: ${why}`,
  replyPosted: 'Yanıt gönderildi',
  replyDeleted: 'Yanıt silindi',
  failures: {
    'logged-out': 'X’te oturumunuz kapalıydı',
    restricted: 'yazar, kimlerin yanıtlayabileceğini sınırlıyor',
    'wrong-target': 'X’in yanıt kutusu başka bir gönderi içindi',
    'draft-in-the-way': 'X’in yanıt kutusunda zaten bir taslağınız vardı',
    'refused-by-x': 'X kabul etmedi',
    'rate-limited': 'bu hesap çok sık gönderi yapıyor',
    duplicate: 'aynı yanıtı zaten gönderdiniz',
    unseen: 'onaylanmadı',
  },
  answers: {
    added: (by) => `@${by} eklendiğini söylüyor.`,
    'not-linked': (by) => `@${by} X hesabınızın Amazon’a bağlı olmadığını söylüyor.`,
    refused: (by) => `@${by} eklenmediğini söylüyor.`,
    unrecognised: (by) => `@${by} okuyamadığımız bir yanıt gönderdi: `,
  },
  origins: {
    elsewhere: 'Başka yerden yanıtlandı: Yanıtınızı X’te gördük',
    device: 'Başka bir tarayıcınızda istendi',
  },

  tweetBy: (author) => [author, ' gönderisi'],
  yourReply: 'Yanıtınız',
  addToCart: 'Sepete ekle',
  openOnAmazon: 'Amazon’da aç',

  repliedByPhone: 'Telefonunuzdan hashtag ile yanıt verdiniz mi?',
  repliedElsewhereWaiting: (count) =>
    count === 1
      ? 'Başka yerden verdiğiniz yanıtlardaki bir ürün henüz sepetinizde değil.'
      : `Başka yerden verdiğiniz yanıtlardaki ${count} ürün henüz sepetinizde değil.`,
  repliedWaiting: (count) =>
    count === 1
      ? 'Yanıt verdiğiniz bir ürün henüz sepetinizde değil.'
      : `Yanıt verdiğiniz ${count} ürün henüz sepetinizde değil.`,
  addAll: (count) => `${count} ürünü sepete ekle`,
  lookThroughReplies: 'X’teki yanıtlarınıza bak',
  lookForMore: 'Başka var mı bak',

  priceNow: (price) => `şimdi ${price}`,
  priceLastSeen: (price) => `son görülen ${price}`,
  priceLess: (amount) => `${amount} daha ucuz`,
  priceMore: (amount) => `${amount} daha pahalı`,
  priceThen: (price, whenAsked) => `${whenAsked ? 'istediğinizde' : 'eklendiğinde'} ${price}`,
  priceChange: (then, since, difference) => `${then}, ${since}: ${difference}`,
  priceChangeShort: (since, difference) => `${since}, ${difference}`,
};
