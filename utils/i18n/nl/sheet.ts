import type { Catalogue } from '../catalogue.ts';

export const sheet: Catalogue['sheet'] = {
  headlines: {
    idle: 'In je Amazon-winkelwagen leggen',
    replying: 'Antwoord verzenden…',
    replied: 'Je antwoord is geplaatst',
    adding: 'Wordt in je winkelwagen gelegd…',
    'in-cart': 'In je winkelwagen',
    'needs-you': 'Jij bent aan zet bij Amazon',
    'not-added': 'Niet in je winkelwagen gelegd',
    'left-cart': 'Niet meer in je winkelwagen',
    opened: 'We hebben de link geopend',
    unsure: 'Controleer je antwoord',
    refused: 'Je antwoord is niet verzonden',
  },
  inCart: (store) => `In je winkelwagen bij ${store}`,
  underWay: {
    replying:
      'Je antwoord wordt verzonden, of het antwoordveld van X is nog open. De knop zegt het zodra het geplaatst is.',
    adding: 'We voegen het toe in een tabblad op de achtergrond. Je kunt verder bladeren.',
    replied: 'X heeft het bevestigd. Er is niets in je winkelwagen gelegd.',
  },
  interruptions: {
    'tab-closed':
      'Het tabblad werd gesloten voordat het product in je winkelwagen lag. Daarna hebben we nergens op geklikt.',
    browser:
      'De browser stopte voordat het product in je winkelwagen lag. Daarna hebben we nergens op geklikt.',
    'waited-too-long':
      'Het wachtte 30 minuten op zijn beurt, dus we zijn gestopt. We hebben nergens op geklikt.',
  },
  manyProducts: (count) => `Deze post linkt naar ${count} producten. Vink aan wat je wilt.`,
  oneForReply: 'Vink maar één product aan om te antwoorden.',
  linkDetails: 'Over deze link',
  affiliateLink: 'affiliatelink, ongewijzigd',
  affiliate: (tag) => [
    'Deze link bevat de affiliatetag “',
    tag,
    '”. We laten hem precies zoals de auteur hem schreef.',
  ],
  yourAccount: 'Je account',
  replies: (account, author) => [account, ' antwoordt ', author],
  seenBy: {
    public: (author) =>
      `Iedereen op X kan dit antwoord zien, en @${author} krijgt een melding. Je account is openbaar.`,
    protected: (author) =>
      `Je volgers kunnen dit antwoord zien. Ga ervan uit dat @${author} dat ook kan. Je account is beschermd.`,
    unknown: (author) =>
      `We konden niet zien of je account openbaar is. Ga ervan uit dat iedereen dit antwoord kan zien, ook @${author}.`,
  },
  wasProtected: (author) =>
    `Je account was beschermd toen we het voor het laatst zagen, maar dat kan veranderd zijn. Ga ervan uit dat iedereen dit antwoord kan zien, ook @${author}.`,
  cannotReply: 'De auteur beperkt wie op deze post kan antwoorden. Je kunt het product wel privé toevoegen.',
  loggedOut: 'Je bent hier niet ingelogd bij X. Je kunt het product wel privé toevoegen.',
  logIn: 'Log in bij X om te antwoorden',
  sendsInWindow: (reply) =>
    `“${reply}” opent het venster van X. Daar vullen we je antwoord in en klikken we op de knop van X om het te plaatsen. Is er iets onduidelijk, dan laten we dat aan jou over.`,
  opensWindow:
    'X opent zijn eigen venster met je antwoord erin. Er wordt niets geplaatst tot je daar op de knop van X klikt.',
  reply: (hashtag) => `Antwoord ${hashtag}`,
  edit: 'Bewerken in het antwoordveld van X',
  private: 'Privé toevoegen',
  authorsLink: 'de link van de auteur',
  privatelyAdds: (what) =>
    `Opent ${what} in een tabblad op de achtergrond en voegt het product toe. Er wordt niets geplaatst.`,
  privateMany: (count) => `${count} privé toevoegen`,
  privatelyMany:
    'Opent de links één voor één in een tabblad op de achtergrond en voegt de producten toe. Er wordt niets geplaatst.',
  allowPrivate: (store) => `${store} toestaan en privé toevoegen`,
  allowPrivateNote:
    'Je browser vraagt het eerst. Daarna voegen we het toe in een tabblad op de achtergrond. Er wordt niets geplaatst.',
  openLink: 'Alleen de link openen',
  openLinks: (count) => `Alleen de ${count} links openen`,
  moreOptions: 'Meer opties',
  again: 'Opnieuw toevoegen…',
  seeReplies: 'De antwoorden bekijken',
  openOnAmazon: 'Openen bij Amazon',
  dontAsk: 'Niet meer vragen',
  dontAskHint:
    'Voortaan doet één klik wat je hier kiest. Je kunt deze waarschuwing weer aanzetten in het venstertje van de extensie.',

  foreignStore: (store, own) => `Deze link gaat naar ${store}. Jouw winkel is ${own}.`,
  takeLink: (store) => `De link van de auteur (${store})`,
  takeOwn: (own) => `Mijn eigen winkel (${own})`,
  takeOwnNote:
    'Hetzelfde productnummer, maar het kan daar een ander product zijn. We gebruiken de link van de auteur niet.',
  cartFollows: (store) => `Na je antwoord leggen we het product ook in je winkelwagen bij ${store}.`,
  someCartFollows: 'Na je antwoord leggen we het product ook in je winkelwagen.',
  notAllowed: (store) => `${store} is nog niet toegestaan, dus na je antwoord openen we alleen de link.`,
  noneAllowed: 'Er is nog geen Amazon-winkel toegestaan, dus na je antwoord openen we alleen de link.',

  earlier: (ago, sameTweet, what) =>
    `${ago} ${sameTweet ? 'voor deze post' : 'voor dit product, vanuit een andere post'}: ${what}`,
  became: {
    idle: 'je vroeg erom, maar er is niets van gekomen.',
    replying: 'je antwoord is nog onderweg.',
    replied: 'je antwoord is geplaatst.',
    adding: 'het is onderweg naar je winkelwagen.',
    'in-cart': 'het ligt in je winkelwagen.',
    'needs-you': 'het wacht op je bij Amazon.',
    'not-added': 'het is niet in je winkelwagen gelegd.',
    'left-cart': 'het ligt niet meer in je winkelwagen.',
    opened: 'we hebben de link geopend.',
    unsure: 'je antwoord is misschien geplaatst, maar we hebben X het niet zien bevestigen.',
    refused: 'je antwoord is niet verzonden.',
  },
  seeIt: 'Bekijken',
};
