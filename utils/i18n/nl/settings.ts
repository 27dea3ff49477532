import type { Catalogue } from '../catalogue.ts';

export const settings: Catalogue['settings'] = {
  warn: 'Waarschuw me voordat ik plaats',
  warnOn: 'De knop vraagt het eerst en zegt wie je antwoord zal zien.',
  warnOff: 'Eén klik doet het meteen.',
  oneClick: 'Eén klik:',
  acts: {
    reply: 'Plaats het antwoord',
    edit: 'Vul het antwoordveld in',
    private: 'Privé toevoegen',
  },
  addAfterReply: 'Na een antwoord ook in mijn winkelwagen',
};
