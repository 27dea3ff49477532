import type { Catalogue } from '../catalogue.ts';
import { HASHTAG, isolate } from '../isolate.ts';
import { plural } from './plural.ts';

export const popup: Catalogue['popup'] = {
  account: 'حساب X',
  badges: { public: 'عام', protected: 'محمي', unknown: 'غير معروف' },
  visibleTo: {
    public: 'يمكن لأي شخص على X رؤية ردودك.',
    protected: 'يمكن لمتابعيك رؤية ردودك.',
    unknown: 'لم نعرف من يمكنه رؤية ردودك. افترض أن الجميع يمكنهم ذلك.',
  },
  wasProtected: (ago) => `كان الحساب محميًّا ${ago}، وربما تغيّر ذلك. افترض أن الجميع يمكنهم رؤية ردودك.`,
  accountSeen: (ago) => `شوهد ${ago}`,
  noAccount: 'لم نره بعد',
  noAccountNote: 'افتح X مرة واحدة، ليظهر هنا من يمكنه رؤية ردودك.',
  linkedToAmazon: 'مرتبط بـ Amazon',
  linked: 'نعم',
  notLinked: 'لا',
  accordingTo: (service, ago) => `وفقًا لـ ${isolate(`@${service}`)}، ${ago}.`,

  noStore: 'لم تسمح بأي متجر بعد، لذلك تُفتح الروابط كالمعتاد.',
  chooseStore: 'اختيار متجرك',
  settings: 'الإعدادات',

  needsYou: (count) => `بانتظارك (${count})`,
  allNeeds: (count) => `عرض الكل (${count}) في «النشاط»`,
  latest: 'أحدث الاختيارات',
  none: `لا شيء بعد. ابحث عن زر ${HASHTAG} تحت المنشورات التي فيها رابط إلى Amazon.`,
  putAside: (count) =>
    `${plural(count, {
      zero: 'قرأنا كل السجلات.',
      one: 'لم نتمكن من قراءة سجل واحد، فوضعناه جانبًا.',
      two: 'لم نتمكن من قراءة سجلين، فوضعناهما جانبًا.',
      few: `لم نتمكن من قراءة ${count} سجلات، فوضعناها جانبًا.`,
      many: `لم نتمكن من قراءة ${count} سجلًا، فوضعناها جانبًا.`,
      other: `لم نتمكن من قراءة ${count} سجل، فوضعناها جانبًا.`,
    })} كل السجلات الأخرى سليمة.`,
  mayBeEvicted:
    'إذا قلّت المساحة على هذا الجهاز فقد يحذف متصفحك هذه القائمة. للاحتياط صدّرها من حين إلى آخر من «النشاط»، «بياناتك».',
  activity: 'النشاط',
  settingsAndStores: 'الإعدادات والمتاجر',
  help: 'المساعدة',
};
