import type { Catalogue } from '../catalogue.ts';

export const notifications: Catalogue['notifications'] = {
  description:
    'Mit #AmazonCart auf Tweets mit Amazon-Link antworten und wissen, wer es sieht. Keine Verbindung zu Amazon oder X.',
  openSheetKey: 'Den #AmazonCart-Dialog des Tweets öffnen, der den Fokus hat oder unter dem Mauszeiger liegt',
  addPrivatelyKey:
    'Das Produkt des Tweets, der den Fokus hat oder unter dem Mauszeiger liegt, privat hinzufügen',

  inCart: (store) => `In Ihrem Einkaufswagen bei ${store}`,
  needsYou: (product) => `Sie sind dran: ${product}`,
  notAdded: (product) => `Nicht hinzugefügt: ${product}`,
  clickForCart: 'Klick: Einkaufswagen öffnen',
  clickToFinish: 'Klick: bei Amazon abschließen',
  clickForLink: 'Klick: Link des Autors öffnen',
  clickForTweet: 'Klick: Tweet öffnen',
  menu: 'Privat in den Amazon-Einkaufswagen',
  notNoted: 'Ihre Anfrage konnte nicht vermerkt werden',
  reload: 'Laden Sie diese Seite von X zuerst neu',
  reloadWhy:
    'Sie wurde geöffnet, bevor die Erweiterung installiert oder aktualisiert wurde. Es wurde nichts gesendet oder geöffnet. Laden Sie sie neu und versuchen Sie es noch einmal.',
};
