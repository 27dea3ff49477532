import { LANGUAGE_NAMES } from '../../settings/languages.ts';
import type { Catalogue } from '../catalogue.ts';
import { settings } from './settings.ts';

const onOff = (what: string) => (on: boolean) => `${what} ${on ? 'aan' : 'uit'}.`;

export const options: Catalogue['options'] = {
  title: 'Instellingen van #AmazonCart',
  savedAtOnce: 'Wijzigingen worden meteen opgeslagen.',
  help: 'Help',

  replies: 'Antwoorden en meldingen',
  oneClickIfOff: 'Eén klik als de waarschuwing uit is:',
  addAfterReplyNote: 'Eén tegelijk, in een tabblad op de achtergrond.',
  notify: 'Stuur me meldingen',
  notifyNote: 'Als een product in je winkelwagen ligt, jij aan zet bent of iets niet is toegevoegd.',

  appearance: 'Uiterlijk en taal',
  buttonStyle: 'Uiterlijk van de knop onder een post',
  buttonStyles: { text: 'Met de hashtag, als er ruimte is', icon: 'Alleen een winkelwagentje' },

  allStores: (count) => `Alle ${count} winkels`,
  allowed: (store) => `${store} is toegestaan.`,
  withdrawn: (store) => `${store} is niet meer toegestaan.`,

  language: 'Taal (Language)',
  languageNote: 'Voor de knop, het paneel, meldingen en deze pagina’s. Wat je plaatst, blijft hetzelfde.',
  languageAuto: 'Zoals de browser',

  records: 'Opslag en synchronisatie',
  keepFor: 'Mijn verzoeken bewaren',
  keepForNote:
    'Eén keer per dag worden oudere verzoeken definitief verwijderd. Verzoeken die nog bezig zijn of op jou wachten, blijven. Een antwoord dat nog op X staat, blijft onder “Antwoorden op X”, met alleen de datum en de link.',
  keepForNames: { forever: 'Voor altijd', year: 'Een jaar', '90-days': '90 dagen' },
  sync: 'Delen tussen mijn browsers',
  syncNote:
    'Deelt je instellingen en nieuwste verzoeken via de synchronisatie van je browser, als je die aan hebt staan. Wij krijgen er niets van.',

  shortcuts: 'Sneltoetsen',
  notSet: 'Niet ingesteld',
  shortcutsNote: 'Ze werken op X en plaatsen nooit iets.',
  changeShortcuts: 'Wijzigen in je browser',

  saved: (said) => `Opgeslagen. ${said}`,
  undone: (said) => `Ongedaan gemaakt. ${said}`,
  notSaved: 'We konden dit niet opslaan, dus er is niets gewijzigd. Probeer het opnieuw.',
  savedSentences: {
    warn: onOff('De waarschuwing staat'),
    act: (act) => `Met de waarschuwing uit betekent één klik “${settings.acts[act]}”.`,
    addAfterReply: onOff('Toevoegen na een antwoord staat'),
    ownStore: (store) => (store ? `Je winkel is ${store}.` : 'Je hebt geen winkel gekozen.'),
    foreignLinks: (choice) =>
      choice === null
        ? 'Voor links naar andere winkels stellen we voor wat werkt.'
        : choice === 'own'
          ? 'Voor links naar andere winkels stellen we jouw winkel voor.'
          : 'Voor links naar andere winkels stellen we de link van de auteur voor.',
    notify: onOff('Meldingen staan'),
    sync: onOff('Delen tussen je browsers staat'),
    buttonStyle: (style) =>
      style === 'icon' ? 'De knop is alleen een winkelwagentje.' : 'De knop toont de hashtag.',
    keepFor: (keep) =>
      ({
        forever: 'Je verzoeken worden voor altijd bewaard.',
        year: 'Je verzoeken worden een jaar bewaard.',
        '90-days': 'Je verzoeken worden 90 dagen bewaard.',
      })[keep],
    language: (language) =>
      language === 'auto' ? 'De taal is die van de browser.' : `De taal is ${LANGUAGE_NAMES[language]}.`,
  },
};
