import type { Catalogue } from '../catalogue.ts';
import { isolate } from '../isolate.ts';
import { plural } from './plural.ts';

export const access: Catalogue['access'] = {
  what: 'مع إذن الوصول نقرأ في متصفحك صفحات المنتجات وعربة التسوق في هذا المتجر، ونضغط زر الإضافة الخاص بـ Amazon مرة واحدة عندما تطلب ذلك، ونرى ما في عربة التسوق. ومن دونه تُفتح روابط المتجر فقط. ليس لدينا أي خادم.',
  ownStore: 'متجري',
  notChosen: 'لم يُختر بعد',

  pageTitle: 'السماح بمتجر Amazon',
  noSuchStore: 'متجر غير معروف',
  noSuchStoreNote: 'عنوان هذه الصفحة لا يشير إلى متجر Amazon نعرفه. لم يتغير شيء.',
  allStores: 'عرض كل المتاجر',
  allowed: (store) => `تم السماح بمتجر ${isolate(store)}`,
  allow: (store) => `هل تسمح بمتجر ${isolate(store)}؟`,
  allowAndAdd: (store) => `السماح بمتجر ${isolate(store)} والإضافة`,
  openLink: 'فتح الرابط فقط',
  adding: (count) =>
    `${plural(count, {
      zero: 'لا شيء لنضيفه.',
      one: 'نضيف المنتج الآن في علامة تبويب في الخلفية.',
      two: 'نضيف منتجين الآن في علامات تبويب في الخلفية.',
      few: `نضيف ${count} منتجات الآن في علامات تبويب في الخلفية.`,
      many: `نضيف ${count} منتجًا الآن في علامات تبويب في الخلفية.`,
      other: `نضيف ${count} منتج الآن في علامات تبويب في الخلفية.`,
    })} يمكنك إغلاق هذه النافذة والعودة إلى X.`,
  notAdded: 'لم نتمكن من إضافته الآن. لم يُنشر شيء. حاول مرة أخرى، أو عد إلى X.',
  goOn: 'يمكنك إغلاق هذه النافذة والعودة إلى X. ويمكنك إلغاء إذن الوصول من الإعدادات في أي وقت.',
  refused: (store) => `لم يسمح متصفحك بمتجر ${isolate(store)}. لم يتغير شيء: روابطه تُفتح فقط.`,
  notNow: 'ليس الآن',
};
