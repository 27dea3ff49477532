import type { Catalogue } from '../catalogue.ts';

export const popup: Catalogue['popup'] = {
  account: 'X-Konto',
  badges: { public: 'Öffentlich', protected: 'Geschützt', unknown: 'Unbekannt' },
  visibleTo: {
    public: 'Alle auf X können deine Antworten sehen.',
    protected: 'Deine Follower können deine Antworten sehen.',
    unknown:
      'Wir konnten nicht erkennen, wer deine Antworten sehen kann. Geh davon aus, dass es alle können.',
  },
  wasProtected: (ago) =>
    `Das Konto war ${ago} geschützt. Das kann sich geändert haben: Geh davon aus, dass alle deine Antworten sehen können.`,
  accountSeen: (ago) => `Gesehen ${ago}`,
  noAccount: 'Noch nicht gesehen',
  noAccountNote: 'Öffne X einmal, dann steht hier, wer deine Antworten sehen kann.',
  linkedToAmazon: 'Mit Amazon verknüpft',
  linked: 'Ja',
  notLinked: 'Nein',
  accordingTo: (service, ago) => `Laut @${service}, ${ago}.`,

  noStore: 'Noch ist kein Shop erlaubt, deshalb werden Links nur geöffnet.',
  chooseStore: 'Shop wählen',
  settings: 'Einstellungen',

  needsYou: (count) => `Du bist dran (${count})`,
  allNeeds: (count) => `Alle ${count} unter „Aktivität“ ansehen`,
  latest: 'Neueste Anfragen',
  none: 'Noch nichts. Achte auf die #AmazonCart-Schaltfläche unter Posts mit einem Amazon-Link.',
  putAside: (count) =>
    count === 1
      ? 'Wir konnten einen Eintrag nicht lesen und haben ihn beiseitegelegt. Alle anderen sind sicher.'
      : `Wir konnten ${count} Einträge nicht lesen und haben sie beiseitegelegt. Alle anderen sind sicher.`,
  mayBeEvicted:
    'Wenn auf diesem Gerät der Platz knapp wird, kann dein Browser diese Liste löschen. Exportiere sie sicherheitshalber ab und zu unter „Aktivität“, „Deine Daten“.',
  activity: 'Aktivität',
  settingsAndStores: 'Einstellungen und Shops',
  help: 'Hilfe',
};
