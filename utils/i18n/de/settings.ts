import type { Catalogue } from '../catalogue.ts';

export const settings: Catalogue['settings'] = {
  warn: 'Mich warnen, wer die Antwort sieht',
  warnOn: 'Die Schaltfläche fragt, bevor sie postet.',
  warnOff: 'Ein Klick handelt sofort.',
  oneClick: 'Ein Klick:',
  acts: {
    reply: 'Antwort posten',
    edit: 'Antwortfeld von X ausfüllen',
    private: 'Privat hinzufügen',
  },
  addAfterReply: 'Nach der Antwort auch in meinen Einkaufswagen',
};
