import type { Catalogue } from '../catalogue.ts';

export const xAccess: Catalogue['xAccess'] = {
  openX: 'X öffnen',
  allow: 'Auf X erlauben',
  title: 'Auf X noch nicht erlaubt',
  missing:
    'Dein Browser lässt diese Erweiterung erst auf X arbeiten, wenn du es erlaubst. Bis dahin siehst du #AmazonCart nicht unter Posts. Deine Anfragen sind sicher.',
  refused:
    'Dein Browser hat dies auf X nicht erlaubt, daher hat sich nichts geändert. Du kannst es jederzeit noch einmal versuchen.',
  given: 'Auf X erlaubt. Lade Seiten von X neu, die schon offen sind.',
};
