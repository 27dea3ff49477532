import type { Catalogue } from '../catalogue.ts';
import { isolate } from '../isolate.ts';
import { plural } from './plural.ts';

export const request: Catalogue['request'] = {
  replySent: 'أُرسل الرد، وننتظر تأكيد X',
  replyOpen: 'مربع الرد مفتوح، ولم يُنشر شيء بعد',
  replyAbandoned: {
    closed: 'أُغلق مربع الرد، ولم نرَ ردًّا',
    'other-words': 'أُرسل شيء آخر من مربع الرد',
    undone: 'تراجعت عن الرد قبل أن يرسله X',
  },
  replyUnsure: 'لم يتأكد الرد: تحقق من المنشور',
  notReplied: (why) => `لم يتم الرد: ${why}`,
  replyPosted: 'نُشر الرد',
  replyDeleted: 'حُذف الرد',
  failures: {
    'logged-out': 'لم تكن قد سجّلت الدخول إلى X',
    restricted: 'صاحب المنشور يحدد من يمكنه الرد',
    'wrong-target': 'كان مربع الرد في X لمنشور آخر',
    'draft-in-the-way': 'كانت في مربع الرد في X مسودة لك',
    'refused-by-x': 'لم يقبله X',
    'rate-limited': 'هذا الحساب ينشر كثيرًا جدًّا',
    duplicate: 'سبق أن نشرت الرد نفسه',
    unseen: 'لم يتأكد',
  },
  answers: {
    added: (by) => `${isolate(`@${by}`)} يقول إنه أُضيف.`,
    'not-linked': (by) => `${isolate(`@${by}`)} يقول إن حسابك على X غير مرتبط بـ Amazon.`,
    refused: (by) => `${isolate(`@${by}`)} يقول إنه لم يُضف.`,
    unrecognised: (by) => `${isolate(`@${by}`)} أرسل جوابًا لم نتمكن من قراءته: `,
  },
  origins: {
    elsewhere: 'رد من مكان آخر: رأينا ردك على X',
    device: 'اختيار من متصفح آخر لك',
  },

  tweetBy: (author) => ['منشور ', author],
  yourReply: 'ردك',
  addToCart: 'إضافة إلى عربة التسوق',
  openOnAmazon: 'فتح على Amazon',

  repliedByPhone: 'هل رددت بالوسم من هاتفك؟',
  repliedElsewhereWaiting: (count) =>
    plural(count, {
      zero: 'كل المنتجات من ردودك في أماكن أخرى في عربة التسوق.',
      one: 'منتج واحد من ردودك في أماكن أخرى ليس في عربة التسوق بعد.',
      two: 'منتجان من ردودك في أماكن أخرى ليسا في عربة التسوق بعد.',
      few: `${count} منتجات من ردودك في أماكن أخرى ليست في عربة التسوق بعد.`,
      many: `${count} منتجًا من ردودك في أماكن أخرى ليست في عربة التسوق بعد.`,
      other: `${count} منتج من ردودك في أماكن أخرى ليست في عربة التسوق بعد.`,
    }),
  repliedWaiting: (count) =>
    plural(count, {
      zero: 'كل المنتجات التي رددت من أجلها في عربة التسوق.',
      one: 'منتج واحد رددت من أجله ليس في عربة التسوق بعد.',
      two: 'منتجان رددت من أجلهما ليسا في عربة التسوق بعد.',
      few: `${count} منتجات رددت من أجلها ليست في عربة التسوق بعد.`,
      many: `${count} منتجًا رددت من أجلها ليست في عربة التسوق بعد.`,
      other: `${count} منتج رددت من أجلها ليست في عربة التسوق بعد.`,
    }),
  addAll: (count) => `إضافة الكل (${count}) إلى عربة التسوق`,
  lookThroughReplies: 'تحقق من ردودك على X',
  lookForMore: 'البحث عن المزيد',

  priceNow: (price) => `الآن ${isolate(price)}`,
  priceLastSeen: (price) => `${isolate(price)} في آخر مرة`,
  priceLess: (amount) => `أرخص بـ ${isolate(amount)}`,
  priceMore: (amount) => `أغلى بـ ${isolate(amount)}`,
  priceThen: (price, whenAsked) => `${isolate(price)} ${whenAsked ? 'عند الاختيار' : 'عند الإضافة'}`,
  priceChange: (then, since, difference) => `${then}، ${since}: ${difference}`,
  priceChangeShort: (since, difference) => `${since}، ${difference}`,
};
