import type { Catalogue } from '../catalogue.ts';

export const popup: Catalogue['popup'] = {
  account: 'X-konto',
  badges: { public: 'Öppet', protected: 'Skyddat', unknown: 'Okänt' },
  visibleTo: {
    public: 'Alla på X kan se dina svar.',
    protected: 'Dina följare kan se dina svar.',
    unknown: 'Vi kunde inte avgöra vilka som kan se dina svar. Räkna med att alla kan.',
  },
  wasProtected: (ago) =>
    `Det var skyddat ${ago}, men det kan ha ändrats. Räkna med att alla kan se dina svar.`,
  accountSeen: (ago) => `Sågs ${ago}`,
  noAccount: 'Inte sett än',
  noAccountNote: 'Öppna X en gång, så ser du här vilka som kan se dina svar.',
  linkedToAmazon: 'Kopplat till Amazon',
  linked: 'Ja',
  notLinked: 'Nej',
  accordingTo: (service, ago) => `Enligt @${service}, ${ago}.`,

  noStore: 'Ingen butik är tillåten än, så länkar öppnas som vanligt.',
  chooseStore: 'Välj din butik',
  settings: 'Inställningar',

  needsYou: (count) => `Din tur (${count})`,
  allNeeds: (count) => `Visa alla ${count} i Aktivitet`,
  latest: 'Senaste önskemål',
  none: 'Inget än. Leta efter knappen #AmazonCart under inlägg med en Amazon-länk.',
  putAside: (count) =>
    count === 1
      ? 'Vi kunde inte läsa en post, så vi lade den åt sidan. Alla andra finns kvar.'
      : `Vi kunde inte läsa ${count} poster, så vi lade dem åt sidan. Alla andra finns kvar.`,
  mayBeEvicted:
    'Om enheten får ont om plats kan webbläsaren radera den här listan. Exportera den för säkerhets skull då och då under Aktivitet, ”Dina data”.',
  activity: 'Aktivitet',
  settingsAndStores: 'Inställningar och butiker',
  help: 'Hjälp',
};
