import type { Catalogue } from '../catalogue.ts';
import { isolate } from '../isolate.ts';

export const common: Catalogue['common'] = {
  disclaimer: 'غير تابعة لـ Amazon أو X.',
  disclaimerLong: 'غير تابعة لـ Amazon أو X، ولم تُنشئ أي منهما هذه الإضافة أو تراجعها أو توافق عليها.',
  finish: 'إكمال على Amazon',
  openCart: 'فتح عربة التسوق',
  allow: (store) => `السماح بمتجر ${isolate(store)}`,
  cancel: 'إلغاء',
  close: 'إغلاق',
  undo: 'تراجع',
  justNow: 'الآن',
  pageOf: (store) => `صفحة على ${isolate(store)}`,
  shortLink: (host) => `رابط مختصر إلى Amazon (${isolate(host)})`,
};
