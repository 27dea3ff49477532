import type { Catalogue } from '../catalogue.ts';

export const button: Catalogue['button'] = {
  colon: ': ',
  add: 'أضف هذا المنتج إلى عربة التسوق على Amazon',
  oneClick: {
    reply: 'نقرة واحدة تنشر هذا للعامة',
    edit: 'نقرة واحدة تملأ مربع الرد في X',
    private: 'نقرة واحدة تضيفه بخصوصية',
  },
  labels: {
    replying: 'جارٍ الرد…',
    replied: 'تم الرد',
    adding: 'جارٍ الإضافة…',
    'in-cart': 'في عربة التسوق',
    'needs-you': 'بانتظارك',
    'not-added': 'لم يُضف',
    'left-cart': 'ليس في العربة',
    opened: 'فُتح الرابط',
    unsure: 'تحقق من الرد',
    refused: 'لم يُرسل',
    orphaned: 'حدّث الصفحة',
  },
  tooltips: {
    unsure: 'تحقق من الرد. لم نرَ تأكيدًا من X',
    orphaned: 'حدّث الصفحة. جرى تحديث الإضافة أو إعادة تحميلها أو إيقافها',
  },
};
