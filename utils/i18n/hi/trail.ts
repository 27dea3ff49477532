import type { Catalogue } from '../catalogue.ts';

const counted = (count: number) => count.toLocaleString('hi');

export const trail: Catalogue['trail'] = {
  none: 'हमें किसी सार्वजनिक जवाब की जानकारी नहीं है',
  noneNote: 'बटन से पोस्ट किया गया हर जवाब तब तक इस सूची में रहता है जब तक वह X पर है, ताकि आप उसे ढूंढकर वहां मिटा सकें।',
  visible: (count) =>
    count === 1 ? 'आपका 1 सार्वजनिक जवाब अब भी X पर है' : `आपके ${counted(count)} सार्वजनिक जवाब अब भी X पर हैं`,
  tells: (count, products, authors, some) => {
    const one = some ? 'आपकी सूची का एक जवाब' : 'यह जवाब';
    const many = some ? `आपकी सूची के ${counted(count)} जवाब` : 'ये जवाब';
    return `${count === 1 ? one : many} ${counted(authors)} ${authors === 1 ? 'लेखक' : 'लेखकों'} और आपकी पोस्ट देख सकने वाले हर व्यक्ति को ${counted(products)} प्रोडक्ट ${count === 1 ? 'दिखाता है' : 'दिखाते हैं'}। `;
  },
  kept: (count) => `${counted(count)} का अनुरोध अब आपकी सूची में नहीं है, इसलिए हम सिर्फ़ तारीख और लिंक रखते हैं। `,
  followersOnly: (count) =>
    `इनमें से ${counted(count)} आपके फ़ॉलोअर के लिए पोस्ट ${count === 1 ? 'हुआ था' : 'हुए थे'}, जब आपका खाता प्रोटेक्टेड था। `,
  deleted: (count) => `तब से ${counted(count)} जवाब ${count === 1 ? 'मिटाया गया है' : 'मिटाए गए हैं'}। `,
  stillReading: 'अभी पढ़ रहे हैं…',
  howToDelete:
    'जवाब मिटाने के लिए उसे X पर खोलें और उसके मेन्यू में “मिटाएं” चुनें। हमें यह दिखे, तो हम उसे इस सूची से हटा देते हैं। अगर आपने उसे कहीं और मिटाया है, तो “मिटा दिया है” से हमें बताएं।',
  list: 'सार्वजनिक जवाब जो अब भी X पर हैं, सबसे नए पहले',
  to: (author) => [author, ' को'],
  forFollowers: 'फ़ॉलोअर के लिए',
  openOnX: 'X पर खोलें',
  replyTo: (author) => `: @${author} को जवाब`,
  isGone: 'मिटा दिया है',
  replyBy: (handle) => `${handle} से आपका जवाब`,
  notInList: 'इसका अनुरोध अब आपकी सूची में नहीं है',
  forgetHere: 'इस सूची से हटाएं…',
  forgetQuestion: 'इस जवाब को सूची से हटाएं?',
  forgetNote: 'यह सिर्फ़ यहां से हटेगा। जब तक यह X पर है, आपकी पोस्ट देख सकने वाला हर कोई इसे पढ़ सकता है।',
  forget: 'सूची से हटाएं',
  keepListed: 'सूची में रखें',

  caption: 'महीने के हिसाब से अनुरोध',
  month: 'महीना',
  public: 'सार्वजनिक जवाब, अब भी X पर',
  private: 'निजी अनुरोध',
  counts: (month, open, hidden) => `${month}: ${open} सार्वजनिक, ${hidden} निजी`,
};
