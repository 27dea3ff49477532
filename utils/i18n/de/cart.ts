import type { Catalogue } from '../catalogue.ts';

export const cart: Catalogue['cart'] = {
  queued: 'Wartet, bis es an der Reihe ist',
  opening: 'Seite des Produkts wird geöffnet',
  adding: '„Hinzufügen“ angeklickt; wartet, bis Amazon es zeigt',
  interrupted: {
    browser: 'Nicht hinzugefügt: Der Browser wurde unterbrochen',
    'tab-closed': 'Nicht hinzugefügt: Der Tab wurde geschlossen',
    'waited-too-long': 'Nicht hinzugefügt: Es kam innerhalb von 30 Minuten nicht an die Reihe',
  },
  opened: 'Link geöffnet; wir haben nichts hinzugefügt',
  needsYou: (why) => `Sie sind dran: ${why}`,
  notAdded: (why) => `Nicht hinzugefügt: ${why}`,
  inCart: 'In Ihrem Einkaufswagen',
  manyInCart: (quantity) => `In Ihrem Einkaufswagen, ${quantity} Stück`,
  left: 'Nicht mehr in Ihrem Einkaufswagen',
};
