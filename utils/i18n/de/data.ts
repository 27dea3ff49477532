import type { Catalogue } from '../catalogue.ts';

export const data: Catalogue['data'] = {
  export: 'Exportieren',
  exportNote:
    'Speichert alles, was die Erweiterung in diesem Browser aufbewahrt, in einer Datei auf deinem Gerät. Gesendet wird nichts. JSON lässt sich wieder importieren; CSV öffnet sich in einer Tabellenkalkulation, eine Zeile je Anfrage.',
  exportJson: 'JSON exportieren',
  exportCsv: 'CSV exportieren',
  writing: 'Wird gespeichert …',
  notWritten: 'Wir konnten die Datei nicht speichern. Es wurde nichts geändert. Versuch es noch einmal.',
  columns: {
    askedAt: 'Angefragt am',
    product: 'Produkt',
    store: 'Shop',
    asin: 'ASIN',
    author: 'Autor',
    tweet: 'Post',
    link: 'Link',
    account: 'Konto',
    visibility: 'Sichtbarkeit',
    reply: 'Antwort',
    replyAddress: 'Adresse der Antwort',
    cart: 'Einkaufswagen',
    price: 'Angezeigter Preis',
    changedAt: 'Letzte Änderung',
  },

  import: 'Importieren',
  importNote:
    'Fügt hinzu, was in einer JSON-Datei steht, die du hier exportiert hast. Nichts kommt doppelt hinzu, nichts wird überschrieben, und was in der Datei noch lief, startet nicht wieder.',
  choose: 'Datei wählen …',
  reading: 'Wird gelesen …',
  importing: 'Wird importiert …',
  fresh: 'neu',
  merged: 'mit Neuem zu einer Anfrage, die du schon hast',
  unchanged: 'schon vorhanden, unverändert',
  refused: 'nicht lesbar, ausgelassen',
  tallies: 'für „Kampagnen“',
  removedBefore: (count) =>
    count === 1
      ? 'Eine der neuen Anfragen hattest du aus dieser Liste entfernt: Sie kommt zurück.'
      : `${count} der neuen Anfragen hattest du aus dieser Liste entfernt: Sie kommen zurück.`,
  takeSettings: 'Auch die Einstellungen der Datei übernehmen',
  imported: (fresh, merged, unchanged) =>
    `Importiert: ${fresh} neu, ${merged} ergänzt, ${unchanged} unverändert.`,
  talliesLeftOut: (count, most) =>
    `Nicht übernommen, weil nur ${most} Zählungen Platz haben: ${count}. Lösche unter „Kampagnen“ welche und importiere die Datei noch einmal.`,
  allWasHere: 'Alles aus dieser Datei war schon hier.',
  tooLarge: (megabytes) =>
    `Diese Datei ist größer als ${megabytes} MB, und mehr können wir nicht lesen. Es wurde nichts geändert.`,
  notOurs:
    'Diese Datei wurde nicht von dieser Erweiterung exportiert. Es wurde nichts geändert. Wähle eine andere.',
  fromLater:
    'Diese Datei stammt von einer neueren Version der Erweiterung. Es wurde nichts geändert. Aktualisiere die Erweiterung und versuch es dann noch einmal.',
  broken: 'Etwas ist schiefgegangen, daher wurde nichts importiert. Versuch es noch einmal.',
  full: 'Dein Browser hat keinen Platz mehr für diese Datei, daher wurde nichts importiert. Was du schon hast, ist sicher. Schaff auf diesem Gerät Platz und versuch es noch einmal.',

  unreadable: 'Nicht lesbare Einträge',
  unreadableNote: (count) =>
    count === 1
      ? 'Wir können einen Eintrag nicht lesen: Er ist beschädigt, oder eine neuere Version der Erweiterung hat ihn gespeichert. Er bleibt, wie er ist, und der JSON-Export enthält ihn. Alle deine anderen Einträge sind sicher.'
      : `Wir können ${count} Einträge nicht lesen: Sie sind beschädigt, oder eine neuere Version der Erweiterung hat sie gespeichert. Sie bleiben, wie sie sind, und der JSON-Export enthält sie. Alle deine anderen Einträge sind sicher.`,
  putAside: (when) => `Beiseitegelegt ${when}`,

  deleteAll: 'Alles löschen',
  deleteAllNote: (link) => [
    'Löscht alles, was die Erweiterung in diesem Browser aufbewahrt: deine Anfragen, deren Bilder, deine Zählungen und welche X-Konten und Amazon-Shops sie gesehen hat. Was du auf X gepostet hast, bleibt dort: ',
    link('Sieh dir zuerst deine Antworten auf X an'),
    '.',
  ],
  deleteAllAsk: 'Alles löschen …',
  really: 'Wirklich alles löschen?',
  reallyRequests: (all, count) =>
    count === 1
      ? 'Deine Anfrage und alles andere löschen?'
      : `Alle ${all} Anfragen und alles andere löschen?`,
  stillPublic: (some, count) =>
    count === 1
      ? 'Eine öffentliche Antwort von dir steht noch auf X. Sie bleibt dort, wenn du hier löschst, und wir können sie dir nicht mehr zeigen.'
      : `${some} öffentliche Antworten von dir stehen noch auf X. Sie bleiben dort, wenn du hier löschst, und wir können sie dir nicht mehr zeigen.`,
  noUndo: 'Dies lässt sich nicht rückgängig machen.',
  resetSettings: 'Auch die Einstellungen zurücksetzen',
  yesDelete: 'Ja, alles löschen',
  keep: 'Alles behalten',
  deleted: 'Hier ist alles gelöscht. Was du auf X gepostet hast, steht noch dort.',
};
