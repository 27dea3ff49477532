import type { Catalogue } from '../catalogue.ts';

export const settings: Catalogue['settings'] = {
  warn: 'Mich warnen, bevor ich poste',
  warnOn: 'Die Schaltfläche fragt erst und sagt, wer deine Antwort sehen wird.',
  warnOff: 'Ein Klick wirkt sofort.',
  oneClick: 'Ein Klick:',
  acts: {
    reply: 'Antwort posten',
    edit: 'Antwortfeld von X ausfüllen',
    private: 'Privat hinzufügen',
  },
  addAfterReply: 'Nach der Antwort auch in meinen Einkaufswagen',
};
