import type { Catalogue } from '../catalogue.ts';

export const request: Catalogue['request'] = {
  replySent: 'Antwoord verzonden; wachten op bevestiging van X',
  replyOpen: 'Antwoordveld open; nog niets geplaatst',
  replyAbandoned: {
    closed: 'Antwoordveld gesloten; geen antwoord gezien',
    'other-words': 'Vanuit het antwoordveld is iets anders verzonden',
    undone: 'Je hebt het antwoord ongedaan gemaakt voordat X het verzond',
  },
  replyUnsure: 'Antwoord niet bevestigd: kijk bij de post',
  notReplied: (why) => `Niet beantwoord: ${why}`,
  replyPosted: 'Antwoord geplaatst',
  replyDeleted: 'Antwoord verwijderd',
  failures: {
    'logged-out': 'je was niet ingelogd bij X',
    restricted: 'de auteur beperkt wie kan antwoorden',
    'wrong-target': 'het antwoordveld van X hoorde bij een andere post',
    'draft-in-the-way': 'in het antwoordveld van X stond al een concept van je',
    'refused-by-x': 'X accepteerde het niet',
    'rate-limited': 'dit account plaatst te vaak',
    duplicate: 'je hebt hetzelfde antwoord al geplaatst',
    unseen: 'niet bevestigd',
  },
  answers: {
    added: (by) => `@${by} zegt dat het is toegevoegd.`,
    'not-linked': (by) => `@${by} zegt dat je X-account niet aan Amazon is gekoppeld.`,
    refused: (by) => `@${by} zegt dat het niet is toegevoegd.`,
    unrecognised: (by) => `@${by} antwoordde iets wat we niet konden lezen: `,
  },
  origins: {
    elsewhere: 'Elders beantwoord: we zagen je antwoord op X',
    device: 'Gevraagd in een andere browser van je',
  },

  tweetBy: (author) => ['Post van ', author],
  yourReply: 'Je antwoord',
  addToCart: 'In winkelwagen',
  openOnAmazon: 'Openen bij Amazon',

  repliedByPhone: 'Heb je op je telefoon met de hashtag geantwoord?',
  repliedElsewhereWaiting: (count) =>
    count === 1
      ? 'Eén product uit je antwoorden elders ligt nog niet in je winkelwagen.'
      : `${count} producten uit je antwoorden elders liggen nog niet in je winkelwagen.`,
  repliedWaiting: (count) =>
    count === 1
      ? 'Eén product waarvoor je hebt geantwoord, ligt nog niet in je winkelwagen.'
      : `${count} producten waarvoor je hebt geantwoord, liggen nog niet in je winkelwagen.`,
  addAll: (count) => `Alle ${count} in winkelwagen`,
  lookThroughReplies: 'Je antwoorden op X bekijken',
  lookForMore: 'Meer zoeken',

  priceNow: (price) => `nu ${price}`,
  priceLastSeen: (price) => `${price} de laatste keer`,
  priceLess: (amount) => `${amount} goedkoper`,
  priceMore: (amount) => `${amount} duurder`,
  priceThen: (price, whenAsked) => `${price} ${whenAsked ? 'toen je erom vroeg' : 'bij het toevoegen'}`,
  priceChange: (then, since, difference) => `${then}, ${since}: ${difference}`,
  priceChangeShort: (since, difference) => `${since}, ${difference}`,
};
