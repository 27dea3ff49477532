import type { Catalogue } from '../catalogue.ts';

export const cart: Catalogue['cart'] = {
  queued: 'अपनी बारी का इंतज़ार',
  opening: 'प्रोडक्ट पेज खुल रहा है',
  adding: 'Amazon का जोड़ने वाला बटन दबाया; कार्ट में दिखने का इंतज़ार',
  interrupted: {
    browser: 'नहीं जोड़ा गया: ब्राउज़र रुक गया',
    'tab-closed': 'नहीं जोड़ा गया: टैब बंद किया गया',
    'waited-too-long': 'नहीं जोड़ा गया: 30 मिनट तक बारी नहीं आई',
  },
  opened: 'लिंक खोला; हमने कुछ नहीं जोड़ा',
  needsYou: (why) => `आपका इंतज़ार: ${why}`,
  notAdded: (why) => `नहीं जोड़ा गया: ${why}`,
  inCart: 'आपके कार्ट में',
  manyInCart: (quantity) => `आपके कार्ट में (${quantity})`,
  left: 'अब आपके कार्ट में नहीं',
};
