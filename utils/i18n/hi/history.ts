import type { Catalogue } from '../catalogue.ts';

export const history: Catalogue['history'] = {
  asked: (author) => `@${author} की पोस्ट से अनुरोध`,
  composing: {
    send: 'जवाब भेजा जाने वाला है',
    edit: 'जवाब बॉक्स भरा गया',
    intent: 'X की अपनी जवाब विंडो खुली',
  },
  pressing: 'X का जवाब वाला बटन दबाया गया',
  postedShown: 'जवाब पोस्ट हुआ: X ने उसका लिंक दिखाया',
  postedSeen: 'जवाब पोस्ट के नीचे दिखा',
  deleted: {
    menu: 'जवाब X के मेन्यू से मिटाया गया और पेज से हट गया',
    page: 'जवाब अब X पर नहीं',
    told: 'आपने बताया कि जवाब मिटा दिया है',
  },
  failed: (why, said) => `${why} X का संदेश: ${said}`,
  queued: 'कार्ट में जुड़ने का इंतज़ार',
  reading: 'लिंक एक टैब में खोला गया',
  productPage: (product) => `प्रोडक्ट पेज: ${product}`,
  priceThen: (price) => `उस समय की क़ीमत: ${price}`,
  priceSeen: (price) => `दिखाई गई क़ीमत: ${price}`,
  adding: 'Amazon का जोड़ने वाला बटन एक बार दबाया गया',
  checking: 'कार्ट जांचा गया',
  inCart: (seen) => `आपके कार्ट में: ${seen}`,
  interrupted: {
    browser: 'ब्राउज़र रुक गया',
    'tab-closed': 'टैब बंद किया गया',
    'waited-too-long': '30 मिनट तक बारी नहीं आई',
  },
  authorsLink: 'पोस्ट का लिंक:',
};
