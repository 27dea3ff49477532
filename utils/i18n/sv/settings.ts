import type { Catalogue } from '../catalogue.ts';

export const settings: Catalogue['settings'] = {
  warn: 'Varna mig innan jag publicerar',
  warnOn: 'Knappen frågar först och säger vilka som får se ditt svar.',
  warnOff: 'Ett klick gör det direkt.',
  oneClick: 'Ett klick:',
  acts: {
    reply: 'Publicera svaret',
    edit: 'Fyll i svarsrutan på X',
    private: 'Lägg till privat',
  },
  addAfterReply: 'Lägg även i kundvagnen efter ett svar',
};
