import { LANGUAGE_NAMES } from '../../settings/languages.ts';
import type { Catalogue } from '../catalogue.ts';
import { settings } from './settings.ts';

const onOff = (on: string, off: string) => (isOn: boolean) => (isOn ? on : off);

export const options: Catalogue['options'] = {
  title: '#AmazonCart सेटिंग',
  savedAtOnce: 'बदलाव तुरंत सेव हो जाते हैं।',
  help: 'मदद',

  replies: 'जवाब और सूचनाएं',
  oneClickIfOff: 'चेतावनी बंद होने पर एक क्लिक:',
  addAfterReplyNote: 'एक-एक करके, बैकग्राउंड टैब में।',
  notify: 'मुझे सूचना दें',
  notifyNote: 'जब प्रोडक्ट आपके कार्ट में हो, आपका इंतज़ार करे या जोड़ा न गया हो।',

  appearance: 'रूप और भाषा',
  buttonStyle: 'पोस्ट के नीचे बटन कैसा दिखे',
  buttonStyles: { text: 'हैशटैग के साथ, जहां जगह हो', icon: 'सिर्फ़ कार्ट का आइकन' },

  allStores: (count) => `सभी ${count} स्टोर`,
  allowed: (store) => `${store} को अनुमति मिल गई।`,
  withdrawn: (store) => `${store} को अब अनुमति नहीं है।`,

  language: 'भाषा (Language)',
  languageNote: 'बटन, पैनल, सूचनाओं और इन पेजों के लिए। आप जो पोस्ट करते हैं, वह वैसा ही रहता है।',
  languageAuto: 'ब्राउज़र जैसी',

  records: 'स्टोरेज और सिंक',
  keepFor: 'मेरे अनुरोध रखें',
  keepForNote:
    'पुराने अनुरोध दिन में एक बार हमेशा के लिए मिटाए जाते हैं। जो अनुरोध चल रहे हैं या आपका इंतज़ार कर रहे हैं, वे रहते हैं। जो जवाब अब भी X पर है, वह सिर्फ़ अपनी तारीख और लिंक के साथ “X पर जवाब” में रहता है।',
  keepForNames: { forever: 'हमेशा', year: 'एक साल', '90-days': '90 दिन' },
  sync: 'मेरे ब्राउज़रों के बीच शेयर करें',
  syncNote: 'अगर आपके ब्राउज़र का सिंक चालू है, तो उसके ज़रिए आपकी सेटिंग और सबसे नए अनुरोध शेयर करता है। हमें कुछ नहीं मिलता।',

  shortcuts: 'कीबोर्ड शॉर्टकट',
  notSet: 'सेट नहीं है',
  shortcutsNote: 'ये X पर काम करते हैं और कभी कुछ पोस्ट नहीं करते।',
  changeShortcuts: 'इन्हें अपने ब्राउज़र में बदलें',

  saved: (sentence) => `सेव हुआ। ${sentence}`,
  undone: (sentence) => `वापस लिया गया। ${sentence}`,
  notSaved: 'हम इसे सेव नहीं कर सके, इसलिए कुछ नहीं बदला। फिर से कोशिश करें।',
  savedSentences: {
    warn: onOff('चेतावनी चालू है।', 'चेतावनी बंद है।'),
    act: (act) => `चेतावनी बंद होने पर एक क्लिक का मतलब है “${settings.acts[act]}”।`,
    addAfterReply: onOff('जवाब के बाद जोड़ना चालू है।', 'जवाब के बाद जोड़ना बंद है।'),
    ownStore: (store) => (store ? `आपका स्टोर ${store} है।` : 'आपने कोई स्टोर नहीं चुना है।'),
    foreignLinks: (choice) =>
      choice === null
        ? 'दूसरे स्टोर के लिंक के लिए हम वही सुझाते हैं जो काम करे।'
        : choice === 'own'
          ? 'दूसरे स्टोर के लिंक के लिए हम आपका स्टोर सुझाते हैं।'
          : 'दूसरे स्टोर के लिंक के लिए हम पोस्ट का लिंक सुझाते हैं।',
    notify: onOff('सूचनाएं चालू हैं।', 'सूचनाएं बंद हैं।'),
    sync: onOff('आपके ब्राउज़रों के बीच शेयर करना चालू है।', 'आपके ब्राउज़रों के बीच शेयर करना बंद है।'),
    buttonStyle: (style) => (style === 'icon' ? 'बटन सिर्फ़ कार्ट का आइकन है।' : 'बटन हैशटैग दिखाता है।'),
    keepFor: (keep) =>
      ({
        forever: 'आपके अनुरोध हमेशा रखे जाते हैं।',
        year: 'आपके अनुरोध एक साल तक रखे जाते हैं।',
        '90-days': 'आपके अनुरोध 90 दिन तक रखे जाते हैं।',
      })[keep],
    language: (language) =>
      language === 'auto' ? 'भाषा ब्राउज़र जैसी है।' : `भाषा ${LANGUAGE_NAMES[language]} है।`,
  },
};
