import type { Catalogue } from '../catalogue.ts';

export const welcome: Catalogue['welcome'] = {
  pageTitle: '#AmazonCart’a hoş geldiniz',
  title: '#AmazonCart geri döndü',
  lead: (bold) => [
    'Amazon bağlantısı olan bir gönderinin altında ',
    bold('#AmazonCart'),
    ' düğmesine tıklayın, ürün Amazon sepetinize girsin. Başkalarının görüp görmeyeceğini siz seçersiniz.',
  ],
  stepStore: 'Amazon mağazanıza izin verin',
  stepStoreNote: 'O zaman ürünler oradaki sepetinize girer. İzin yoksa bağlantılar her zamanki gibi açılır.',
  stepXNote:
    'Amazon bağlantısı olan bir gönderi bulun ve altındaki #AmazonCart düğmesine tıklayın. Sonra seçin: özel olarak ekleyin ya da başkaları da görsün diye yanıtlayın.',

  whoSees: 'Kim neyi görür',
  reply: (bold) => [
    bold('#AmazonCart ile yanıtla'),
    ' X’te bir yanıt gönderir. Gönderilerinizi okuyabilen herkes ve gönderinin yazarı onu okuyabilir. Hiçbir şey gönderilmeden önce bunların kim olduğunu size söyleriz.',
  ],
  private: (bold) => [
    bold('Özel olarak ekle'),
    ' hiçbir şey göndermez: Ürün, arka plandaki bir sekmede sepetinize girer.',
  ],
  nothingElse:
    'Başka hiçbir yere bir şey gönderilmez: Sunucumuz yok. Tarayıcınız uzantıları eşitliyorsa ayarlarınızı ve en yeni isteklerinizi diğer tarayıcılarınıza taşır; bunu ayarlardan kapatabilirsiniz.',
  accessMeans: 'Bir mağazaya erişim ne demek',
  rules: 'X’in kuralları',
  rulesNote:
    'X; kendiliğinden, toplu olarak ya da zamanlanmış gönderi yapan betikleri yasaklar. Burada bir tıklamanız en çok bir yanıta yol açar ve onu önce siz görürsünüz. X’in düğmesine kendiniz basmak isterseniz “X’in yanıt kutusunda düzenle” seçeneğini kullanın: Kutuyu doldurur, gerisini size bırakır.',
  history: '#AmazonCart neydi?',
  historyNote:
    '2014’te bir tweet’e #AmazonCart yanıtı verdiğinizde ürün Amazon sepetinize girerdi. Amazon bunu sonra kapattı. Bu uzantı onu kendi tarayıcınızın içinde geri getiriyor.',
  allSettings: 'Tüm ayarlar ve mağazalar',
  requests: 'İstekleriniz',
  privacy: 'Gizlilik ve güvenlik',

  sample: 'Deneyin: bir örnek',
  ifAccount: 'X hesabınız',
  accounts: { public: 'herkese açıksa', protected: 'korumalıysa', unknown: 'X söylemiyorsa' },
  sampleAuthor: 'Örnek bir gönderi',
  sampleTweet: 'Bu yıl herkese hediyem:',
  sampleInvite:
    'Neleri seçebileceğinizi görmek için düğmeye tıklayın. Burada hiçbir şey gönderilmez ya da eklenmez.',
  sampleClosed: 'Paneli kapattınız. Hiçbir şey yapılmadı. Yeniden açmak için düğmeye tıklayın.',
  wouldAdd: (store) => `ürün, arka plandaki bir sekmede ${store} sepetinize girerdi.`,
  wouldOpen: (store) => `${store} için henüz izin verilmediğinden bağlantı bir sekmede açılırdı.`,
  wouldReply: (hashtag) => `X’te olsaydınız “${hashtag}” şimdi X’in yanıt kutusundan gönderilirdi.`,
  wouldEdit: (hashtag) =>
    `X’te olsaydınız yanıt kutusu şimdi “${hashtag}” ile açılır ve “Yanıtla”ya basmanızı beklerdi.`,
  wouldFollow: (cart) => ` Sonra ${cart}`,
  wouldPrivately: (cart) => `X’te olsaydınız ${cart} Hiçbir şey herkese açık olmazdı.`,
  wouldRemember: ' Bundan sonra tek tıklama bunu sormadan yapardı.',
  wasSample: ' Bu bir örnek: Hiçbir şey gönderilmedi, açılmadı ya da eklenmedi.',
};
