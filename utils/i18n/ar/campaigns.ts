import type { Catalogue } from '../catalogue.ts';
import { isolate } from '../isolate.ts';
import { plural } from './plural.ts';

const number = (count: number) => count.toLocaleString('ar');

const replyCount = (count: number) =>
  plural(count, {
    zero: 'لا ردود',
    one: 'رد واحد',
    two: 'ردان',
    few: `${number(count)} ردود`,
    many: `${number(count)} ردًّا`,
    other: `${number(count)} رد`,
  });
const postCount = (count: number) =>
  plural(count, {
    zero: 'لا منشورات',
    one: 'منشور واحد',
    two: 'منشورين',
    few: `${number(count)} منشورات`,
    many: `${number(count)} منشورًا`,
    other: `${number(count)} منشور`,
  });

export const campaigns: Catalogue['campaigns'] = {
  lead: (posts) => `عدد منشوراتك التي لها حصيلة: ${number(posts)}`,
  note: `نحصي الردود التي تحمل ${isolate('#AmazonCart')} أو ${isolate('#AmazonBasket')} ويعرضها لك X تحت منشورك، كل رد مرة واحدة. قد تكون هناك ردود أخرى لم يعرضها لك X، وقد يكون بعضها قد حُذف الآن. كل ذلك يبقى في هذا المتصفح.`,
  none: 'لا حصائل',
  noneNote: 'افتح على X منشورًا لك فيه رابط Amazon واحفظ حصيلة من السطر الذي تحته. ويظهر هنا ما يُحصى.',

  compare: 'مقارنة منشوراتك',
  measures: {
    posted: 'المنشور',
    replies: 'الردود',
    people: 'الأشخاص',
    repeated: 'أرادوا المزيد',
    firstDay: 'أول 24 ساعة',
  },
  posted: (date) => `نُشر: ${isolate(date)}`,

  dedicated: 'من طلب أكثر من منتج من منتجاتك',
  askedFor: (products) =>
    plural(products, {
      zero: 'لم يطلب شيئًا من منتجاتك',
      one: 'طلب منتجًا من منتجاتك',
      two: 'طلب منتجين من منتجاتك',
      few: `طلب ${number(products)} من منتجاتك`,
      many: `طلب ${number(products)} من منتجاتك`,
      other: `طلب ${number(products)} من منتجاتك`,
    }),
  andMore: (people) =>
    plural(people, {
      zero: 'ولا أحد غيرهم',
      one: 'وشخص آخر',
      two: 'وشخصان آخران',
      few: `و${number(people)} أشخاص آخرين`,
      many: `و${number(people)} شخصًا آخر`,
      other: `و${number(people)} شخص آخر`,
    }),

  counted: (replies, people) => `ردود العربة: ${number(replies)}، الأشخاص: ${number(people)}`,
  alsoAsked: (people) => `عدد من طلبوا منهم منتجًا آخر من منتجاتك أيضًا: ${number(people)}.`,
  noReplies: 'لا ردود عربة بعد. افتح المنشور على X ومرّر ردوده: نحصي كل رد يعرضه لك X.',
  mostReplies: (most) =>
    `الحد الأقصى لما نحتفظ به من ردود المنشور الواحد: ${number(most)}. وما بعده لا يُحصى.`,
  stopped: 'أوقفت الإحصاء. يمكنك متابعته من تحت المنشور على X.',
  seen: (visits, last, shown) =>
    `مرات مشاهدة الردود: ${number(visits)}، آخرها ${last}. وكان X قد حمّل حينها: ${replyCount(shown)}.`,
  neverSeen: 'لم تُشاهَد الردود بعد.',

  charts: {
    hour: 'ردود العربة عبر الزمن، بالساعة',
    day: 'ردود العربة عبر الزمن، باليوم',
    week: 'ردود العربة عبر الزمن، بالأسبوع',
    month: 'ردود العربة عبر الزمن، بالشهر',
  },
  from: 'البداية',
  replies: 'الردود',

  openPost: 'فتح المنشور',
  exportCsv: 'تصدير CSV',
  exportAll: 'تصدير الكل بصيغة CSV',
  keepLonger: 'الاحتفاظ بها أكثر من 90 يومًا',
  forgottenOn: (date) => `وإلا فسنحذفها في ${isolate(date)}.`,
  keptOn: 'تبقى إلى أن تحذفها.',
  delete: 'حذف…',
  deleteQuestion: (replies) =>
    replies === 0 ? 'أتريد حذف هذه الحصيلة؟' : `أتريد حذف هذه الحصيلة؟ فيها: ${replyCount(replies)}.`,
  deleteNote: 'يحذف هذا من هنا فقط من ردّ ومتى ردّ. ويبقى منشورك وردوده على X.',
  yesDelete: 'حذف',
  keep: 'الإبقاء عليها',
  showMore: (more) => `عرض المزيد: ${postCount(more)}`,

  columns: {
    repliedAt: 'وقت الرد',
    handle: 'الحساب',
    reply: 'عنوان الرد',
    product: 'المنتج',
    link: 'الرابط',
    post: 'عنوان المنشور',
  },
};
