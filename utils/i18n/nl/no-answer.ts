import type { Catalogue } from '../catalogue.ts';

export const noAnswer: Catalogue['noAnswer'] = {
  orphaned:
    'De extensie is bijgewerkt, opnieuw geladen of uitgezet. Met deze klik is niets verzonden. Laad de pagina opnieuw en probeer het nog eens.',
  unreachable: 'De extensie reageerde niet. Laad de pagina opnieuw en probeer het nog eens.',
  sheetNotLoaded:
    'Het paneel van #AmazonCart kon hier niet openen. Er is niets verzonden. Laad de pagina opnieuw en probeer het nog eens.',
};
