import type { Catalogue } from '../catalogue.ts';

export const settings: Catalogue['settings'] = {
  warn: 'पोस्ट करने से पहले चेतावनी दें',
  warnOn: 'बटन पहले पूछता है और बताता है कि आपका जवाब कौन देखेगा।',
  warnOff: 'एक क्लिक तुरंत काम करता है।',
  oneClick: 'एक क्लिक:',
  acts: { reply: 'जवाब पोस्ट करें', edit: 'X का जवाब बॉक्स भरें', private: 'निजी तौर पर जोड़ें' },
  addAfterReply: 'जवाब के बाद मेरे कार्ट में भी जोड़ें',
};
