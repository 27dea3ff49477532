import type { Catalogue } from '../catalogue.ts';

export const popup: Catalogue['popup'] = {
  account: 'X-account',
  badges: { public: 'Openbaar', protected: 'Beschermd', unknown: 'Onbekend' },
  visibleTo: {
    public: 'Iedereen op X kan je antwoorden zien.',
    protected: 'Je volgers kunnen je antwoorden zien.',
    unknown: 'We konden niet zien wie je antwoorden kan lezen. Ga ervan uit dat iedereen dat kan.',
  },
  wasProtected: (ago) =>
    `Het was ${ago} beschermd, maar dat kan veranderd zijn. Ga ervan uit dat iedereen je antwoorden kan zien.`,
  accountSeen: (ago) => `Gezien: ${ago}`,
  noAccount: 'Nog niet gezien',
  noAccountNote: 'Open X één keer, dan zie je hier wie je antwoorden kan lezen.',
  linkedToAmazon: 'Gekoppeld aan Amazon',
  linked: 'Ja',
  notLinked: 'Nee',
  accordingTo: (service, ago) => `Volgens @${service}, ${ago}.`,

  noStore: 'Er is nog geen winkel toegestaan, dus links gaan gewoon open.',
  chooseStore: 'Kies je winkel',
  settings: 'Instellingen',

  needsYou: (count) => `Jij bent aan zet (${count})`,
  allNeeds: (count) => `Alle ${count} zien in Activiteit`,
  latest: 'Laatste verzoeken',
  none: 'Nog niets. Zoek de knop #AmazonCart onder posts met een Amazon-link.',
  putAside: (count) =>
    count === 1
      ? 'We konden één item niet lezen en hebben het apart gelegd. Alle andere zijn veilig.'
      : `We konden ${count} items niet lezen en hebben ze apart gelegd. Alle andere zijn veilig.`,
  mayBeEvicted:
    'Als dit apparaat weinig ruimte heeft, kan je browser deze lijst wissen. Exporteer hem voor de zekerheid af en toe onder Activiteit, “Je gegevens”.',
  activity: 'Activiteit',
  settingsAndStores: 'Instellingen en winkels',
  help: 'Help',
};
