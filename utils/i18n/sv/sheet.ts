import type { Catalogue } from '../catalogue.ts';

export const sheet: Catalogue['sheet'] = {
  headlines: {
    idle: 'Lägg i din kundvagn på Amazon',
    replying: 'Svarar…',
    replied: 'Ditt svar är publicerat',
    adding: 'Lägger i din kundvagn…',
    'in-cart': 'I din kundvagn',
    'needs-you': 'Din tur på Amazon',
    'not-added': 'Lades inte i din kundvagn',
    'left-cart': 'Inte kvar i din kundvagn',
    opened: 'Vi öppnade länken',
    unsure: 'Kolla ditt svar',
    refused: 'Ditt svar skickades inte',
  },
  inCart: (store) => `I din kundvagn på ${store}`,
  underWay: {
    replying:
      'Ditt svar håller på att skickas, eller så är svarsrutan på X fortfarande öppen. Knappen säger till när det är publicerat.',
    adding: 'Vi lägger till den i en flik i bakgrunden. Du kan bläddra vidare.',
    replied: 'X har bekräftat det. Inget lades i din kundvagn.',
  },
  interruptions: {
    'tab-closed': 'Fliken stängdes innan produkten låg i din kundvagn. Efter det klickade vi inte på något.',
    browser: 'Webbläsaren stannade innan produkten låg i din kundvagn. Efter det klickade vi inte på något.',
    'waited-too-long': 'Den väntade på sin tur i 30 minuter, så vi avbröt. Vi klickade inte på något.',
  },
  manyProducts: (count) => `Inlägget länkar till ${count} produkter. Kryssa för dem du vill ha.`,
  oneForReply: 'Kryssa för bara en produkt för att svara.',
  linkDetails: 'Om länken',
  affiliateLink: 'affiliate-länk, orörd',
  affiliate: (tag) => [
    'Länken har affiliate-taggen ”',
    tag,
    '”. Vi lämnar den precis som den skrevs i inlägget.',
  ],
  yourAccount: 'Ditt konto',
  replies: (account, author) => [account, ' svarar ', author],
  seenBy: {
    public: (author) => `Alla på X kan se svaret, och @${author} får en avisering. Ditt konto är öppet.`,
    protected: (author) =>
      `Dina följare kan se svaret. Räkna med att @${author} också kan det. Ditt konto är skyddat.`,
    unknown: (author) =>
      `Vi kunde inte avgöra om ditt konto är öppet. Räkna med att alla kan se svaret, även @${author}.`,
  },
  wasProtected: (author) =>
    `Ditt konto var skyddat när vi senast såg det, men det kan ha ändrats. Räkna med att alla kan se svaret, även @${author}.`,
  cannotReply:
    'Den som skrev inlägget begränsar vilka som kan svara. Du kan ändå lägga till produkten privat.',
  loggedOut: 'Du är inte inloggad på X här. Du kan ändå lägga till produkten privat.',
  logIn: 'Logga in på X för att svara',
  sendsInWindow: (reply) =>
    `”${reply}” öppnar ett fönster på X. Där fyller vi i ditt svar och klickar på knappen på X för att publicera det. Om något är oklart lämnar vi det till dig.`,
  opensWindow:
    'X öppnar ett eget fönster med ditt svar ifyllt. Inget publiceras förrän du klickar på knappen där.',
  reply: (hashtag) => `Svara ${hashtag}`,
  edit: 'Redigera i svarsrutan på X',
  private: 'Lägg till privat',
  authorsLink: 'länken i inlägget',
  privatelyAdds: (what) =>
    `Öppnar ${what} i en flik i bakgrunden och lägger till produkten. Inget publiceras.`,
  privateMany: (count) => `Lägg till ${count} privat`,
  privatelyMany:
    'Öppnar länkarna en efter en i en flik i bakgrunden och lägger till produkterna. Inget publiceras.',
  allowPrivate: (store) => `Tillåt ${store} och lägg till privat`,
  allowPrivateNote:
    'Webbläsaren frågar först. Sedan lägger vi till den i en flik i bakgrunden. Inget publiceras.',
  openLink: 'Öppna bara länken',
  openLinks: (count) => `Öppna bara de ${count} länkarna`,
  moreOptions: 'Fler alternativ',
  again: 'Lägg till igen…',
  seeReplies: 'Visa svaren',
  openOnAmazon: 'Öppna på Amazon',
  dontAsk: 'Fråga inte igen',
  dontAskHint:
    'Från och med nu gör ett klick det du väljer här. Du kan slå på varningen igen i tilläggets popup-fönster.',

  foreignStore: (store, own) => `Länken går till ${store}. Din butik är ${own}.`,
  takeLink: (store) => `Använd länken i inlägget (${store})`,
  takeOwn: (own) => `Använd min butik (${own})`,
  takeOwnNote:
    'Samma produktnummer, men det kan vara en annan produkt där. Vi använder inte länken i inlägget.',
  cartFollows: (store) => `Efter ditt svar lägger vi också produkten i din kundvagn på ${store}.`,
  someCartFollows: 'Efter ditt svar lägger vi också produkten i din kundvagn.',
  notAllowed: (store) => `${store} är inte tillåten än, så efter ditt svar öppnar vi bara länken.`,
  noneAllowed: 'Ingen Amazon-butik är tillåten än, så efter ditt svar öppnar vi bara länken.',

  earlier: (ago, sameTweet, what) =>
    `${ago}, ${sameTweet ? 'för det här inlägget' : 'för den här produkten, från ett annat inlägg'}: ${what}`,
  became: {
    idle: 'du bad om den, men det blev inget av det.',
    replying: 'ditt svar är fortfarande på väg.',
    replied: 'ditt svar är publicerat.',
    adding: 'den är på väg till din kundvagn.',
    'in-cart': 'den ligger i din kundvagn.',
    'needs-you': 'den väntar på dig på Amazon.',
    'not-added': 'den lades inte i din kundvagn.',
    'left-cart': 'den ligger inte kvar i din kundvagn.',
    opened: 'vi öppnade länken.',
    unsure: 'ditt svar kan vara publicerat, men vi såg inte X bekräfta det.',
    refused: 'ditt svar skickades inte.',
  },
  seeIt: 'Visa',
};
