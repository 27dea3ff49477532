import type { Catalogue } from '../catalogue.ts';
import { HASHTAG } from '../isolate.ts';

export const xAccess: Catalogue['xAccess'] = {
  openX: 'فتح X',
  allow: 'السماح على X',
  title: 'غير مسموح على X بعد',
  missing: `لا يسمح متصفحك لهذه الإضافة بالعمل على X إلا بعد موافقتك. وحتى ذلك الحين لن ترى ${HASHTAG} تحت المنشورات. اختياراتك في أمان.`,
  refused: 'لم يسمح متصفحك بذلك على X، فلم يتغير شيء. يمكنك المحاولة مرة أخرى متى شئت.',
  given: 'تم السماح على X. حدّث صفحات X المفتوحة.',
};
