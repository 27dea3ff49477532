import type { Catalogue } from '../catalogue.ts';

export const sheet: Catalogue['sheet'] = {
  title: 'In Ihren Amazon-Einkaufswagen',
  manyProducts: (count) => `Dieser Tweet nennt ${count} Produkte. Welches?`,
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
  postedMeanwhile:
    'Ihre Antwort mit genau diesen Worten wurde inzwischen unter diesem Tweet gepostet, und X nimmt dieselben Worte nur einmal an. Sie können weiterhin eine Antwort bearbeiten oder privat hinzufügen.',
  opensWindow:
    'Dafür öffnet X ein eigenes Fenster, in dem Ihre Antwort schon steht. Wartet es dort auf Sie, klicken Sie zum Posten auf die Schaltfläche von X.',
  reply: (hashtag) => `Mit ${hashtag} antworten`,
  edit: 'Im Antwortfeld von X bearbeiten',
  private: 'Privat hinzufügen',
  authorsLink: 'den Link aus dem Tweet',
  privatelyAdds: (what) =>
    `Öffnet ${what} in einem Hintergrund-Tab und fügt das Produkt hinzu. Es wird nichts gepostet.`,
  privatelyOpens: (what) => `Öffnet ${what} in einem neuen Tab. Es wird nichts gepostet.`,
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
    `${store} ist noch nicht erlaubt. Daher wird der Link nur geöffnet, und Sie fügen das Produkt dort hinzu.`,
  noneAllowed:
    'Noch ist kein Amazon-Shop erlaubt. Daher wird der Link nur geöffnet, und Sie fügen das Produkt dort hinzu.',

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
