import type { Catalogue } from '../catalogue.ts';

export const settings: Catalogue['settings'] = {
  warn: 'Ostrzegaj, zanim opublikuję',
  warnOn: 'Przycisk najpierw pyta i mówi, kto zobaczy Twoją odpowiedź.',
  warnOff: 'Jedno kliknięcie działa od razu.',
  oneClick: 'Jedno kliknięcie:',
  acts: { reply: 'Publikuje odpowiedź', edit: 'Wypełnia pole odpowiedzi X', private: 'Dodaje prywatnie' },
  addAfterReply: 'Po odpowiedzi dodawaj też do koszyka',
};
