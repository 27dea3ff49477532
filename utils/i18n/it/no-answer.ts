import type { Catalogue } from '../catalogue.ts';

export const noAnswer: Catalogue['noAnswer'] = {
  orphaned:
    'L’estensione è stata aggiornata, ricaricata o disattivata. Questo clic non ha inviato nulla. Ricarica la pagina e riprova.',
  unreachable: 'L’estensione non ha risposto. Ricarica la pagina e riprova.',
  sheetNotLoaded:
    'Qui il pannello di #AmazonCart non si è aperto. Non è stato inviato nulla. Ricarica la pagina e riprova.',
};
