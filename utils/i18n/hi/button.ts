import type { Catalogue } from '../catalogue.ts';

export const button: Catalogue['button'] = {
  colon: ': ',
  add: 'यह प्रोडक्ट अपने Amazon कार्ट में जोड़ें',
  oneClick: {
    reply: 'एक क्लिक इसे सार्वजनिक पोस्ट करता है',
    edit: 'एक क्लिक X का जवाब बॉक्स भरता है',
    private: 'एक क्लिक इसे निजी तौर पर जोड़ता है',
  },
  labels: {
    replying: 'जवाब जा रहा है…',
    replied: 'जवाब दिया गया',
    adding: 'जुड़ रहा है…',
    'in-cart': 'आपके कार्ट में',
    'needs-you': 'आपका इंतज़ार',
    'not-added': 'नहीं जोड़ा गया',
    'left-cart': 'कार्ट में नहीं',
    opened: 'खोला गया',
    unsure: 'जवाब जांचें',
    refused: 'नहीं भेजा गया',
    orphaned: 'पेज रीलोड करें',
  },
  tooltips: {
    unsure: 'जवाब जांचें। हमें X की पुष्टि नहीं दिखी',
    orphaned: 'पेज रीलोड करें। एक्सटेंशन अपडेट, रीलोड या बंद किया गया है',
  },
};
