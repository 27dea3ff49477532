import { LANGUAGE_NAMES } from '../../settings/languages.ts';
import type { Catalogue } from '../catalogue.ts';
import { settings } from './settings.ts';

export const options: Catalogue['options'] = {
  title: 'Impostazioni di #AmazonCart',
  savedAtOnce: 'Le modifiche vengono salvate subito.',
  help: 'Aiuto',

  replies: 'Risposte e notifiche',
  oneClickIfOff: 'Senza avviso, un clic:',
  addAfterReplyNote: 'Uno alla volta, in una scheda in background.',
  notify: 'Inviami notifiche',
  notifyNote: 'Quando un prodotto è nel carrello, quando tocca a te o quando qualcosa non è stato aggiunto.',

  appearance: 'Aspetto e lingua',
  buttonStyle: 'Come appare il pulsante sotto un post',
  buttonStyles: { text: 'Con l’hashtag, dove c’è spazio', icon: 'Solo l’icona del carrello' },

  allStores: (count) => `Tutti i ${count} negozi`,
  allowed: (store) => `${store} è consentito.`,
  withdrawn: (store) => `${store} non è più consentito.`,

  language: 'Lingua (Language)',
  languageNote: 'Per il pulsante, il pannello, le notifiche e queste pagine. Ciò che pubblichi resta uguale.',
  languageAuto: 'Come il browser',

  records: 'Archiviazione e sincronizzazione',
  keepFor: 'Conserva le mie richieste',
  keepForNote:
    'Una volta al giorno le richieste più vecchie vengono eliminate per sempre. Quelle in corso o in attesa di te restano. Una risposta che è ancora su X rimane in «Risposte su X», solo con data e link.',
  keepForNames: { forever: 'Per sempre', year: 'Per un anno', '90-days': 'Per 90 giorni' },
  sync: 'Condividi tra i miei browser',
  syncNote:
    'Condivide le tue impostazioni e le richieste più recenti con la sincronizzazione del tuo browser, se è attiva. A noi non arriva nulla.',

  shortcuts: 'Scorciatoie da tastiera',
  notSet: 'Non impostata',
  shortcutsNote: 'Funzionano su X e non pubblicano mai nulla.',
  changeShortcuts: 'Cambiale nel browser',

  saved: (said) => `Salvato. ${said}`,
  undone: (said) => `Annullato. ${said}`,
  notSaved: 'Non siamo riusciti a salvare, quindi non è cambiato nulla. Riprova.',
  savedSentences: {
    warn: (on) => `L’avviso è ${on ? 'attivo' : 'disattivato'}.`,
    act: (act) => `Senza avviso, un clic significa «${settings.acts[act]}».`,
    addAfterReply: (on) => `L’aggiunta dopo una risposta è ${on ? 'attiva' : 'disattivata'}.`,
    ownStore: (store) => (store ? `Il tuo negozio è ${store}.` : 'Non hai scelto un negozio.'),
    foreignLinks: (choice) =>
      choice === null
        ? 'Per i link ad altri negozi proponiamo ciò che funziona.'
        : choice === 'own'
          ? 'Per i link ad altri negozi proponiamo il tuo negozio.'
          : 'Per i link ad altri negozi proponiamo il link dell’autore.',
    notify: (on) => `Le notifiche sono ${on ? 'attive' : 'disattivate'}.`,
    sync: (on) => `La condivisione tra i tuoi browser è ${on ? 'attiva' : 'disattivata'}.`,
    buttonStyle: (style) =>
      style === 'icon' ? 'Il pulsante è solo l’icona del carrello.' : 'Il pulsante mostra l’hashtag.',
    keepFor: (keep) =>
      ({
        forever: 'Le tue richieste vengono conservate per sempre.',
        year: 'Le tue richieste vengono conservate per un anno.',
        '90-days': 'Le tue richieste vengono conservate per 90 giorni.',
      })[keep],
    language: (language) =>
      language === 'auto' ? 'La lingua è quella del browser.' : `Lingua: ${LANGUAGE_NAMES[language]}.`,
  },
};
