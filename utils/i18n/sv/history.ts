import type { Catalogue } from '../catalogue.ts';

export const history: Catalogue['history'] = {
  asked: (author) => `Önskat från ett inlägg av @${author}`,
  composing: {
    send: 'Svaret är på väg att skickas',
    edit: 'Svarsrutan ifylld',
    intent: 'Svarsfönstret på X öppnat',
  },
  pressing: 'Klickade på svarsknappen på X',
  postedShown: 'Svaret publicerat: X visade en länk till det',
  postedSeen: 'Svaret sett under inlägget',
  deleted: {
    menu: 'Svaret raderat i menyn på X och borta från sidan',
    page: 'Svaret finns inte kvar på X',
    told: 'Du sa att du har raderat svaret',
  },
  failed: (why, said) => `${why} X sa: ${said}`,
  queued: 'Väntar på att läggas i kundvagnen',
  reading: 'Länken öppnad i en flik',
  productPage: (product) => `Produktsida: ${product}`,
  priceThen: (price) => `Pris då: ${price}`,
  priceSeen: (price) => `Visat pris: ${price}`,
  adding: 'Klickade en gång på Amazons egen knapp',
  checking: 'Kollade kundvagnen',
  inCart: (seen) => `I din kundvagn: ${seen}`,
  interrupted: {
    browser: 'Webbläsaren stannade',
    'tab-closed': 'Fliken stängdes',
    'waited-too-long': 'Den väntade på sin tur i 30 minuter',
  },
  authorsLink: 'Länken i inlägget:',
};
