import type { Catalogue } from '../catalogue.ts';

export const button: Catalogue['button'] = {
  colon: ': ',
  add: 'dit product in je winkelwagen bij Amazon leggen',
  oneClick: {
    reply: 'één klik plaatst dit openbaar',
    edit: 'één klik vult het antwoordveld van X in',
    private: 'één klik voegt het privé toe',
  },
  labels: {
    replying: 'Antwoorden…',
    replied: 'Beantwoord',
    adding: 'Toevoegen…',
    'in-cart': 'In winkelwagen',
    'needs-you': 'Jij bent aan zet',
    'not-added': 'Niet toegevoegd',
    'left-cart': 'Uit winkelwagen',
    opened: 'Geopend',
    unsure: 'Check antwoord',
    refused: 'Niet verzonden',
    orphaned: 'Herlaad pagina',
  },
  tooltips: {
    unsure: 'Check antwoord. We hebben geen bevestiging van X gezien',
    orphaned: 'Herlaad pagina. De extensie is bijgewerkt, opnieuw geladen of uitgezet',
  },
};
