import type { Catalogue } from '../catalogue.ts';

export const callToAction: Catalogue['callToAction'] = {
  nextPost: 'لمنشورك التالي',
  line: (hashtag) => `رُدّ بـ ${hashtag} ليصبح المنتج في عربة التسوق`,
  note: 'يعمل هذا لكل من لديه هذه الإضافة.',
  copy: 'نسخ',
  copyWhat: (line) => `: ${line}`,
  copied: 'تم النسخ.',
  notCopied: 'لم يسمح متصفحك بالنسخ. حدّد السطر وانسخه بنفسك.',
};
