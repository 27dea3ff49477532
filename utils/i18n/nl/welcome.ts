import type { Catalogue } from '../catalogue.ts';

export const welcome: Catalogue['welcome'] = {
  pageTitle: 'Welkom bij #AmazonCart',
  title: '#AmazonCart is terug',
  lead: (bold) => [
    'Klik op ',
    bold('#AmazonCart'),
    ' onder een post met een Amazon-link, en het product komt in je winkelwagen bij Amazon. Jij bepaalt of anderen het zien.',
  ],
  stepStore: 'Sta je Amazon-winkel toe',
  stepStoreNote: 'Dan komen producten daar in je winkelwagen. Zonder toegang gaan links gewoon open.',
  stepXNote:
    'Zoek een post met een Amazon-link en klik eronder op #AmazonCart. Kies dan: privé toevoegen, of antwoorden zodat anderen het zien.',

  whoSees: 'Wie ziet wat',
  reply: (bold) => [
    bold('Antwoord #AmazonCart'),
    ' plaatst een antwoord op X. Iedereen die je posts kan lezen, kan het lezen, en ook de auteur van de post. We laten je zien wie dat zijn voordat er iets wordt geplaatst.',
  ],
  private: (bold) => [
    bold('Privé toevoegen'),
    ' plaatst niets: het product komt via een tabblad op de achtergrond in je winkelwagen.',
  ],
  nothingElse:
    'Verder wordt nergens iets naartoe gestuurd: we hebben geen server. Als je browser extensies synchroniseert, brengt hij je instellingen en nieuwste verzoeken naar je andere browsers; dat kun je uitzetten in de instellingen.',
  accessMeans: 'Wat toegang tot een winkel betekent',
  rules: 'De regels van X',
  rulesNote:
    'X verbiedt scripts die uit zichzelf, in bulk of op schema plaatsen. Hier leidt één klik van jou tot hooguit één antwoord, dat je eerst hebt gezien. Klik je liever zelf op de knop van X, kies dan “Bewerken in het antwoordveld van X”: dat vult het veld in en laat de rest aan jou.',
  history: 'Wat was #AmazonCart?',
  historyNote:
    'In 2014 kon je op een tweet antwoorden met #AmazonCart, en het product kwam in je winkelwagen bij Amazon. Amazon heeft dat later uitgezet. Deze extensie brengt het terug, in je eigen browser.',
  allSettings: 'Alle instellingen en winkels',
  requests: 'Je verzoeken',
  privacy: 'Privacy en beveiliging',

  sample: 'Probeer het: een voorbeeld',
  ifAccount: 'Stel, je X-account is',
  accounts: { public: 'Openbaar', protected: 'Beschermd', unknown: 'X zegt het niet' },
  sampleAuthor: 'Een voorbeeldpost',
  sampleTweet: 'Mijn cadeau voor iedereen dit jaar:',
  sampleInvite: 'Klik op de knop om te zien wat je kunt kiezen. Hier wordt niets geplaatst of toegevoegd.',
  sampleClosed: 'Je hebt het paneel gesloten. Er is niets gedaan. Klik op de knop om het weer te openen.',
  wouldAdd: (store) =>
    `zou het product via een tabblad op de achtergrond in je winkelwagen bij ${store} komen.`,
  wouldOpen: (store) => `zou de link in een tabblad opengaan, omdat ${store} nog niet is toegestaan.`,
  wouldReply: (hashtag) => `Op X zou “${hashtag}” nu worden verzonden via het antwoordveld van X.`,
  wouldEdit: (hashtag) =>
    `Op X zou het antwoordveld nu opengaan met “${hashtag}” erin, en wachten tot jij op de antwoordknop klikt.`,
  wouldFollow: (cart) => ` Daarna ${cart}`,
  wouldPrivately: (cart) => `Op X ${cart} Er zou niets openbaar zijn.`,
  wouldRemember: ' Vanaf dan zou één klik dit doen zonder te vragen.',
  wasSample: ' Dit is een voorbeeld: er is niets geplaatst, geopend of toegevoegd.',
};
