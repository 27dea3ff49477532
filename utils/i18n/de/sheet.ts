import type { Catalogue } from '../catalogue.ts';

export const sheet: Catalogue['sheet'] = {
  headlines: {
    idle: 'In Ihren Amazon-Einkaufswagen',
    replying: 'Antwort läuft …',
    replied: 'Ihre Antwort ist gepostet',
    adding: 'Wird in den Einkaufswagen gelegt …',
    'in-cart': 'In Ihrem Einkaufswagen',
    'needs-you': 'Bei Amazon sind Sie dran',
    'not-added': 'Nicht hinzugefügt',
    'left-cart': 'Nicht mehr im Einkaufswagen',
    opened: 'Wir haben den Link geöffnet',
    unsure: 'Antwort prüfen',
    refused: 'Ihre Antwort wurde nicht gesendet',
  },
  inCart: (store) => `In Ihrem Einkaufswagen bei ${store}`,
  underWay: {
    replying:
      'Ihre Antwort wird gesendet, oder das Antwortfeld von X ist noch offen. Die Schaltfläche zeigt es, sobald die Antwort gepostet ist.',
    adding: 'Wir fügen das Produkt in einem Hintergrund-Tab hinzu. Sie können weiterlesen.',
    replied: 'X hat sie bestätigt. In den Einkaufswagen wurde nichts gelegt.',
  },
  interruptions: {
    'tab-closed':
      'Der Tab wurde geschlossen, bevor das Produkt im Einkaufswagen war. Danach haben wir nichts mehr angeklickt.',
    browser:
      'Der Browser wurde beendet, bevor das Produkt im Einkaufswagen war. Danach haben wir nichts mehr angeklickt.',
    'waited-too-long': 'Es hat 30 Minuten gewartet und kam nicht an die Reihe. Es wurde nichts angeklickt.',
  },
  manyProducts: (count) => `In diesem Post sind ${count} Produkte verlinkt. Wählen Sie aus, was Sie möchten.`,
  oneForReply: 'Wählen Sie nur ein Produkt aus, um zu antworten.',
  linkDetails: 'Details zum Link',
  affiliateLink: 'Partnerlink, bleibt unverändert',
  affiliate: (tag) => [
    'Der Link enthält die Partner-ID „',
    tag,
    '“. Wir lassen ihn genau so, wie er im Post steht.',
  ],
  yourAccount: 'Ihr Konto',
  replies: (account, author) => [account, ' antwortet ', author],
  seenBy: {
    public: (author) =>
      `Alle auf X können diese Antwort sehen, und @${author} wird benachrichtigt. Ihr Konto ist öffentlich.`,
    protected: (author) =>
      `Ihre Follower können diese Antwort sehen. Gehen Sie davon aus, dass auch @${author} sie sehen kann. Ihr Konto ist geschützt.`,
    unknown: (author) =>
      `Wir konnten nicht erkennen, ob Ihr Konto öffentlich ist. Gehen Sie davon aus, dass alle diese Antwort sehen können, auch @${author}.`,
  },
  wasProtected: (author) =>
    `Ihr Konto war geschützt, als wir es zuletzt gesehen haben. Das kann sich geändert haben: Gehen Sie davon aus, dass alle diese Antwort sehen können, auch @${author}.`,
  cannotReply:
    'Bei diesem Post ist eingeschränkt, wer antworten darf. Sie können das Produkt trotzdem privat hinzufügen.',
  loggedOut: 'Sie sind hier nicht bei X angemeldet. Sie können das Produkt trotzdem privat hinzufügen.',
  logIn: 'Bei X anmelden, um zu antworten',
  sendsInWindow: (reply) =>
    `„${reply}“ öffnet ein eigenes Fenster von X. Dort tragen wir Ihre Antwort ein und klicken zum Posten auf die Schaltfläche von X. Ist etwas unklar, überlassen wir das Ihnen.`,
  opensWindow:
    'X öffnet ein eigenes Fenster, in dem Ihre Antwort schon steht. Gepostet wird erst, wenn Sie dort auf die Schaltfläche von X klicken.',
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
    'Ihr Browser fragt zuerst. Danach fügen wir das Produkt in einem Hintergrund-Tab hinzu. Es wird nichts gepostet.',
  openLink: 'Nur den Link öffnen',
  openLinks: (count) => `Nur die ${count} Links öffnen`,
  moreOptions: 'Weitere Optionen',
  again: 'Erneut hinzufügen …',
  seeReplies: 'Antworten ansehen',
  openOnAmazon: 'Bei Amazon öffnen',
  dontAsk: 'Nicht mehr fragen',
  dontAskHint:
    'Von nun an tut ein Klick, was Sie hier wählen. Im Popup der Erweiterung können Sie diese Warnung wieder einschalten.',

  foreignStore: (store, own) => `Dieser Link führt zu ${store}. Ihr Shop ist ${own}.`,
  takeLink: (store) => `Den Link aus dem Post verwenden (${store})`,
  takeOwn: (own) => `Meinen Shop verwenden (${own})`,
  takeOwnNote:
    'Dieselbe Produktnummer, aber dort vielleicht ein anderes Produkt. Den Link aus dem Post verwenden wir nicht.',
  cartFollows: (store) => `Nach der Antwort legen wir das Produkt auch in Ihren Einkaufswagen bei ${store}.`,
  someCartFollows: 'Nach der Antwort legen wir das Produkt auch in Ihren Einkaufswagen.',
  notAllowed: (store) => `${store} ist noch nicht erlaubt. Daher öffnen wir nach der Antwort nur den Link.`,
  noneAllowed: 'Noch ist kein Amazon-Shop erlaubt. Daher öffnen wir nach der Antwort nur den Link.',

  earlier: (ago, sameTweet, what) =>
    `${ago}, ${sameTweet ? 'zu diesem Post' : 'zu diesem Produkt aus einem anderen Post'}: ${what}`,
  became: {
    idle: 'Sie wollten es, aber es wurde nichts daraus.',
    replying: 'Ihre Antwort läuft noch.',
    replied: 'Ihre Antwort ist gepostet.',
    adding: 'Es ist auf dem Weg in Ihren Einkaufswagen.',
    'in-cart': 'Es ist in Ihrem Einkaufswagen.',
    'needs-you': 'Es wartet bei Amazon auf Sie.',
    'not-added': 'Es wurde nicht hinzugefügt.',
    'left-cart': 'Es ist nicht mehr in Ihrem Einkaufswagen.',
    opened: 'Wir haben den Link geöffnet.',
    unsure: 'Vielleicht ist Ihre Antwort gepostet, aber wir haben keine Bestätigung von X gesehen.',
    refused: 'Ihre Antwort wurde nicht gesendet.',
  },
  seeIt: 'Ansehen',
};
