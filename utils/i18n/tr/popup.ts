import type { Catalogue } from '../catalogue.ts';

export const popup: Catalogue['popup'] = {
  account: 'X hesabı',
  badges: { public: 'Herkese açık', protected: 'Korumalı', unknown: 'Bilinmiyor' },
  visibleTo: {
    public: 'X’teki herkes yanıtlarınızı görebilir.',
    protected: 'Takipçileriniz yanıtlarınızı görebilir.',
    unknown: 'Yanıtlarınızı kimlerin görebildiğini anlayamadık. Herkesin görebildiğini varsayın.',
  },
  wasProtected: (ago) =>
    `Hesap ${ago} korumalıydı, ama bu değişmiş olabilir. Yanıtlarınızı herkesin görebildiğini varsayın.`,
  accountSeen: (ago) => `Son görülme: ${ago}`,
  noAccount: 'Henüz görülmedi',
  noAccountNote: 'X’i bir kez açın; yanıtlarınızı kimlerin görebildiği burada yazar.',
  linkedToAmazon: 'Amazon’a bağlı',
  linked: 'Evet',
  notLinked: 'Hayır',
  accordingTo: (service, ago) => `@${service} bilgisine göre, ${ago}.`,

  noStore: 'Henüz hiçbir mağazaya izin verilmedi, bu yüzden bağlantılar her zamanki gibi açılır.',
  chooseStore: 'Mağazanızı seçin',
  settings: 'Ayarlar',

  needsYou: (count) => `Sizi bekliyor (${count})`,
  allNeeds: (count) => `Etkinlik sayfasında tümünü gör (${count})`,
  latest: 'Son istekler',
  none: 'Henüz bir şey yok. Amazon bağlantısı olan gönderilerin altındaki #AmazonCart düğmesini arayın.',
  putAside: (count) =>
    count === 1
      ? 'Bir kaydı okuyamadık, bu yüzden kenara ayırdık. Diğerlerinin tümü güvende.'
      : `${count} kaydı okuyamadık, bu yüzden kenara ayırdık. Diğerlerinin tümü güvende.`,
  mayBeEvicted:
    'Bu cihazda yer azalırsa tarayıcınız bu listeyi silebilir. Güvende olmak için ara sıra dışa aktarın: “Etkinlik”, “Verileriniz”.',
  activity: 'Etkinlik',
  settingsAndStores: 'Ayarlar ve mağazalar',
  help: 'Yardım',
};
