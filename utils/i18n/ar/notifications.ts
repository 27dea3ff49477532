import type { Catalogue } from '../catalogue.ts';
import { HASHTAG, isolate } from '../isolate.ts';

export const notifications: Catalogue['notifications'] = {
  description: `أضف ما تراه من منتجات على X إلى عربة التسوق: رُد بـ ${HASHTAG} أو أضفها بخصوصية. غير تابعة لـ Amazon أو X.`,
  openSheetKey: `فتح ${HASHTAG} للمنشور المحدد أو الذي تحت المؤشر`,
  addPrivatelyKey: 'إضافة منتج المنشور المحدد أو الذي تحت المؤشر بخصوصية',

  inCart: (store) => `في عربة التسوق على ${isolate(store)}`,
  needsYou: (product) => `بانتظارك: ${isolate(product)}`,
  notAdded: (product) => `لم يُضف: ${isolate(product)}`,
  clickForCart: 'انقر لفتح عربة التسوق',
  clickToFinish: 'انقر للإكمال على Amazon',
  clickForLink: 'انقر لفتح الرابط',
  clickForTweet: 'انقر لفتح المنشور',
  menu: 'إضافة بخصوصية إلى عربة التسوق على Amazon',
  notNoted: 'لم نتمكن من حفظ اختيارك',
  reload: 'حدّث صفحة X هذه أولًا',
  reloadWhy:
    'فُتحت هذه الصفحة قبل تثبيت الإضافة أو تحديثها. لم يُرسل شيء ولم يُفتح شيء. حدّث الصفحة ثم حاول مرة أخرى.',
};
