import type { Catalogue } from '../catalogue.ts';

export const access: Catalogue['access'] = {
  what: 'Med åtkomst läser vi butikens produkt- och kundvagnssidor i din webbläsare, klickar en gång på Amazons egen knapp när du ber om det och ser vad som finns i din kundvagn. Utan åtkomst öppnas länkar till butiken som vanligt. Vi har ingen server.',
  ownStore: 'Min butik',
  notChosen: 'Inte vald',

  pageTitle: 'Tillåt en Amazon-butik',
  noSuchStore: 'Okänd butik',
  noSuchStoreNote: 'Sidans adress anger ingen Amazon-butik som vi känner till. Inget ändrades.',
  allStores: 'Visa alla butiker',
  allowed: (store) => `${store} är tillåten`,
  allow: (store) => `Tillåta ${store}?`,
  allowAndAdd: (store) => `Tillåt ${store} och lägg till`,
  openLink: 'Öppna bara länken',
  adding: (count) =>
    count === 1
      ? 'Vi lägger till den i en flik i bakgrunden. Du kan stänga det här fönstret och gå tillbaka till X.'
      : `Vi lägger till ${count} produkter i flikar i bakgrunden. Du kan stänga det här fönstret och gå tillbaka till X.`,
  notAdded: 'Vi kunde inte lägga till den just nu. Inget publicerades. Försök igen eller gå tillbaka till X.',
  goOn: 'Du kan stänga det här fönstret och gå tillbaka till X. Du kan när som helst ta bort åtkomsten i inställningarna.',
  refused: (store) => `Webbläsaren tillät inte ${store}. Inget ändrades: länkar dit öppnas som vanligt.`,
  notNow: 'Inte nu',
};
