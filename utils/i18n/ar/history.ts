import type { Catalogue } from '../catalogue.ts';
import { isolate } from '../isolate.ts';

export const history: Catalogue['history'] = {
  asked: (author) => `اختيار من منشور ${isolate(`@${author}`)}`,
  composing: {
    send: 'على وشك إرسال الرد',
    edit: 'مُلئ مربع الرد',
    intent: 'فُتحت نافذة الرد الخاصة بـ X',
  },
  pressing: 'ضغطنا زر الرد في X',
  postedShown: 'نُشر الرد: عرض X رابطًا إليه',
  postedSeen: 'شوهد الرد تحت المنشور',
  deleted: {
    menu: 'حُذف الرد من قائمة X واختفى من الصفحة',
    page: 'لم يعد الرد على X',
    told: 'أخبرتنا أنك حذفت الرد',
  },
  failed: (why, said) => `${why} قال X: ${isolate(said)}`,
  queued: 'ينتظر الإضافة إلى عربة التسوق',
  reading: 'فُتح الرابط في علامة تبويب',
  productPage: (product) => `صفحة المنتج: ${isolate(product)}`,
  priceThen: (price) => `السعر وقتها: ${isolate(price)}`,
  priceSeen: (price) => `السعر المعروض: ${isolate(price)}`,
  adding: 'ضغطنا زر الإضافة على Amazon مرة واحدة',
  checking: 'تحققنا من عربة التسوق',
  inCart: (seen) => `في عربة التسوق: ${seen}`,
  interrupted: {
    browser: 'توقف المتصفح',
    'tab-closed': 'أُغلقت علامة التبويب',
    'waited-too-long': 'انتظر دوره 30 دقيقة',
  },
  authorsLink: 'الرابط الوارد في المنشور:',
};
