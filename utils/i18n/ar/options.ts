import { LANGUAGE_NAMES } from '../../settings/languages.ts';
import type { Catalogue } from '../catalogue.ts';
import { HASHTAG, isolate } from '../isolate.ts';
import { settings } from './settings.ts';

const onOff = (on: string, off: string) => (isOn: boolean) => (isOn ? on : off);

export const options: Catalogue['options'] = {
  title: `إعدادات ${HASHTAG}`,
  savedAtOnce: 'تُحفظ التغييرات فورًا.',
  help: 'المساعدة',

  replies: 'الردود والإشعارات',
  oneClickIfOff: 'عند إيقاف التحذير، نقرة واحدة:',
  addAfterReplyNote: 'واحدًا تلو الآخر، في علامة تبويب في الخلفية.',
  notify: 'إرسال إشعارات إليّ',
  notifyNote: 'عندما يكون المنتج في عربة التسوق أو بانتظارك أو لم يُضف.',

  appearance: 'المظهر واللغة',
  buttonStyle: 'شكل الزر تحت المنشور',
  buttonStyles: { text: 'مع الوسم، حيث تتسع المساحة', icon: 'أيقونة عربة فقط' },

  allStores: (count) => `كل المتاجر (${count})`,
  allowed: (store) => `تم السماح بمتجر ${isolate(store)}.`,
  withdrawn: (store) => `لم يعد متجر ${isolate(store)} مسموحًا به.`,

  language: 'اللغة (Language)',
  languageNote: 'للزر واللوحة والإشعارات وهذه الصفحات. أما ما تنشره فيبقى كما هو.',
  languageAuto: 'لغة المتصفح',

  records: 'التخزين والمزامنة',
  keepFor: 'الاحتفاظ باختياراتي',
  keepForNote:
    'مرة في اليوم تُحذف الاختيارات الأقدم نهائيًّا. وتبقى الاختيارات التي ما زالت قيد التنفيذ أو بانتظارك. والرد الذي ما زال على X يبقى ضمن «الردود على X» بتاريخه ورابطه فقط.',
  keepForNames: { forever: 'دائمًا', year: 'سنة', '90-days': '90 يومًا' },
  sync: 'المشاركة بين متصفحاتي',
  syncNote: 'تُشارك إعداداتك وأحدث اختياراتك عبر مزامنة متصفحك، إن كانت مفعّلة. ولا يصلنا منها شيء.',

  shortcuts: 'اختصارات لوحة المفاتيح',
  notSet: 'غير محدد',
  shortcutsNote: 'تعمل على X ولا تنشر شيئًا أبدًا.',
  changeShortcuts: 'تغييرها في المتصفح',

  saved: (sentence) => `تم الحفظ. ${sentence}`,
  undone: (sentence) => `تم التراجع. ${sentence}`,
  notSaved: 'لم نتمكن من حفظ هذا، فلم يتغير شيء. حاول مرة أخرى.',
  savedSentences: {
    warn: onOff('التحذير مفعّل.', 'التحذير متوقف.'),
    act: (act) => `عند إيقاف التحذير، نقرة واحدة تعني «${settings.acts[act]}».`,
    addAfterReply: onOff('الإضافة بعد الرد مفعّلة.', 'الإضافة بعد الرد متوقفة.'),
    ownStore: (store) => (store ? `متجرك هو ${isolate(store)}.` : 'لم تختر متجرًا.'),
    foreignLinks: (choice) =>
      choice === null
        ? 'لروابط المتاجر الأخرى، نقترح ما يصلح.'
        : choice === 'own'
          ? 'لروابط المتاجر الأخرى، نقترح متجرك.'
          : 'لروابط المتاجر الأخرى، نقترح الرابط الوارد في المنشور.',
    notify: onOff('الإشعارات مفعّلة.', 'الإشعارات متوقفة.'),
    sync: onOff('المشاركة بين متصفحاتك مفعّلة.', 'المشاركة بين متصفحاتك متوقفة.'),
    buttonStyle: (style) => (style === 'icon' ? 'الزر أيقونة عربة فقط.' : 'يعرض الزر الوسم.'),
    keepFor: (keep) =>
      ({
        forever: 'نحتفظ باختياراتك دائمًا.',
        year: 'نحتفظ باختياراتك لمدة سنة.',
        '90-days': 'نحتفظ باختياراتك لمدة 90 يومًا.',
      })[keep],
    language: (language) =>
      language === 'auto' ? 'اللغة هي لغة المتصفح.' : `اللغة: ${isolate(LANGUAGE_NAMES[language])}.`,
  },
};
