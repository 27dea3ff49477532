import type { Catalogue } from '../catalogue.ts';

export const sheet: Catalogue['sheet'] = {
  headlines: {
    idle: 'In Ihren Amazon-Einkaufswagen',
    replying: 'Ihre Antwort ist unterwegs',
    replied: 'Ihre Antwort ist gepostet',
    adding: 'Wird in den Einkaufswagen gelegt …',
    'in-cart': 'In Ihrem Einkaufswagen',
    'needs-you': 'Amazon braucht Sie',
    'not-added': 'Nicht im Einkaufswagen',
    'left-cart': 'Nicht mehr im Einkaufswagen',
    opened: 'Der Link wurde für Sie geöffnet',
    unsure: 'Antwort prüfen',
    refused: 'Ihre Antwort wurde nicht gesendet',
  },
  inCart: (store) => `In Ihrem Einkaufswagen bei ${store}`,
  underWay: {
    replying:
      'Eine Antwort auf diesen Tweet wird gesendet, oder ihr Antwortfeld ist noch offen. Die Schaltfläche zeigt, wenn sie gepostet ist.',
    adding: 'Wir legen es in einem Hintergrund-Tab in den Einkaufswagen. Sie können weiterlesen.',
    replied: 'X hat sie angezeigt. In den Einkaufswagen wurde nichts gelegt.',
  },
  interruptions: {
    'tab-closed':
      'Der Tab wurde geschlossen, bevor Amazon das Produkt hinzugefügt hat. Danach wurde nichts mehr gedrückt.',
    browser:
      'Der Browser wurde beendet, bevor Amazon das Produkt hinzugefügt hat. Danach wurde nichts mehr gedrückt.',
    'waited-too-long': 'Es kam innerhalb von 30 Minuten nicht an die Reihe. Es wurde nichts gedrückt.',
  },
  manyProducts: (count) => `Dieser Tweet nennt ${count} Produkte. Markieren Sie, was Sie möchten.`,
  oneForReply: 'Eine Antwort gilt für ein Produkt: Markieren Sie nur eines, um zu antworten.',
  linkDetails: 'Details zum Link',
  affiliateLink: 'Partnerlink, bleibt unverändert',
  affiliate: (tag) => ['Der Link enthält die Partner-ID „', tag, '“. Er bleibt, wie er im Tweet steht.'],
  yourAccount: 'Ihr Konto',
  replies: (account, author) => [account, ' antwortet ', author],
  seenBy: {
    public: (author) =>
      `Alle auf X können diese Antwort sehen, und @${author} wird benachrichtigt. Ihr Konto ist öffentlich.`,
    protected: (author) =>
      `Ihre Follower sehen diese Antwort. Rechnen Sie damit, dass auch @${author} sie sieht. Ihr Konto ist geschützt.`,
    unknown: (author) =>
      `Es war nicht zu erkennen, ob Ihr Konto öffentlich ist. Gehen Sie davon aus, dass alle diese Antwort sehen, auch @${author}.`,
  },
  wasProtected: (author) =>
    `Ihr Konto war geschützt, als wir es zuletzt gesehen haben. Das kann sich geändert haben: Gehen Sie davon aus, dass alle diese Antwort sehen werden, auch @${author}.`,
  cannotReply:
    'Sie können auf diesen Tweet nicht antworten: Es ist eingeschränkt, wer das darf. Privat hinzufügen können Sie trotzdem.',
  loggedOut: 'Sie sind hier nicht bei X angemeldet. Privat hinzufügen können Sie trotzdem.',
  logIn: 'Bei X anmelden, um zu antworten',
  sendsInWindow: (reply) =>
    `„${reply}“ öffnet ein eigenes Fenster von X. Dort tragen wir Ihre Antwort ein und klicken zum Posten auf die Schaltfläche von X. Im Zweifel überlassen wir diesen Klick Ihnen.`,
  opensWindow:
    'Dafür öffnet X ein eigenes Fenster, in dem Ihre Antwort schon steht. Gepostet wird erst, wenn Sie dort auf die Schaltfläche von X klicken.',
  reply: (hashtag) => `Mit ${hashtag} antworten`,
  edit: 'Im Antwortfeld von X bearbeiten',
  private: 'Privat hinzufügen',
  authorsLink: 'den Link aus dem Tweet',
  privatelyAdds: (what) =>
    `Öffnet ${what} in einem Hintergrund-Tab und fügt das Produkt hinzu. Es wird nichts gepostet.`,
  privateMany: (count) => `${count} Produkte privat hinzufügen`,
  privatelyMany:
    'Öffnet die Links nacheinander in einem Hintergrund-Tab und fügt die Produkte hinzu. Es wird nichts gepostet.',
  allowPrivate: (store) => `${store} erlauben und privat hinzufügen`,
  allowPrivateNote:
    'Ihr Browser fragt zuerst. Danach fügen wir es in einem Hintergrund-Tab hinzu. Es wird nichts gepostet.',
  openLink: 'Nur den Link öffnen',
  openLinks: (count) => `Nur die ${count} Links öffnen`,
  again: 'Noch einmal hinzufügen …',
  seeReplies: 'Antworten ansehen',
  openOnAmazon: 'Bei Amazon öffnen',
  dontAsk: 'Nicht mehr fragen',
  dontAskHint:
    'Von nun an tut ein Klick, was Sie hier wählen. Im Popup lässt sich diese Warnung wieder einschalten.',

  foreignStore: (store, own) => `Dieser Link führt zu ${store}; Ihr Shop ist ${own}.`,
  takeLink: (store) => `Den Link aus dem Tweet verwenden (${store})`,
  takeOwn: (own) => `Meinen Shop verwenden, ${own}`,
  takeOwnNote:
    'Dieselbe Produktnummer; dort kann sie etwas anderes bezeichnen. Der Link aus dem Tweet wird nicht verwendet.',
  cartFollows: (store) => `Nach der Antwort kommt das Produkt auch in Ihren Einkaufswagen bei ${store}.`,
  someCartFollows: 'Nach der Antwort kommt das Produkt auch in Ihren Einkaufswagen.',
  notAllowed: (store) =>
    `${store} ist noch nicht erlaubt. Daher wird nach einer Antwort nur der Link geöffnet.`,
  noneAllowed: 'Noch ist kein Amazon-Shop erlaubt. Daher wird nach einer Antwort nur der Link geöffnet.',

  earlier: (ago, sameTweet, what) =>
    `${ago}, ${sameTweet ? 'zu diesem Tweet' : 'zu diesem Produkt aus einem anderen Tweet'}: ${what}`,
  became: {
    idle: 'angefragt, aber es wurde nichts daraus.',
    replying: 'Eine Antwort wird gerade geschrieben.',
    replied: 'Ihre Antwort ist gepostet.',
    adding: 'Es ist auf dem Weg in Ihren Einkaufswagen.',
    'in-cart': 'Es ist in Ihrem Einkaufswagen.',
    'needs-you': 'Es wartet bei Amazon auf Sie.',
    'not-added': 'Es wurde nicht in den Einkaufswagen gelegt.',
    'left-cart': 'Es ist nicht mehr in Ihrem Einkaufswagen.',
    opened: 'Der Link wurde für Sie geöffnet.',
    unsure: 'Vielleicht ist eine Antwort gepostet; wir haben keine Bestätigung von X gesehen.',
    refused: 'Die Antwort wurde nicht gesendet.',
  },
  seeIt: 'Ansehen',
};
