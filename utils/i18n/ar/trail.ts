import type { Catalogue } from '../catalogue.ts';
import { isolate } from '../isolate.ts';
import { plural } from './plural.ts';

const counted = (count: number) => count.toLocaleString('ar');

export const trail: Catalogue['trail'] = {
  none: 'لا نعرف بوجود ردود عامة',
  noneNote: 'كل رد تنشره بالزر يظهر في هذه القائمة ما دام على X، لتجده وتحذفه هناك متى أردت.',
  visible: (count) =>
    plural(count, {
      zero: 'لا ردود عامة لك على X',
      one: 'ما زال لك رد عام واحد على X',
      two: 'ما زال لك ردان عامان على X',
      few: `ما زال لك ${counted(count)} ردود عامة على X`,
      many: `ما زال لك ${counted(count)} ردًّا عامًّا على X`,
      other: `ما زال لك ${counted(count)} رد عام على X`,
    }),
  tells: (count, products, authors, some) => {
    const inList = some ? ' في قائمتك' : '';
    const shown = plural(count, {
      zero: 'لا تكشف ردودك شيئًا',
      one: some ? 'يكشف الرد الوحيد في قائمتك' : 'يكشف هذا الرد',
      two: some ? 'يكشف الردان في قائمتك' : 'يكشف هذان الردان',
      few: `تكشف ${some ? `${counted(count)} ردود` : 'هذه الردود'}${inList}`,
      many: `تكشف ${some ? `${counted(count)} ردًّا` : 'هذه الردود'}${inList}`,
      other: `تكشف ${some ? `${counted(count)} رد` : 'هذه الردود'}${inList}`,
    });
    const what = plural(products, {
      zero: 'لا منتجات',
      one: 'منتجًا واحدًا',
      two: 'منتجين',
      few: `${counted(products)} منتجات`,
      many: `${counted(products)} منتجًا`,
      other: `${counted(products)} منتج`,
    });
    const toWhom = plural(authors, {
      zero: '',
      one: 'لصاحب منشور واحد و',
      two: 'لاثنين من أصحاب المنشورات و',
      few: `لـ ${counted(authors)} من أصحاب المنشورات و`,
      many: `لـ ${counted(authors)} من أصحاب المنشورات و`,
      other: `لـ ${counted(authors)} من أصحاب المنشورات و`,
    });
    return `${shown} ${what} ${toWhom}لكل من يمكنه رؤية منشوراتك. `;
  },
  kept: (count) =>
    `${plural(count, {
      zero: 'لا ردود لاختيارات محذوفة.',
      one: 'يعود رد واحد إلى اختيار لم يعد في قائمتك، فلا نحتفظ إلا بالتاريخ والرابط.',
      two: 'يعود ردان إلى اختيارات لم تعد في قائمتك، فلا نحتفظ إلا بالتاريخ والرابط.',
      few: `تعود ${counted(count)} ردود إلى اختيارات لم تعد في قائمتك، فلا نحتفظ إلا بالتاريخ والرابط.`,
      many: `يعود ${counted(count)} ردًّا إلى اختيارات لم تعد في قائمتك، فلا نحتفظ إلا بالتاريخ والرابط.`,
      other: `يعود ${counted(count)} رد إلى اختيارات لم تعد في قائمتك، فلا نحتفظ إلا بالتاريخ والرابط.`,
    })} `,
  followersOnly: (count) =>
    `${plural(count, {
      zero: 'لم يُنشر أي منها',
      one: 'نُشر واحد منها',
      two: 'نُشر اثنان منها',
      few: `نُشرت ${counted(count)} منها`,
      many: `نُشر ${counted(count)} منها`,
      other: `نُشر ${counted(count)} منها`,
    })} لمتابعيك فقط، عندما كان حسابك محميًّا. `,
  deleted: (count) =>
    `${plural(count, {
      zero: 'لم يُحذف أي رد منذ ذلك الحين.',
      one: 'حُذف رد واحد منذ ذلك الحين.',
      two: 'حُذف ردان منذ ذلك الحين.',
      few: `حُذفت ${counted(count)} ردود منذ ذلك الحين.`,
      many: `حُذف ${counted(count)} ردًّا منذ ذلك الحين.`,
      other: `حُذف ${counted(count)} رد منذ ذلك الحين.`,
    })} `,
  stillReading: 'ما زلنا نقرأ…',
  howToDelete:
    'لحذف رد، افتحه على X واختر «حذف» من قائمته. إذا رأينا ذلك أزلناه من هذه القائمة. وإن حذفته في مكان آخر فأخبرنا عبر «لقد حذفته».',
  list: 'الردود العامة التي ما زالت على X، الأحدث أولًا',
  to: (author) => ['إلى ', author],
  forFollowers: 'للمتابعين',
  openOnX: 'فتح على X',
  replyTo: (author) => `: الرد على ${isolate(`@${author}`)}`,
  isGone: 'لقد حذفته',
  replyBy: (handle) => `ردك من حساب ${isolate(handle)}`,
  notInList: 'لم يعد اختياره في قائمتك',
  forgetHere: 'إزالة من هذه القائمة…',
  forgetQuestion: 'هل تريد إزالة هذا الرد من القائمة؟',
  forgetNote: 'تزيله هذه الخطوة من هنا فقط. وما دام على X، يمكن لكل من يرى منشوراتك أن يقرأه.',
  forget: 'إزالة من القائمة',
  keepListed: 'إبقاؤه في القائمة',

  caption: 'الاختيارات حسب الشهر',
  month: 'الشهر',
  public: 'رد عام، ما زال على X',
  private: 'اختيار خاص',
  counts: (month, open, hidden) => `${month}: ${open} عام، ${hidden} خاص`,
};
