import type { Catalogue } from '../catalogue.ts';

export const cart: Catalogue['cart'] = {
  queued: 'Wacht op zijn beurt',
  opening: 'Productpagina wordt geopend',
  adding: 'Op Amazons knop geklikt; wachten tot het in je winkelwagen ligt',
  interrupted: {
    browser: 'Niet toegevoegd: de browser is gestopt',
    'tab-closed': 'Niet toegevoegd: het tabblad is gesloten',
    'waited-too-long': 'Niet toegevoegd: het wachtte 30 minuten op zijn beurt',
  },
  opened: 'Link geopend; we hebben niets toegevoegd',
  needsYou: (why) => `Jij bent aan zet: ${why}`,
  notAdded: (why) => `Niet toegevoegd: ${why}`,
  inCart: 'In je winkelwagen',
  manyInCart: (quantity) => `In je winkelwagen (${quantity})`,
  left: 'Niet meer in je winkelwagen',
};
