import type { Catalogue } from '../catalogue.ts';

export const cart: Catalogue['cart'] = {
  queued: 'Wartet, bis es an der Reihe ist',
  opening: 'Produktseite wird geöffnet',
  adding: 'Amazons Schaltfläche angeklickt; wir warten, bis das Produkt im Einkaufswagen zu sehen ist',
  interrupted: {
    browser: 'Nicht hinzugefügt: Der Browser wurde beendet',
    'tab-closed': 'Nicht hinzugefügt: Der Tab wurde geschlossen',
    'waited-too-long': 'Nicht hinzugefügt: Es hat 30 Minuten gewartet und kam nicht an die Reihe',
  },
  opened: 'Link geöffnet; wir haben nichts hinzugefügt',
  needsYou: (why) => `Sie sind dran: ${why}`,
  notAdded: (why) => `Nicht hinzugefügt: ${why}`,
  inCart: 'In Ihrem Einkaufswagen',
  manyInCart: (quantity) => `In Ihrem Einkaufswagen (${quantity})`,
  left: 'Nicht mehr in Ihrem Einkaufswagen',
};
