import type { Catalogue } from '../catalogue.ts';

export const notifications: Catalogue['notifications'] = {
  description:
    'Produkte von X in den Amazon-Einkaufswagen: mit der Antwort #AmazonCart oder privat. Keine Verbindung zu Amazon oder X.',
  openSheetKey: '#AmazonCart für den Post unter dem Mauszeiger oder im Fokus öffnen',
  addPrivatelyKey: 'Das Produkt aus dem Post unter dem Mauszeiger oder im Fokus privat hinzufügen',

  inCart: (store) => `In Ihrem Einkaufswagen bei ${store}`,
  needsYou: (product) => `Sie sind dran: ${product}`,
  notAdded: (product) => `Nicht hinzugefügt: ${product}`,
  clickForCart: 'Klicken Sie, um den Einkaufswagen zu öffnen',
  clickToFinish: 'Klicken Sie, um bei Amazon weiterzumachen',
  clickForLink: 'Klicken Sie, um den Link zu öffnen',
  clickForTweet: 'Klicken Sie, um den Post zu öffnen',
  menu: 'Privat in den Amazon-Einkaufswagen legen',
  notNoted: 'Wir konnten Ihre Anfrage nicht speichern',
  reload: 'Laden Sie diese Seite von X zuerst neu',
  reloadWhy:
    'Diese Seite war schon offen, bevor die Erweiterung installiert oder aktualisiert wurde. Es wurde nichts gesendet oder geöffnet. Laden Sie sie neu und versuchen Sie es noch einmal.',
};
