import type { Catalogue } from '../catalogue.ts';

export const popup: Catalogue['popup'] = {
  account: 'X खाता',
  badges: { public: 'सार्वजनिक', protected: 'प्रोटेक्टेड', unknown: 'पता नहीं' },
  visibleTo: {
    public: 'X पर हर कोई आपके जवाब देख सकता है।',
    protected: 'आपके फ़ॉलोअर आपके जवाब देख सकते हैं।',
    unknown: 'हम पता नहीं कर सके कि आपके जवाब कौन देख सकता है। मान लें कि हर कोई देख सकता है।',
  },
  wasProtected: (ago) =>
    `खाता ${ago} प्रोटेक्टेड था, लेकिन यह बदल गया हो सकता है। मान लें कि हर कोई आपके जवाब देख सकता है।`,
  accountSeen: (ago) => `${ago} देखा गया`,
  noAccount: 'अभी तक नहीं देखा',
  noAccountNote: 'X एक बार खोलें, फिर यहां दिखेगा कि आपके जवाब कौन देख सकता है।',
  linkedToAmazon: 'Amazon से लिंक है',
  linked: 'हां',
  notLinked: 'नहीं',
  accordingTo: (service, ago) => `@${service} के अनुसार, ${ago}।`,

  noStore: 'अभी किसी स्टोर को अनुमति नहीं है, इसलिए लिंक बस खुल जाते हैं।',
  chooseStore: 'अपना स्टोर चुनें',
  settings: 'सेटिंग',

  needsYou: (count) => `आपका इंतज़ार (${count})`,
  allNeeds: (count) => `सभी ${count} गतिविधि में देखें`,
  latest: 'नए अनुरोध',
  none: 'अभी कुछ नहीं। Amazon लिंक वाली पोस्ट के नीचे #AmazonCart बटन देखें।',
  putAside: (count) =>
    count === 1
      ? 'हम एक रिकॉर्ड नहीं पढ़ सके, इसलिए उसे अलग रखा है। बाकी सभी सुरक्षित हैं।'
      : `हम ${count} रिकॉर्ड नहीं पढ़ सके, इसलिए उन्हें अलग रखा है। बाकी सभी सुरक्षित हैं।`,
  mayBeEvicted:
    'इस डिवाइस पर जगह कम होने पर आपका ब्राउज़र यह सूची मिटा सकता है। सुरक्षा के लिए इसे समय-समय पर “गतिविधि”, “आपका डेटा” में जाकर एक्सपोर्ट करें।',
  activity: 'गतिविधि',
  settingsAndStores: 'सेटिंग और स्टोर',
  help: 'मदद',
};
