import type { Catalogue } from '../catalogue.ts';

export const history: Catalogue['history'] = {
  asked: (author) => `Gevraagd vanuit de post van @${author}`,
  composing: {
    send: 'Antwoord staat klaar om te verzenden',
    edit: 'Antwoordveld ingevuld',
    intent: 'Antwoordvenster van X geopend',
  },
  pressing: 'Op de antwoordknop van X geklikt',
  postedShown: 'Antwoord geplaatst: X toonde de link ernaartoe',
  postedSeen: 'Antwoord gezien onder de post',
  deleted: {
    menu: 'Antwoord verwijderd in het menu van X en weg van de pagina',
    page: 'Antwoord niet meer op X',
    told: 'Je hebt gemeld dat je het antwoord hebt verwijderd',
  },
  failed: (why, said) => `${why} X zei: ${said}`,
  queued: 'Wacht om in de winkelwagen te worden gelegd',
  reading: 'Link geopend in een tabblad',
  productPage: (product) => `Productpagina: ${product}`,
  priceThen: (price) => `Prijs op dat moment: ${price}`,
  priceSeen: (price) => `Getoonde prijs: ${price}`,
  adding: 'Eén keer op Amazons eigen knop geklikt',
  checking: 'Winkelwagen gecontroleerd',
  inCart: (seen) => `In je winkelwagen: ${seen}`,
  interrupted: {
    browser: 'De browser is gestopt',
    'tab-closed': 'Het tabblad is gesloten',
    'waited-too-long': 'Het wachtte 30 minuten op zijn beurt',
  },
  authorsLink: 'De link van de auteur:',
};
