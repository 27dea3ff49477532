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
  needsYou: (why) => `Du bist dran: ${why}`,
  notAdded: (why) => `Nicht hinzugefügt: ${why}`,
  inCart: 'In deinem Einkaufswagen',
  manyInCart: (quantity) => `In deinem Einkaufswagen (${quantity})`,
  left: 'Nicht mehr in deinem Einkaufswagen',
};
