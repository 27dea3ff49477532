import type { Catalogue } from '../catalogue.ts';

export const noAnswer: Catalogue['noAnswer'] = {
  orphaned:
    'Die Erweiterung wurde aktualisiert, neu geladen oder ausgeschaltet. Mit diesem Klick wurde nichts gesendet. Laden Sie diese Seite neu, um die Schaltfläche wieder zu verwenden.',
  unreachable:
    'Die Erweiterung hat nicht geantwortet. Laden Sie die Seite neu und versuchen Sie es noch einmal.',
  sheetNotLoaded:
    'Die Erweiterung konnte ihren Dialog hier nicht öffnen. Es wurde nichts gesendet. Laden Sie die Seite neu und versuchen Sie es noch einmal.',
};
