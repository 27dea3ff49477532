import type { Catalogue } from '../catalogue.ts';

export const request: Catalogue['request'] = {
  replySent: 'Svaret skickat; väntar på att X bekräftar',
  replyOpen: 'Svarsrutan öppen; inget publicerat än',
  replyAbandoned: {
    closed: 'Svarsrutan stängd; vi såg inget svar',
    'other-words': 'Något annat skickades från svarsrutan',
    undone: 'Du ångrade svaret innan X skickade det',
  },
  replyUnsure: 'Svaret inte bekräftat: kolla inlägget',
  notReplied: (why) => `Inte besvarat: ${why}`,
  replyPosted: 'Svaret publicerat',
  replyDeleted: 'Svaret raderat',
  failures: {
    'logged-out': 'du var utloggad från X',
    restricted: 'den som skrev inlägget begränsar vilka som kan svara',
    'wrong-target': 'svarsrutan på X gällde ett annat inlägg',
    'draft-in-the-way': 'svarsrutan på X innehöll redan ett utkast',
    'refused-by-x': 'X godtog det inte',
    'rate-limited': 'kontot publicerar för ofta',
    duplicate: 'du har redan publicerat samma svar',
    unseen: 'inte bekräftat',
  },
  answers: {
    added: (by) => `@${by} säger att den lades till.`,
    'not-linked': (by) => `@${by} säger att ditt X-konto inte är kopplat till Amazon.`,
    refused: (by) => `@${by} säger att den inte lades till.`,
    unrecognised: (by) => `@${by} svarade något som vi inte kunde läsa: `,
  },
  origins: {
    elsewhere: 'Besvarat på annat håll: vi såg ditt svar på X',
    device: 'Önskat i en annan av dina webbläsare',
  },

  tweetBy: (author) => ['Inlägg av ', author],
  yourReply: 'Ditt svar',
  addToCart: 'Lägg i kundvagnen',
  openOnAmazon: 'Öppna på Amazon',

  repliedByPhone: 'Svarade du med hashtaggen från mobilen?',
  repliedElsewhereWaiting: (count) =>
    count === 1
      ? 'En produkt från dina svar på annat håll ligger inte i din kundvagn än.'
      : `${count} produkter från dina svar på annat håll ligger inte i din kundvagn än.`,
  repliedWaiting: (count) =>
    count === 1
      ? 'En produkt som du svarade för ligger inte i din kundvagn än.'
      : `${count} produkter som du svarade för ligger inte i din kundvagn än.`,
  addAll: (count) => `Lägg alla ${count} i kundvagnen`,
  lookThroughReplies: 'Gå igenom dina svar på X',
  lookForMore: 'Sök efter fler',

  priceNow: (price) => `nu ${price}`,
  priceLastSeen: (price) => `${price} senast`,
  priceLess: (amount) => `${amount} billigare`,
  priceMore: (amount) => `${amount} dyrare`,
  priceThen: (price, whenAsked) => `${price} ${whenAsked ? 'när du bad om den' : 'när den lades till'}`,
  priceChange: (then, since, difference) => `${then}, ${since}: ${difference}`,
  priceChangeShort: (since, difference) => `${since}, ${difference}`,
};
