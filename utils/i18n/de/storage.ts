import type { Catalogue } from '../catalogue.ts';

export const storage: Catalogue['storage'] = {
  refused:
    'Ihr Browser lässt die Erweiterung hier nichts speichern. Es ging nichts verloren, und es wurde nichts gesendet. Versuchen Sie es in einem Fenster, das nicht privat ist, oder erlauben Sie der Erweiterung in den Browser-Einstellungen, Daten zu speichern.',
  full: 'Ihr Browser hat keinen Platz mehr für Ihre Liste. Es ging nichts verloren, und es wurde nichts gesendet. Schaffen Sie auf diesem Gerät Platz und öffnen Sie diese Seite noch einmal.',
  blocked:
    'Eine Seite der älteren Version dieser Erweiterung ist noch offen. Es ging nichts verloren, und es wurde nichts gesendet. Schließen Sie die anderen Tabs der Erweiterung und öffnen Sie diese Seite noch einmal.',
  newer:
    'Eine neuere Version der Erweiterung hat Ihre Liste gespeichert, und diese ältere lässt sie unberührt. Es ging nichts verloren, und es wurde nichts gesendet. Aktualisieren Sie die Erweiterung und öffnen Sie diese Seite noch einmal.',
  broken:
    'Wir konnten Ihre Liste nicht lesen. Es ging nichts verloren, und es wurde nichts gesendet. Schließen Sie diese Seite und öffnen Sie sie noch einmal. Hilft das nicht, starten Sie den Browser neu.',
};
