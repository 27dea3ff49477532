import type { Catalogue } from '../catalogue.ts';

export const common: Catalogue['common'] = {
  disclaimer: 'Amazon या X से संबद्ध नहीं।',
  disclaimerLong: 'Amazon या X से संबद्ध नहीं। इन दोनों में से किसी ने यह एक्सटेंशन न बनाया है, न जांचा है और न मंज़ूर किया है।',
  finish: 'Amazon पर पूरा करें',
  openCart: 'कार्ट खोलें',
  allow: (store) => `${store} को अनुमति दें`,
  cancel: 'रद्द करें',
  close: 'बंद करें',
  undo: 'वापस लें',
  justNow: 'अभी-अभी',
  pageOf: (store) => `${store} का एक पेज`,
  shortLink: (host) => `Amazon का छोटा लिंक (${host})`,
};
