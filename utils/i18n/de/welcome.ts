import type { Catalogue } from '../catalogue.ts';

export const welcome: Catalogue['welcome'] = {
  pageTitle: 'Willkommen bei #AmazonCart',
  title: '#AmazonCart ist zurück',
  lead: (bold) => [
    'Klick unter einem Post mit einem Amazon-Link auf ',
    bold('#AmazonCart'),
    ', und das Produkt kommt in deinen Einkaufswagen bei Amazon. Du entscheidest, ob andere davon erfahren.',
  ],
  stepStore: 'Deinen Amazon-Shop erlauben',
  stepStoreNote: 'Dann kommen Produkte dort in deinen Einkaufswagen. Sonst werden Links nur geöffnet.',
  stepXNote:
    'Such einen Post mit einem Amazon-Link und klick darunter auf #AmazonCart. Dann wähle: privat hinzufügen oder für andere sichtbar antworten.',

  whoSees: 'Wer sieht was',
  reply: (bold) => [
    bold('Mit #AmazonCart antworten'),
    ' postet eine Antwort auf X. Lesen können sie alle, die deine Posts lesen können, und der Autor des Posts. Wer das ist, sagen wir dir, bevor etwas gepostet wird.',
  ],
  private: (bold) => [
    bold('Privat hinzufügen'),
    ' postet nichts: Das Produkt kommt in einem Hintergrund-Tab in deinen Einkaufswagen.',
  ],
  nothingElse:
    'Sonst wird nirgendwohin etwas gesendet: Wir haben keinen Server. Wenn dein Browser Erweiterungen synchronisiert, überträgt er deine Einstellungen und neuesten Anfragen auf deine anderen Browser. Das kannst du in den Einstellungen ausschalten.',
  accessMeans: 'Was der Zugriff auf einen Shop bedeutet',
  rules: 'Die Regeln von X',
  rulesNote:
    'X verbietet Skripte, die von selbst, massenhaft oder nach Zeitplan posten. Hier führt ein Klick von dir zu höchstens einer Antwort, die du vorher gesehen hast. Möchtest du lieber selbst auf die Schaltfläche von X klicken, wähle „Im Antwortfeld von X bearbeiten“: Wir füllen das Feld aus, den Rest machst du.',
  history: 'Was war #AmazonCart?',
  historyNote:
    '2014 konntest du mit #AmazonCart auf einen Tweet antworten, und sein Produkt kam in deinen Einkaufswagen bei Amazon. Amazon hat das inzwischen abgeschaltet. Diese Erweiterung bringt es zurück, in deinem eigenen Browser.',
  allSettings: 'Alle Einstellungen und Shops',
  requests: 'Deine Anfragen',
  privacy: 'Datenschutz und Sicherheit',

  sample: 'Zum Ausprobieren: ein Beispiel',
  ifAccount: 'Angenommen, dein X-Konto ist',
  accounts: { public: 'Öffentlich', protected: 'Geschützt', unknown: 'X sagt es nicht' },
  sampleAuthor: 'Ein Beispiel-Post',
  sampleTweet: 'Das schenke ich dieses Jahr allen:',
  sampleInvite:
    'Klick auf die Schaltfläche, um zu sehen, was du wählen kannst. Hier wird nichts gepostet oder hinzugefügt.',
  sampleClosed:
    'Du hast den Dialog geschlossen. Es ist nichts geschehen. Klick auf die Schaltfläche, um ihn wieder zu öffnen.',
  wouldAdd: (store) => `käme das Produkt in einem Hintergrund-Tab in deinen Einkaufswagen bei ${store}.`,
  wouldOpen: (store) => `würde der Link in einem Tab geöffnet, denn ${store} ist noch nicht erlaubt.`,
  wouldReply: (hashtag) => `Auf X würde „${hashtag}“ nun über das Antwortfeld von X gesendet.`,
  wouldEdit: (hashtag) =>
    `Auf X würde sich nun das Antwortfeld mit „${hashtag}“ öffnen und warten, bis du auf „Antworten“ klickst.`,
  wouldFollow: (cart) => ` Danach ${cart}`,
  wouldPrivately: (cart) => `Auf X ${cart} Nichts davon wäre öffentlich.`,
  wouldRemember: ' Von da an würde ein Klick dies ohne Nachfrage tun.',
  wasSample: ' Dies ist ein Beispiel: Es wurde nichts gepostet, geöffnet oder hinzugefügt.',
};
