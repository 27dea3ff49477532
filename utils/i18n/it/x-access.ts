import type { Catalogue } from '../catalogue.ts';

export const xAccess: Catalogue['xAccess'] = {
  openX: 'Apri X',
  allow: 'Consenti su X',
  title: 'Non ancora consentita su X',
  missing:
    'Il tuo browser fa funzionare questa estensione su X solo dopo il tuo consenso. Fino ad allora non vedrai #AmazonCart sotto i post. Le tue richieste sono al sicuro.',
  refused:
    'Il tuo browser non l’ha consentita su X, quindi non è cambiato nulla. Puoi riprovare in qualsiasi momento.',
  given: 'Consentita su X. Ricarica le pagine di X già aperte.',
};
