import type { Catalogue } from '../catalogue.ts';

export const notifications: Catalogue['notifications'] = {
  description:
    'X पर दिखे प्रोडक्ट अपने Amazon कार्ट में जोड़ें: #AmazonCart से जवाब दें या निजी तौर पर जोड़ें। Amazon या X से संबद्ध नहीं।',
  openSheetKey: 'पॉइंटर के नीचे या फ़ोकस वाली पोस्ट के लिए #AmazonCart खोलें',
  addPrivatelyKey: 'पॉइंटर के नीचे या फ़ोकस वाली पोस्ट का प्रोडक्ट निजी तौर पर जोड़ें',

  inCart: (store) => `आपके ${store} कार्ट में`,
  needsYou: (product) => `आपका इंतज़ार: ${product}`,
  notAdded: (product) => `नहीं जोड़ा गया: ${product}`,
  clickForCart: 'अपना कार्ट खोलने के लिए क्लिक करें',
  clickToFinish: 'Amazon पर पूरा करने के लिए क्लिक करें',
  clickForLink: 'लिंक खोलने के लिए क्लिक करें',
  clickForTweet: 'पोस्ट खोलने के लिए क्लिक करें',
  menu: 'Amazon कार्ट में निजी तौर पर जोड़ें',
  notNoted: 'हम आपका अनुरोध सेव नहीं कर सके',
  reload: 'पहले X का यह पेज रीलोड करें',
  reloadWhy:
    'यह पेज एक्सटेंशन इंस्टॉल या अपडेट होने से पहले खोला गया था। कुछ नहीं भेजा या खोला गया। इसे रीलोड करके फिर से कोशिश करें।',
};
