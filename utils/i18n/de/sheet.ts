import type { Catalogue } from '../catalogue.ts';

export const sheet: Catalogue['sheet'] = {
  headlines: {
    idle: 'In deinen Amazon-Einkaufswagen',
    replying: 'Antwort läuft …',
    replied: 'Deine Antwort ist gepostet',
    adding: 'Wird in den Einkaufswagen gelegt …',
    'in-cart': 'In deinem Einkaufswagen',
    'needs-you': 'Bei Amazon bist du dran',
    'not-added': 'Nicht hinzugefügt',
    'left-cart': 'Nicht mehr im Einkaufswagen',
    opened: 'Wir haben den Link geöffnet',
    unsure: 'Antwort prüfen',
    refused: 'Deine Antwort wurde nicht gesendet',
  },
  inCart: (store) => `In deinem Einkaufswagen bei ${store}`,
  underWay: {
    replying:
      'Deine Antwort wird gesendet, oder das Antwortfeld von X ist noch offen. Die Schaltfläche zeigt es, sobald die Antwort gepostet ist.',
    adding: 'Wir fügen das Produkt in einem Hintergrund-Tab hinzu. Du kannst weiterlesen.',
    replied: 'X hat sie bestätigt. In den Einkaufswagen wurde nichts gelegt.',
  },
  interruptions: {
    'tab-closed':
      'Der Tab wurde geschlossen, bevor das Produkt im Einkaufswagen war. Danach haben wir nichts mehr angeklickt.',
    browser:
      'Der Browser wurde beendet, bevor das Produkt im Einkaufswagen war. Danach haben wir nichts mehr angeklickt.',
    'waited-too-long': 'Es hat 30 Minuten gewartet und kam nicht an die Reihe. Es wurde nichts angeklickt.',
  },
  manyProducts: (count) => `In diesem Post sind ${count} Produkte verlinkt. Wähle aus, was du möchtest.`,
  oneForReply: 'Wähle nur ein Produkt aus, um zu antworten.',
  linkDetails: 'Details zum Link',
  affiliateLink: 'Partnerlink, bleibt unverändert',
  affiliate: (tag) => [
    'Der Link enthält die Partner-ID „',
    tag,
    '“. Wir lassen ihn genau so, wie er im Post steht.',
  ],
  yourAccount: 'Dein Konto',
  replies: (account, author) => [account, ' antwortet ', author],
  seenBy: {
    public: (author) =>
      `Alle auf X können diese Antwort sehen, und @${author} wird benachrichtigt. Dein Konto ist öffentlich.`,
    protected: (author) =>
      `Deine Follower können diese Antwort sehen. Geh davon aus, dass auch @${author} sie sehen kann. Dein Konto ist geschützt.`,
    unknown: (author) =>
      `Wir konnten nicht erkennen, ob dein Konto öffentlich ist. Geh davon aus, dass alle diese Antwort sehen können, auch @${author}.`,
  },
  wasProtected: (author) =>
    `Dein Konto war geschützt, als wir es zuletzt gesehen haben. Das kann sich geändert haben: Geh davon aus, dass alle diese Antwort sehen können, auch @${author}.`,
  cannotReply:
    'Bei diesem Post ist eingeschränkt, wer antworten darf. Du kannst das Produkt trotzdem privat hinzufügen.',
  loggedOut: 'Du bist hier nicht bei X angemeldet. Du kannst das Produkt trotzdem privat hinzufügen.',
  logIn: 'Bei X anmelden, um zu antworten',
  sendsInWindow: (reply) =>
    `„${reply}“ öffnet ein eigenes Fenster von X. Dort tragen wir deine Antwort ein und klicken zum Posten auf die Schaltfläche von X. Ist etwas unklar, überlassen wir das dir.`,
  opensWindow:
    'X öffnet ein eigenes Fenster, in dem deine Antwort schon steht. Gepostet wird erst, wenn du dort auf die Schaltfläche von X klickst.',
  reply: (hashtag) => `Mit ${hashtag} antworten`,
  edit: 'Im Antwortfeld von X bearbeiten',
  private: 'Privat hinzufügen',
  authorsLink: 'den Link aus dem Post',
  privatelyAdds: (what) =>
    `Öffnet ${what} in einem Hintergrund-Tab und fügt das Produkt hinzu. Es wird nichts gepostet.`,
  privateMany: (count) => `${count} privat hinzufügen`,
  privatelyMany:
    'Öffnet die Links nacheinander in einem Hintergrund-Tab und fügt die Produkte hinzu. Es wird nichts gepostet.',
  allowPrivate: (store) => `${store} erlauben, dann privat hinzufügen`,
  allowPrivateNote:
    'Dein Browser fragt zuerst. Danach fügen wir das Produkt in einem Hintergrund-Tab hinzu. Es wird nichts gepostet.',
  openLink: 'Nur den Link öffnen',
  openLinks: (count) => `Nur die ${count} Links öffnen`,
  moreOptions: 'Weitere Optionen',
  again: 'Erneut hinzufügen …',
  seeReplies: 'Antworten ansehen',
  openOnAmazon: 'Bei Amazon öffnen',
  dontAsk: 'Nicht mehr fragen',
  dontAskHint:
    'Von nun an tut ein Klick, was du hier wählst. Im Popup der Erweiterung kannst du diese Warnung wieder einschalten.',

  foreignStore: (store, own) => `Dieser Link führt zu ${store}. Dein Shop ist ${own}.`,
  takeLink: (store) => `Den Link aus dem Post verwenden (${store})`,
  takeOwn: (own) => `Meinen Shop verwenden (${own})`,
  takeOwnNote:
    'Dieselbe Produktnummer, aber dort vielleicht ein anderes Produkt. Den Link aus dem Post verwenden wir nicht.',
  cartFollows: (store) => `Nach der Antwort legen wir das Produkt auch in deinen Einkaufswagen bei ${store}.`,
  someCartFollows: 'Nach der Antwort legen wir das Produkt auch in deinen Einkaufswagen.',
  notAllowed: (store) => `${store} ist noch nicht erlaubt. Daher öffnen wir nach der Antwort nur den Link.`,
  noneAllowed: 'Noch ist kein Amazon-Shop erlaubt. Daher öffnen wir nach der Antwort nur den Link.',

  earlier: (ago, sameTweet, what) =>
    `${ago}, ${sameTweet ? 'zu diesem Post' : 'zu diesem Produkt aus einem anderen Post'}: ${what}`,
  became: {
    idle: 'Du wolltest es, aber es wurde nichts daraus.',
    replying: 'Deine Antwort läuft noch.',
    replied: 'Deine Antwort ist gepostet.',
    adding: 'Es ist auf dem Weg in deinen Einkaufswagen.',
    'in-cart': 'Es ist in deinem Einkaufswagen.',
    'needs-you': 'Es wartet bei Amazon auf dich.',
    'not-added': 'Es wurde nicht hinzugefügt.',
    'left-cart': 'Es ist nicht mehr in deinem Einkaufswagen.',
    opened: 'Wir haben den Link geöffnet.',
    unsure: 'Vielleicht ist deine Antwort gepostet, aber wir haben keine Bestätigung von X gesehen.',
    refused: 'Deine Antwort wurde nicht gesendet.',
  },
  seeIt: 'Ansehen',
};
