import type { Catalogue } from '../catalogue.ts';
import { HASHTAG } from '../isolate.ts';

export const noAnswer: Catalogue['noAnswer'] = {
  orphaned:
    'جرى تحديث الإضافة أو إعادة تحميلها أو إيقافها. لم ترسل هذه النقرة شيئًا. حدّث الصفحة ثم حاول مرة أخرى.',
  unreachable: 'لم تستجب الإضافة. حدّث الصفحة ثم حاول مرة أخرى.',
  sheetNotLoaded: `تعذّر فتح لوحة ${HASHTAG} هنا. لم يُرسل شيء. حدّث الصفحة ثم حاول مرة أخرى.`,
};
