import type { Catalogue } from '../catalogue.ts';

export const welcome: Catalogue['welcome'] = {
  pageTitle: 'Willkommen bei #AmazonCart',
  title: '#AmazonCart ist zurück',
  lead: (bold) => [
    'Klicken Sie unter einem Post mit einem Amazon-Link auf ',
    bold('#AmazonCart'),
    ', und das Produkt kommt in Ihren Einkaufswagen bei Amazon. Sie entscheiden, ob andere davon erfahren.',
  ],
  stepStore: 'Ihren Amazon-Shop erlauben',
  stepStoreNote: 'Dann kommen Produkte dort in Ihren Einkaufswagen. Sonst werden Links nur geöffnet.',
  stepXNote:
    'Suchen Sie einen Post mit einem Amazon-Link und klicken Sie darunter auf #AmazonCart. Dann wählen Sie: privat hinzufügen oder für andere sichtbar antworten.',

  whoSees: 'Wer sieht was',
  reply: (bold) => [
    bold('Mit #AmazonCart antworten'),
    ' postet eine Antwort auf X. Lesen können sie alle, die Ihre Posts lesen können, und der Autor des Posts. Wer das ist, sagen wir Ihnen, bevor etwas gepostet wird.',
  ],
  private: (bold) => [
    bold('Privat hinzufügen'),
    ' postet nichts: Das Produkt kommt in einem Hintergrund-Tab in Ihren Einkaufswagen.',
  ],
  nothingElse:
    'Sonst wird nirgendwohin etwas gesendet: Wir haben keinen Server. Wenn Ihr Browser Erweiterungen synchronisiert, überträgt er Ihre Einstellungen und neuesten Anfragen auf Ihre anderen Browser. Das können Sie in den Einstellungen ausschalten.',
  accessMeans: 'Was der Zugriff auf einen Shop bedeutet',
  rules: 'Die Regeln von X',
  rulesNote:
    'X verbietet Skripte, die von selbst, massenhaft oder nach Zeitplan posten. Hier führt ein Klick von Ihnen zu höchstens einer Antwort, die Sie vorher gesehen haben. Möchten Sie lieber selbst auf die Schaltfläche von X klicken, wählen Sie „Im Antwortfeld von X bearbeiten“: Wir füllen das Feld aus, den Rest machen Sie.',
  history: 'Was war #AmazonCart?',
  historyNote:
    '2014 konnten Sie mit #AmazonCart auf einen Tweet antworten, und sein Produkt kam in Ihren Einkaufswagen bei Amazon. Amazon hat das inzwischen abgeschaltet. Diese Erweiterung bringt es zurück, in Ihrem eigenen Browser.',
  allSettings: 'Alle Einstellungen und Shops',
  requests: 'Ihre Anfragen',
  privacy: 'Datenschutz und Sicherheit',

  sample: 'Zum Ausprobieren: ein Beispiel',
  ifAccount: 'Angenommen, Ihr X-Konto ist',
  accounts: { public: 'Öffentlich', protected: 'Geschützt', unknown: 'X sagt es nicht' },
  sampleAuthor: 'Ein Beispiel-Post',
  sampleTweet: 'Das schenke ich dieses Jahr allen:',
  sampleInvite:
    'Klicken Sie auf die Schaltfläche, um zu sehen, was Sie wählen können. Hier wird nichts gepostet oder hinzugefügt.',
  sampleClosed:
    'Sie haben den Dialog geschlossen. Es ist nichts geschehen. Klicken Sie auf die Schaltfläche, um ihn wieder zu öffnen.',
  wouldAdd: (store) => `käme das Produkt in einem Hintergrund-Tab in Ihren Einkaufswagen bei ${store}.`,
  wouldOpen: (store) => `würde der Link in einem Tab geöffnet, denn ${store} ist noch nicht erlaubt.`,
  wouldReply: (hashtag) => `Auf X würde „${hashtag}“ nun über das Antwortfeld von X gesendet.`,
  wouldEdit: (hashtag) =>
    `Auf X würde sich nun das Antwortfeld mit „${hashtag}“ öffnen und warten, bis Sie auf „Antworten“ klicken.`,
  wouldFollow: (cart) => ` Danach ${cart}`,
  wouldPrivately: (cart) => `Auf X ${cart} Nichts davon wäre öffentlich.`,
  wouldRemember: ' Von da an würde ein Klick dies ohne Nachfrage tun.',
  wasSample: ' Dies ist ein Beispiel: Es wurde nichts gepostet, geöffnet oder hinzugefügt.',
};
