import type { Catalogue } from '../catalogue.ts';

export const button: Catalogue['button'] = {
  colon: ': ',
  add: 'aggiungi questo prodotto al tuo carrello Amazon',
  oneClick: {
    reply: 'un clic lo pubblica per tutti',
    edit: 'un clic compila il riquadro di risposta di X',
    private: 'un clic lo aggiunge in privato',
  },
  labels: {
    replying: 'Invio risposta…',
    replied: 'Risposto',
    adding: 'Aggiunta…',
    'in-cart': 'Nel carrello',
    'needs-you': 'Tocca a te',
    'not-added': 'Non aggiunto',
    'left-cart': 'Non nel carrello',
    opened: 'Aperto',
    unsure: 'Verifica risposta',
    refused: 'Non inviata',
    orphaned: 'Ricarica pagina',
  },
  tooltips: {
    unsure: 'Verifica risposta. Non abbiamo visto la conferma di X',
    orphaned: 'Ricarica pagina. L’estensione è stata aggiornata, ricaricata o disattivata',
  },
};
