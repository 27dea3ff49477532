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
      'Wir können die Posts darauf nicht lesen, daher fehlt vielleicht die #AmazonCart-Schaltfläche. Deine Anfragen sind sicher. Lade die Seite neu. Fehlt die Schaltfläche weiterhin, such nach einem Update dieser Erweiterung.',
    'no-bar':
      'Wir erkennen die Leiste unter ihren Posts nicht, daher finden wir keinen Platz für unsere Schaltfläche. Deine Anfragen sind sicher. Lade die Seite neu. Fehlt die Schaltfläche weiterhin, such nach einem Update dieser Erweiterung.',
    'bar-rebuilt':
      'Sie hat offenbar die Leiste unter den Posts umgebaut, daher finden wir keinen Platz für unsere Schaltfläche. Deine Anfragen sind sicher. Schalte die andere Erweiterung auf X aus und lade die Seite neu.',
    'taken-out':
      'Eine andere Erweiterung entfernt die #AmazonCart-Schaltfläche offenbar immer wieder aus den Posts. Deine Anfragen sind sicher. Schalte die andere Erweiterung auf X aus und lade die Seite neu.',
    'other-copy':
      'Jede Kopie führt ihre eigene Liste von Anfragen, und nur eine zeigt ihre Schaltfläche. Exportiere unter „Aktivität“, „Deine Daten“, was du behalten möchtest, und entferne dann eine Kopie in der Liste der Erweiterungen deines Browsers.',
  },
  noticed: (ago) => `Auf X bemerkt: ${ago}.`,
  copyReport: 'Bericht kopieren',
  reportHolds:
    'Der Bericht beschreibt nur, wie die Seite aufgebaut ist, ohne Wörter, Namen oder Adressen daraus. Wir senden ihn nirgendwohin: Du entscheidest, wer ihn bekommt.',
  copied: 'Bericht kopiert. Füge ihn dort ein, wo du das Problem melden möchtest.',
  notCopied: 'Wir konnten den Bericht nicht kopieren. Versuch es noch einmal.',
};
