import type { Catalogue } from '../catalogue.ts';

export const thread: Catalogue['thread'] = {
  seen: (count) =>
    count === 1 ? '1 winkelwagenantwoord hier gezien' : `${count} winkelwagenantwoorden hier gezien`,
  ofLoaded: (count) =>
    count === 1
      ? 'van 1 antwoord dat tot nu toe is geladen'
      : `van ${count} antwoorden die tot nu toe zijn geladen`,
  askedHere: (count) =>
    count === 1
      ? '1 persoon vroeg hier openbaar om dit product.'
      : `${count} mensen vroegen hier openbaar om dit product.`,
  title: 'Winkelwagenantwoorden die hier zijn gezien',
  people: (replies, people) =>
    `${replies === 1 ? '1 antwoord' : `${replies} antwoorden`} van ${people === 1 ? '1 persoon' : `${people} mensen`}.`,
  means: 'Een winkelwagenantwoord is een antwoord met #AmazonCart of #AmazonBasket.',
  onlyLoaded:
    'Alleen antwoorden die X op deze pagina heeft geladen, tellen mee, vanaf de post naar beneden. Scrol verder om meer te zien.',
  anyoneCanSee: 'Iedereen die dit gesprek leest, kan hetzelfde zien. We bewaren er niets van.',
  byAuthor: 'van de auteur, telt niet mee',
  byProtected: 'beschermd account: zichtbaar voor jou, maar niet voor iedereen',
  openReply: (handle, time) => `Antwoord van @${handle}, ${time}: openen op X`,
  tallyOffer:
    'Een telling bijhouden? Bij elk bezoek aan dit gesprek noteren we wie met de hashtag antwoordde en wanneer, maar niets van wat er is geschreven. De telling blijft in deze browser en wordt na 90 dagen vergeten.',
  keepTally: 'Telling bijhouden',
  tallyOn: 'Je houdt een telling van deze post bij. Je vindt hem in “Activiteit”, onder “Campagnes”.',
  stopTally: 'Stoppen met tellen',
  stopNote: 'Wat tot nu toe is geteld, blijft daar staan tot je het verwijdert.',
};
