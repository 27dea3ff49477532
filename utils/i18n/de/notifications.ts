import type { Catalogue } from '../catalogue.ts';

export const notifications: Catalogue['notifications'] = {
  description:
    'Produkte von X in den Amazon-Einkaufswagen: mit der Antwort #AmazonCart oder privat. Keine Verbindung zu Amazon oder X.',
  openSheetKey: '#AmazonCart für den Post unter dem Mauszeiger oder im Fokus öffnen',
  addPrivatelyKey: 'Das Produkt aus dem Post unter dem Mauszeiger oder im Fokus privat hinzufügen',

  inCart: (store) => `In deinem Einkaufswagen bei ${store}`,
  needsYou: (product) => `Du bist dran: ${product}`,
  notAdded: (product) => `Nicht hinzugefügt: ${product}`,
  clickForCart: 'Klicken, um den Einkaufswagen zu öffnen',
  clickToFinish: 'Klicken, um bei Amazon weiterzumachen',
  clickForLink: 'Klicken, um den Link zu öffnen',
  clickForTweet: 'Klicken, um den Post zu öffnen',
  menu: 'Privat in den Amazon-Einkaufswagen legen',
  notNoted: 'Wir konnten deine Anfrage nicht speichern',
  reload: 'Lade diese Seite von X zuerst neu',
  reloadWhy:
    'Diese Seite war schon offen, bevor die Erweiterung installiert oder aktualisiert wurde. Es wurde nichts gesendet oder geöffnet. Lade sie neu und versuch es noch einmal.',
};
