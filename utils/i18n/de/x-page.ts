import type { Catalogue } from '../catalogue.ts';

export const xPage: Catalogue['xPage'] = {
  titles: {
    unreadable: 'X hat diese Seite geändert',
    'no-bar': 'X oder eine andere Erweiterung hat diese Seite geändert',
    'bar-rebuilt': 'Eine andere Erweiterung hat diese Seite geändert',
    'taken-out': 'Etwas entfernt immer wieder unsere Schaltfläche',
    'other-copy': 'Diese Erweiterung ist zweimal installiert',
  },
  details: {
    unreadable:
      'Wir können die Posts darauf nicht lesen, daher fehlt vielleicht die #AmazonCart-Schaltfläche. Ihre Anfragen sind sicher. Laden Sie die Seite neu. Fehlt die Schaltfläche weiterhin, suchen Sie nach einem Update dieser Erweiterung.',
    'no-bar':
      'Wir erkennen die Leiste unter ihren Posts nicht, daher finden wir keinen Platz für unsere Schaltfläche. Ihre Anfragen sind sicher. Laden Sie die Seite neu. Fehlt die Schaltfläche weiterhin, suchen Sie nach einem Update dieser Erweiterung.',
    'bar-rebuilt':
      'Sie hat offenbar die Leiste unter den Posts umgebaut, daher finden wir keinen Platz für unsere Schaltfläche. Ihre Anfragen sind sicher. Schalten Sie die andere Erweiterung auf X aus und laden Sie die Seite neu.',
    'taken-out':
      'Eine andere Erweiterung entfernt die #AmazonCart-Schaltfläche offenbar immer wieder aus den Posts. Ihre Anfragen sind sicher. Schalten Sie die andere Erweiterung auf X aus und laden Sie die Seite neu.',
    'other-copy':
      'Jede Kopie führt ihre eigene Liste von Anfragen, und nur eine zeigt ihre Schaltfläche. Exportieren Sie unter „Aktivität“, „Ihre Daten“, was Sie behalten möchten, und entfernen Sie dann eine Kopie in der Liste der Erweiterungen Ihres Browsers.',
  },
  noticed: (ago) => `Auf X bemerkt: ${ago}.`,
  copyReport: 'Bericht kopieren',
  reportHolds:
    'Der Bericht beschreibt nur, wie die Seite aufgebaut ist, ohne Wörter, Namen oder Adressen daraus. Wir senden ihn nirgendwohin: Sie entscheiden, wer ihn bekommt.',
  copied: 'Bericht kopiert. Fügen Sie ihn dort ein, wo Sie das Problem melden möchten.',
  notCopied: 'Wir konnten den Bericht nicht kopieren. Versuchen Sie es noch einmal.',
};
