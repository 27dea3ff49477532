import type { Catalogue } from '../catalogue.ts';

export const settings: Catalogue['settings'] = {
  warn: 'Avvisami prima di pubblicare',
  warnOn: 'Il pulsante prima chiede e dice chi vedrà la tua risposta.',
  warnOff: 'Un clic agisce subito.',
  oneClick: 'Un clic:',
  acts: {
    reply: 'Pubblica la risposta',
    edit: 'Compila il riquadro di X',
    private: 'Aggiungi in privato',
  },
  addAfterReply: 'Dopo la risposta aggiungi anche al carrello',
};
