import type { Catalogue } from '../catalogue.ts';

export const noAnswer: Catalogue['noAnswer'] = {
  orphaned:
    'Die Erweiterung wurde aktualisiert, neu geladen oder ausgeschaltet. Mit diesem Klick wurde nichts gesendet. Lade die Seite neu und versuch es noch einmal.',
  unreachable: 'Die Erweiterung hat nicht geantwortet. Lade die Seite neu und versuch es noch einmal.',
  sheetNotLoaded:
    'Der #AmazonCart-Dialog ließ sich hier nicht öffnen. Es wurde nichts gesendet. Lade die Seite neu und versuch es noch einmal.',
};
