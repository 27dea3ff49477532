import type { Catalogue } from '../catalogue.ts';
import { isolate } from '../isolate.ts';
import { plural } from './plural.ts';

/** "so many replies", with the noun in the form that its number asks for. */
const replies = (count: number) =>
  plural(count, {
    zero: 'لا ردود',
    one: 'رد واحد',
    two: 'ردان',
    few: `${count} ردود`,
    many: `${count} ردًّا`,
    other: `${count} رد`,
  });

const people = (count: number) =>
  plural(count, {
    zero: 'لا أحد',
    one: 'شخص واحد',
    two: 'شخصين',
    few: `${count} أشخاص`,
    many: `${count} شخصًا`,
    other: `${count} شخص`,
  });

export const thread: Catalogue['thread'] = {
  seen: (count) => `ظهر هنا من ردود العربة: ${replies(count)}`,
  ofLoaded: (count) => `(حُمّل حتى الآن: ${replies(count)})`,
  askedHere: (count) => `عدد من طلبوا هذا علنًا هنا: ${count}`,
  title: 'ردود العربة التي ظهرت هنا',
  people: (count, by) => `${replies(count)} من ${people(by)}.`,
  means: `رد العربة هو رد فيه ${isolate('#AmazonCart')} أو ${isolate('#AmazonBasket')}.`,
  onlyLoaded: 'لا نعدّ إلا الردود التي حمّلها X في هذه الصفحة، من المنشور نزولًا. مرّر لرؤية المزيد.',
  anyoneCanSee: 'يمكن لكل من يقرأ هذه السلسلة رؤية الشيء نفسه. ولا نحتفظ بشيء منه.',
  byAuthor: 'من صاحب المنشور، لا يُحسب',
  byProtected: 'حساب محمي: يظهر لك، لا للجميع',
  openReply: (handle, time) => `رد ${isolate(`@${handle}`)}، ${time}: افتحه على X`,
  tallyOffer:
    'هل تريد حصيلة؟ كلما زرت هذه السلسلة دوّنّا من ردّ بالوسم ومتى، من دون أي شيء مما كتبه. تبقى الحصيلة في هذا المتصفح وتُنسى بعد 90 يومًا.',
  keepTally: 'احفظ حصيلة',
  tallyOn: 'تُحفظ حصيلة لهذا المنشور. تجدها في «النشاط»، ضمن «الحملات».',
  stopTally: 'أوقف العدّ',
  stopNote: 'يبقى هناك ما عُدّ حتى الآن إلى أن تحذفه.',
};
