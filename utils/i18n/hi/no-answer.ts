import type { Catalogue } from '../catalogue.ts';

export const noAnswer: Catalogue['noAnswer'] = {
  orphaned: 'एक्सटेंशन अपडेट, रीलोड या बंद किया गया है। इस क्लिक से कुछ नहीं भेजा गया। पेज रीलोड करके फिर से कोशिश करें।',
  unreachable: 'एक्सटेंशन ने जवाब नहीं दिया। पेज रीलोड करके फिर से कोशिश करें।',
  sheetNotLoaded: '#AmazonCart पैनल यहां नहीं खुल सका। कुछ नहीं भेजा गया। पेज रीलोड करके फिर से कोशिश करें।',
};
