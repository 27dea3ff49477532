import type { Catalogue } from '../catalogue.ts';

export const settings: Catalogue['settings'] = {
  warn: 'تحذيري قبل النشر',
  warnOn: 'يسألك الزر أولًا ويخبرك من سيرى ردك.',
  warnOff: 'نقرة واحدة تنفّذ فورًا.',
  oneClick: 'نقرة واحدة:',
  acts: { reply: 'نشر الرد', edit: 'ملء مربع الرد في X', private: 'إضافة بخصوصية' },
  addAfterReply: 'الإضافة إلى عربة التسوق أيضًا بعد الرد',
};
