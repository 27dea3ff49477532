import type { Catalogue } from '../catalogue.ts';

export const notifications: Catalogue['notifications'] = {
  description:
    'Från X till kundvagnen på Amazon: svara #AmazonCart eller lägg till privat. Inte knutet till Amazon eller X.',
  openSheetKey: 'Öppna #AmazonCart för inlägget under pekaren eller i fokus',
  addPrivatelyKey: 'Lägg privat till produkten från inlägget under pekaren eller i fokus',

  inCart: (store) => `I din kundvagn på ${store}`,
  needsYou: (product) => `Din tur: ${product}`,
  notAdded: (product) => `Inte tillagd: ${product}`,
  clickForCart: 'Klicka för att öppna kundvagnen',
  clickToFinish: 'Klicka för att slutföra på Amazon',
  clickForLink: 'Klicka för att öppna länken',
  clickForTweet: 'Klicka för att öppna inlägget',
  menu: 'Lägg privat i kundvagnen på Amazon',
  notNoted: 'Vi kunde inte spara ditt önskemål',
  reload: 'Ladda om den här X-sidan först',
  reloadWhy:
    'Sidan var redan öppen när tillägget installerades eller uppdaterades. Inget skickades eller öppnades. Ladda om den och försök igen.',
};
