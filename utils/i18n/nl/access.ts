import type { Catalogue } from '../catalogue.ts';

export const access: Catalogue['access'] = {
  what: 'Met toegang lezen we in jouw browser de product- en winkelwagenpagina’s van die winkel, klikken we één keer op Amazons eigen knop om toe te voegen als jij dat vraagt, en zien we wat er in je winkelwagen ligt. Zonder toegang gaan links naar die winkel gewoon open. We hebben geen server.',
  ownStore: 'Mijn winkel',
  notChosen: 'Niet gekozen',

  pageTitle: 'Een Amazon-winkel toestaan',
  noSuchStore: 'Onbekende winkel',
  noSuchStoreNote: 'Het adres van deze pagina noemt geen Amazon-winkel die we kennen. Er is niets gewijzigd.',
  allStores: 'Alle winkels bekijken',
  allowed: (store) => `${store} is toegestaan`,
  allow: (store) => `${store} toestaan?`,
  allowAndAdd: (store) => `${store} toestaan en toevoegen`,
  openLink: 'Alleen de link openen',
  adding: (count) =>
    count === 1
      ? 'We voegen het toe in een tabblad op de achtergrond. Je kunt dit venster sluiten en teruggaan naar X.'
      : `We voegen ${count} producten toe in tabbladen op de achtergrond. Je kunt dit venster sluiten en teruggaan naar X.`,
  notAdded: 'Toevoegen is nu niet gelukt. Er is niets geplaatst. Probeer het opnieuw of ga terug naar X.',
  goOn: 'Je kunt dit venster sluiten en teruggaan naar X. Je kunt de toegang altijd intrekken in de instellingen.',
  refused: (store) =>
    `Je browser heeft ${store} niet toegestaan. Er is niets gewijzigd: links ernaartoe gaan gewoon open.`,
  notNow: 'Niet nu',
};
