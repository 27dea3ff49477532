import type { Catalogue } from '../catalogue.ts';

export const noAnswer: Catalogue['noAnswer'] = {
  orphaned:
    'Tillägget har uppdaterats, laddats om eller stängts av. Inget skickades med det här klicket. Ladda om sidan och försök igen.',
  unreachable: 'Tillägget svarade inte. Ladda om sidan och försök igen.',
  sheetNotLoaded:
    'Panelen för #AmazonCart kunde inte öppnas här. Inget skickades. Ladda om sidan och försök igen.',
};
