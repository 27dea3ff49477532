import type { Catalogue } from '../catalogue.ts';

export const cart: Catalogue['cart'] = {
  queued: 'ينتظر دوره',
  opening: 'نفتح صفحة المنتج',
  adding: 'ضغطنا زر الإضافة على Amazon، وننتظر ظهور المنتج في عربة التسوق',
  interrupted: {
    browser: 'لم يُضف: توقف المتصفح',
    'tab-closed': 'لم يُضف: أُغلقت علامة التبويب',
    'waited-too-long': 'لم يُضف: انتظر دوره 30 دقيقة',
  },
  opened: 'فُتح الرابط، ولم نضف شيئًا',
  needsYou: (why) => `بانتظارك: ${why}`,
  notAdded: (why) => `لم يُضف: ${why}`,
  inCart: 'في عربة التسوق',
  manyInCart: (quantity) => `في عربة التسوق (${quantity})`,
  left: 'لم يعد في عربة التسوق',
};
