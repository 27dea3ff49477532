import type { Catalogue } from '../catalogue.ts';

export const stores: Catalogue['stores'] = {
  title: 'متاجر Amazon',
  allow: 'السماح',
  withdraw: 'إلغاء إذن الوصول',
  notAllowed: 'غير مسموح',
  notAllowedNote: 'روابطه تُفتح كالمعتاد.',
  signedIn: 'تم تسجيل الدخول',
  signedOut: 'تم تسجيل الخروج',
  signedOutNote: (seen) => `${seen} سجّل الدخول هناك لاستخدام عربة التسوق الخاصة بك.`,
  allowed: 'مسموح',
  signInNotSeen: (seen) => `لا نعرف بعد إن كنت قد سجّلت الدخول. ${seen}`,
  notVisited: 'لم تتم زيارته بعد.',
  seen: (ago) => `شوهد ${ago}.`,
};
