import type { Catalogue } from '../catalogue.ts';

export const xAccess: Catalogue['xAccess'] = {
  openX: 'Öppna X',
  allow: 'Tillåt på X',
  title: 'Inte tillåtet på X än',
  missing:
    'Webbläsaren låter tillägget fungera på X först när du har tillåtit det. Till dess ser du inte #AmazonCart under inlägg. Dina önskemål finns kvar.',
  refused: 'Webbläsaren tillät det inte på X, så inget har ändrats. Du kan försöka igen när som helst.',
  given: 'Tillåtet på X. Ladda om X-sidor som redan är öppna.',
};
