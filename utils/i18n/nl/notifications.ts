import type { Catalogue } from '../catalogue.ts';

export const notifications: Catalogue['notifications'] = {
  description:
    'Van X naar je winkelwagen bij Amazon: antwoord #AmazonCart of voeg privé toe. Niet verbonden aan Amazon of X.',
  openSheetKey: '#AmazonCart openen voor de post onder de aanwijzer of met focus',
  addPrivatelyKey: 'Het product uit de post onder de aanwijzer of met focus privé toevoegen',

  inCart: (store) => `In je winkelwagen bij ${store}`,
  needsYou: (product) => `Jij bent aan zet: ${product}`,
  notAdded: (product) => `Niet toegevoegd: ${product}`,
  clickForCart: 'Klik om je winkelwagen te openen',
  clickToFinish: 'Klik om het bij Amazon af te maken',
  clickForLink: 'Klik om de link te openen',
  clickForTweet: 'Klik om de post te openen',
  menu: 'Privé in Amazon-winkelwagen leggen',
  notNoted: 'We konden je verzoek niet opslaan',
  reload: 'Laad deze pagina van X eerst opnieuw',
  reloadWhy:
    'Deze pagina was al open voordat de extensie werd geïnstalleerd of bijgewerkt. Er is niets verzonden of geopend. Laad de pagina opnieuw en probeer het nog eens.',
};
