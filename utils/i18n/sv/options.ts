import { LANGUAGE_NAMES } from '../../settings/languages.ts';
import type { Catalogue } from '../catalogue.ts';
import { settings } from './settings.ts';

const onOff = (what: string) => (on: boolean) => `${what} ${on ? 'på' : 'av'}.`;

export const options: Catalogue['options'] = {
  title: 'Inställningar för #AmazonCart',
  savedAtOnce: 'Ändringar sparas direkt.',
  help: 'Hjälp',

  replies: 'Svar och aviseringar',
  oneClickIfOff: 'Ett klick när varningen är av:',
  addAfterReplyNote: 'En i taget, i en flik i bakgrunden.',
  notify: 'Skicka aviseringar',
  notifyNote: 'När en produkt ligger i kundvagnen, när det är din tur eller när något inte lades till.',

  appearance: 'Utseende och språk',
  buttonStyle: 'Så ser knappen ut under ett inlägg',
  buttonStyles: { text: 'Med hashtaggen, där den får plats', icon: 'Bara en kundvagnsikon' },

  allStores: (count) => `Alla ${count} butiker`,
  allowed: (store) => `${store} är tillåten.`,
  withdrawn: (store) => `${store} är inte längre tillåten.`,

  language: 'Språk (Language)',
  languageNote: 'För knappen, panelen, aviseringar och de här sidorna. Det du publicerar är detsamma.',
  languageAuto: 'Samma som webbläsaren',

  records: 'Lagring och synkronisering',
  keepFor: 'Spara mina önskemål',
  keepForNote:
    'En gång om dagen raderas äldre önskemål för gott. De som pågår eller väntar på dig sparas. Ett svar som fortfarande finns på X ligger kvar under ”Svar på X”, med bara datum och länk.',
  keepForNames: { forever: 'För alltid', year: 'Ett år', '90-days': '90 dagar' },
  sync: 'Dela mellan mina webbläsare',
  syncNote:
    'Delar dina inställningar och senaste önskemål genom webbläsarens egen synkronisering, om den är på. Vi får inget av det.',

  shortcuts: 'Kortkommandon',
  notSet: 'Inte valt',
  shortcutsNote: 'De fungerar på X och publicerar aldrig något.',
  changeShortcuts: 'Ändra dem i webbläsaren',

  saved: (said) => `Sparat. ${said}`,
  undone: (said) => `Ångrat. ${said}`,
  notSaved: 'Vi kunde inte spara det här, så inget ändrades. Försök igen.',
  savedSentences: {
    warn: onOff('Varningen är'),
    act: (act) => `Med varningen av betyder ett klick ”${settings.acts[act]}”.`,
    addAfterReply: onOff('Att lägga till efter ett svar är'),
    ownStore: (store) => (store ? `Din butik är ${store}.` : 'Du har inte valt någon butik.'),
    foreignLinks: (choice) =>
      choice === null
        ? 'För länkar till andra butiker föreslår vi det som fungerar.'
        : choice === 'own'
          ? 'För länkar till andra butiker föreslår vi din butik.'
          : 'För länkar till andra butiker föreslår vi länken i inlägget.',
    notify: onOff('Aviseringar är'),
    sync: onOff('Delning mellan dina webbläsare är'),
    buttonStyle: (style) =>
      style === 'icon' ? 'Knappen är bara en kundvagnsikon.' : 'Knappen visar hashtaggen.',
    keepFor: (keep) =>
      ({
        forever: 'Dina önskemål sparas för alltid.',
        year: 'Dina önskemål sparas i ett år.',
        '90-days': 'Dina önskemål sparas i 90 dagar.',
      })[keep],
    language: (language) =>
      language === 'auto' ? 'Språket är samma som webbläsarens.' : `Språket är ${LANGUAGE_NAMES[language]}.`,
  },
};
