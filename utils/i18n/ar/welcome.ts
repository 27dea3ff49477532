import type { Catalogue } from '../catalogue.ts';
import { HASHTAG, isolate } from '../isolate.ts';
import { sheet } from './sheet.ts';

export const welcome: Catalogue['welcome'] = {
  pageTitle: `مرحبًا بك في ${HASHTAG}`,
  title: `عاد ${HASHTAG}`,
  lead: (bold) => [
    'انقر ',
    bold(HASHTAG),
    ' تحت منشور فيه رابط إلى Amazon، فيُضاف المنتج إلى عربة التسوق على Amazon. وأنت تقرر هل يرى الآخرون ذلك.',
  ],
  stepStore: 'اسمح بمتجرك على Amazon',
  stepStoreNote: 'عندها تُضاف المنتجات إلى عربة التسوق هناك. ومن دون ذلك تُفتح الروابط كالمعتاد.',
  stepXNote: `ابحث عن منشور فيه رابط إلى Amazon وانقر ${HASHTAG} تحته. ثم اختر: إضافة بخصوصية، أو رد يراه الآخرون.`,

  whoSees: 'من يرى ماذا',
  reply: (bold) => [
    bold(sheet.reply('#AmazonCart')),
    ' ينشر ردًّا على X. يمكن لكل من يرى منشوراتك أن يقرأه، وكذلك صاحب المنشور. ونخبرك من هم قبل أن يُنشر شيء.',
  ],
  private: (bold) => [
    bold(sheet.private),
    ' لا تنشر شيئًا: يُضاف المنتج إلى عربة التسوق في علامة تبويب في الخلفية.',
  ],
  nothingElse:
    'لا يُرسل شيء إلى أي مكان آخر: ليس لدينا أي خادم. وإذا كان متصفحك يزامن الإضافات فإنه ينقل إعداداتك وأحدث اختياراتك إلى متصفحاتك الأخرى، ويمكنك إيقاف ذلك في الإعدادات.',
  accessMeans: 'ماذا يعني إذن الوصول إلى متجر',
  rules: 'قواعد X',
  rulesNote: `يمنع X البرامج النصية التي تنشر من تلقاء نفسها أو بالجملة أو وفق جدول زمني. أما هنا فكل نقرة منك تؤدي إلى رد واحد على الأكثر، تراه قبل نشره. وإن كنت تفضل أن تضغط زر X بنفسك فاستخدم «${sheet.edit}»: يملأ المربع ويترك الباقي لك.`,
  history: `ما قصة ${HASHTAG}؟`,
  historyNote: `في عام 2014 كان بإمكانك الرد بـ ${HASHTAG} على تغريدة ليُضاف منتجها إلى عربة التسوق على Amazon. ثم أوقف Amazon ذلك. هذه الإضافة تعيده، داخل متصفحك أنت.`,
  allSettings: 'كل الإعدادات والمتاجر',
  requests: 'اختياراتك',
  privacy: 'الخصوصية والأمان',

  sample: 'جرّب: مثال',
  ifAccount: 'إذا كان حسابك على X',
  accounts: { public: 'عامًّا', protected: 'محميًّا', unknown: 'غير معروف' },
  sampleAuthor: 'منشور للتجربة',
  sampleTweet: 'هديتي للجميع هذا العام:',
  sampleInvite: 'انقر الزر لترى ما يمكنك اختياره. لن يُنشر هنا شيء ولن يُضاف.',
  sampleClosed: 'أغلقت اللوحة. لم يحدث شيء. انقر الزر لفتحها من جديد.',
  wouldAdd: (store) => `سيُضاف المنتج إلى عربة التسوق على ${isolate(store)}، في علامة تبويب في الخلفية.`,
  wouldOpen: (store) => `سيُفتح الرابط في علامة تبويب، لأنك لم تسمح بمتجر ${isolate(store)} بعد.`,
  wouldReply: (hashtag) => `على X كان سيُرسل «${isolate(hashtag)}» الآن عبر مربع الرد في X.`,
  wouldEdit: (hashtag) => `على X كان مربع الرد سيُفتح الآن وفيه «${isolate(hashtag)}»، وينتظر أن تضغط «رد».`,
  wouldFollow: (cart) => ` ثم ${cart}`,
  wouldPrivately: (cart) => `على X ${cart} ولن يظهر شيء للعامة.`,
  wouldRemember: ' ومن الآن فصاعدًا تفعل نقرة واحدة ذلك من دون سؤال.',
  wasSample: ' هذا مثال فقط: لم يُنشر شيء ولم يُفتح ولم يُضف.',
};
