import type { Catalogue } from '../catalogue.ts';

export const data: Catalogue['data'] = {
  export: 'Exporteren',
  exportNote:
    'Slaat alles wat de extensie in deze browser bewaart op in een bestand op je apparaat. Er wordt nergens iets naartoe gestuurd. JSON kun je weer importeren; CSV opent in een spreadsheet, met één rij per verzoek.',
  exportJson: 'JSON exporteren',
  exportCsv: 'CSV exporteren',
  writing: 'Opslaan…',
  notWritten: 'We konden het bestand niet opslaan. Er is niets gewijzigd. Probeer het opnieuw.',
  columns: {
    askedAt: 'Gevraagd op',
    product: 'Product',
    store: 'Winkel',
    asin: 'ASIN',
    author: 'Auteur',
    tweet: 'Post',
    link: 'Link',
    account: 'Account',
    visibility: 'Zichtbaarheid',
    reply: 'Antwoord',
    replyAddress: 'Adres van het antwoord',
    cart: 'Winkelwagen',
    price: 'Getoonde prijs',
    changedAt: 'Laatste wijziging',
  },

  import: 'Importeren',
  importNote:
    'Voegt toe wat in een JSON-bestand staat dat je hier hebt geëxporteerd. Niets komt er dubbel bij, niets wordt overschreven, en verzoeken die in het bestand nog bezig waren, starten niet opnieuw.',
  choose: 'Kies een bestand…',
  reading: 'Lezen…',
  importing: 'Importeren…',
  fresh: 'nieuw',
  merged: 'met iets nieuws voor een verzoek dat je al hebt',
  unchanged: 'al hier, ongewijzigd',
  refused: 'onleesbaar en overgeslagen',
  tallies: 'voor “Campagnes”',
  removedBefore: (count) =>
    count === 1
      ? 'Eén van de nieuwe had je uit deze lijst verwijderd. Het komt terug.'
      : `${count} van de nieuwe had je uit deze lijst verwijderd. Ze komen terug.`,
  takeSettings: 'Ook de instellingen uit het bestand gebruiken',
  imported: (fresh, merged, unchanged) =>
    `Geïmporteerd: ${fresh} nieuw, ${merged} bijgewerkt, ${unchanged} ongewijzigd.`,
  talliesLeftOut: (count, most) =>
    `Tellingen die zijn weggelaten omdat er maar ${most} passen: ${count}. Verwijder er een paar onder “Campagnes” en importeer het bestand opnieuw.`,
  allWasHere: 'Alles in dit bestand was hier al.',
  tooLarge: (megabytes) =>
    `Dit bestand is groter dan ${megabytes}\u00a0MB, en meer kunnen we niet lezen. Er is niets gewijzigd.`,
  notOurs:
    'Dit bestand is niet door deze extensie geëxporteerd. Er is niets gewijzigd. Kies een ander bestand.',
  fromLater:
    'Dit bestand komt van een nieuwere versie van de extensie. Er is niets gewijzigd. Werk de extensie bij en probeer het dan opnieuw.',
  broken: 'Er ging iets mis, dus er is niets geïmporteerd. Probeer het opnieuw.',
  full: 'Je browser heeft geen ruimte meer voor dit bestand, dus er is niets geïmporteerd. Wat je al hebt, is veilig. Maak ruimte vrij op dit apparaat en probeer het opnieuw.',

  unreadable: 'Onleesbare items',
  unreadableNote: (count) =>
    count === 1
      ? 'We kunnen één item niet lezen: het is beschadigd, of een nieuwere versie van de extensie heeft het opgeslagen. Het blijft zoals het is, en de JSON-export bevat het. Al je andere items zijn veilig.'
      : `We kunnen ${count} items niet lezen: ze zijn beschadigd, of een nieuwere versie van de extensie heeft ze opgeslagen. Ze blijven zoals ze zijn, en de JSON-export bevat ze. Al je andere items zijn veilig.`,
  putAside: (when) => `Apart gelegd: ${when}`,

  deleteAll: 'Alles verwijderen',
  deleteAllNote: (link) => [
    'Verwijdert alles wat de extensie in deze browser bewaart: je verzoeken, de afbeeldingen erbij, je tellingen, en welke X-accounts en Amazon-winkels ze heeft gezien. Wat je op X hebt geplaatst, blijft daar staan: ',
    link('bekijk eerst je antwoorden op X'),
    '.',
  ],
  deleteAllAsk: 'Alles verwijderen…',
  really: 'Echt alles verwijderen?',
  reallyRequests: (all, count) =>
    count === 1
      ? 'Je verzoek en al het andere verwijderen?'
      : `Alle ${all} verzoeken en al het andere verwijderen?`,
  stillPublic: (some, count) =>
    count === 1
      ? 'Eén openbaar antwoord van je staat nog op X. Het blijft daar als je hier verwijdert, en we kunnen het je dan niet meer tonen.'
      : `${some} openbare antwoorden van je staan nog op X. Ze blijven daar als je hier verwijdert, en we kunnen ze je dan niet meer tonen.`,
  noUndo: 'Dit kun je niet ongedaan maken.',
  resetSettings: 'Ook de instellingen terugzetten',
  yesDelete: 'Ja, verwijder alles',
  keep: 'Alles bewaren',
  deleted: 'Hier is alles verwijderd. Wat je op X hebt geplaatst, staat daar nog.',
};
