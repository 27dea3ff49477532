import { LANGUAGE_NAMES } from '../../settings/languages.ts';
import type { Catalogue } from '../catalogue.ts';
import { settings } from './settings.ts';

const onOff = (what: string) => (on: boolean) => `${what} ${on ? 'açık' : 'kapalı'}.`;

export const options: Catalogue['options'] = {
  title: '#AmazonCart ayarları',
  savedAtOnce: 'Değişiklikler hemen kaydedilir.',
  help: 'Yardım',

  replies: 'Yanıtlar ve bildirimler',
  oneClickIfOff: 'Uyarı kapalıyken tek tıklama:',
  addAfterReplyNote: 'Birer birer, arka plandaki bir sekmede.',
  notify: 'Bana bildir',
  notifyNote: 'Bir ürün sepetinizde olduğunda, sizi beklediğinde ya da eklenmediğinde.',

  appearance: 'Görünüm ve dil',
  buttonStyle: 'Düğmenin gönderi altındaki görünümü',
  buttonStyles: { text: 'Yer varsa hashtag ile', icon: 'Yalnızca sepet simgesi' },

  allStores: (count) => `${count} mağazanın tümü`,
  allowed: (store) => `${store} için izin verildi.`,
  withdrawn: (store) => `${store} için izin kaldırıldı.`,

  language: 'Dil (Language)',
  languageNote: 'Düğme, panel, bildirimler ve bu sayfalar için. Gönderdikleriniz aynı kalır.',
  languageAuto: 'Tarayıcıyla aynı',

  records: 'Saklama ve eşitleme',
  keepFor: 'İsteklerimi sakla',
  keepForNote:
    'Daha eski istekler günde bir kez kalıcı olarak silinir. Hâlâ süren ya da sizi bekleyen istekler kalır. Hâlâ X’te olan bir yanıt, yalnızca tarihi ve bağlantısıyla “X’teki yanıtlar” listesinde kalır.',
  keepForNames: { forever: 'Süresiz', year: 'Bir yıl', '90-days': '90 gün' },
  sync: 'Tarayıcılarım arasında paylaş',
  syncNote:
    'Tarayıcınızın kendi eşitlemesi açıksa ayarlarınızı ve en yeni isteklerinizi onun üzerinden paylaşır. Bize hiçbir şey ulaşmaz.',

  shortcuts: 'Klavye kısayolları',
  notSet: 'Ayarlanmadı',
  shortcutsNote: 'X’te çalışırlar ve hiçbir zaman bir şey göndermezler.',
  changeShortcuts: 'Tarayıcıda değiştir',

  saved: (sentence) => `Kaydedildi. ${sentence}`,
  undone: (sentence) => `Geri alındı. ${sentence}`,
  notSaved: 'Bunu kaydedemedik, bu yüzden hiçbir şey değişmedi. Yeniden deneyin.',
  savedSentences: {
    warn: onOff('Uyarı'),
    act: (act) => `Uyarı kapalıyken tek tıklamanın anlamı: “${settings.acts[act]}”.`,
    addAfterReply: onOff('Yanıttan sonra ekleme'),
    ownStore: (store) => (store ? `Mağazanız: ${store}.` : 'Bir mağaza seçmediniz.'),
    foreignLinks: (choice) =>
      choice === null
        ? 'Başka mağazaların bağlantıları için işe yarayanı öneririz.'
        : choice === 'own'
          ? 'Başka mağazaların bağlantıları için sizin mağazanızı öneririz.'
          : 'Başka mağazaların bağlantıları için gönderideki bağlantıyı öneririz.',
    notify: onOff('Bildirimler'),
    sync: onOff('Tarayıcılarınız arasında paylaşım'),
    buttonStyle: (style) =>
      style === 'icon' ? 'Düğme yalnızca bir sepet simgesi.' : 'Düğme hashtag’i gösteriyor.',
    keepFor: (keep) =>
      ({
        forever: 'İstekleriniz süresiz saklanır.',
        year: 'İstekleriniz bir yıl saklanır.',
        '90-days': 'İstekleriniz 90 gün saklanır.',
      })[keep],
    language: (language) =>
      language === 'auto' ? 'Dil, tarayıcınızla aynı.' : `Dil: ${LANGUAGE_NAMES[language]}.`,
  },
};
