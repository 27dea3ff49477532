import type { Catalogue } from '../catalogue.ts';

export const storage: Catalogue['storage'] = {
  refused:
    'Dein Browser lässt die Erweiterung hier nichts speichern. Es ging nichts verloren, und es wurde nichts gesendet. Versuch es in einem Fenster, das nicht privat ist, oder erlaube der Erweiterung in den Browser-Einstellungen, Daten zu speichern.',
  full: 'Dein Browser hat keinen Platz mehr für deine Liste. Es ging nichts verloren, und es wurde nichts gesendet. Schaff auf diesem Gerät Platz und öffne diese Seite noch einmal.',
  blocked:
    'Eine Seite der älteren Version dieser Erweiterung ist noch offen. Es ging nichts verloren, und es wurde nichts gesendet. Schließ die anderen Tabs der Erweiterung und öffne diese Seite noch einmal.',
  newer:
    'Eine neuere Version der Erweiterung hat deine Liste gespeichert, und diese ältere lässt sie unberührt. Es ging nichts verloren, und es wurde nichts gesendet. Aktualisiere die Erweiterung und öffne diese Seite noch einmal.',
  broken:
    'Wir konnten deine Liste nicht lesen. Es ging nichts verloren, und es wurde nichts gesendet. Schließ diese Seite und öffne sie noch einmal. Hilft das nicht, starte den Browser neu.',
};
