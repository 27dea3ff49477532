import type { Catalogue } from '../catalogue.ts';

export const cart: Catalogue['cart'] = {
  queued: 'Väntar på sin tur',
  opening: 'Öppnar produktsidan',
  adding: 'Klickade på Amazons knapp; väntar på att se produkten i kundvagnen',
  interrupted: {
    browser: 'Inte tillagd: webbläsaren stannade',
    'tab-closed': 'Inte tillagd: fliken stängdes',
    'waited-too-long': 'Inte tillagd: den väntade på sin tur i 30 minuter',
  },
  opened: 'Länken öppnad; vi lade inte till något',
  needsYou: (why) => `Din tur: ${why}`,
  notAdded: (why) => `Inte tillagd: ${why}`,
  inCart: 'I din kundvagn',
  manyInCart: (quantity) => `I din kundvagn (${quantity})`,
  left: 'Inte kvar i din kundvagn',
};
