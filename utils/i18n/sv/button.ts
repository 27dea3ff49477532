import type { Catalogue } from '../catalogue.ts';

export const button: Catalogue['button'] = {
  colon: ': ',
  add: 'lägg produkten i din kundvagn på Amazon',
  oneClick: {
    reply: 'ett klick publicerar detta öppet',
    edit: 'ett klick fyller i svarsrutan på X',
    private: 'ett klick lägger till den privat',
  },
  labels: {
    replying: 'Svarar…',
    replied: 'Besvarat',
    adding: 'Lägger till…',
    'in-cart': 'I kundvagnen',
    'needs-you': 'Din tur',
    'not-added': 'Inte tillagd',
    'left-cart': 'Inte kvar',
    opened: 'Öppnad',
    unsure: 'Kolla svaret',
    refused: 'Inte skickat',
    orphaned: 'Ladda om sidan',
  },
  tooltips: {
    unsure: 'Kolla svaret. Vi såg inte X bekräfta det',
    orphaned: 'Ladda om sidan. Tillägget har uppdaterats, laddats om eller stängts av',
  },
};
