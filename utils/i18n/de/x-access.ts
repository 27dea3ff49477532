import type { Catalogue } from '../catalogue.ts';

export const xAccess: Catalogue['xAccess'] = {
  openX: 'X öffnen',
  allow: 'Auf X erlauben',
  title: 'Auf X noch nicht erlaubt',
  missing:
    'Ihr Browser lässt diese Erweiterung erst auf X arbeiten, wenn Sie es erlauben. Bis dahin sehen Sie #AmazonCart nicht unter Posts. Ihre Anfragen sind sicher.',
  refused:
    'Ihr Browser hat dies auf X nicht erlaubt, daher hat sich nichts geändert. Sie können es jederzeit noch einmal versuchen.',
  given: 'Auf X erlaubt. Laden Sie Seiten von X neu, die schon offen sind.',
};
