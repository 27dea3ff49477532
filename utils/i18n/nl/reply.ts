import type { Catalogue } from '../catalogue.ts';

export const reply: Catalogue['reply'] = {
  unknownBox:
    'Het antwoordvenster van X is open en je antwoord staat erin. Er wordt niets geplaatst tot je daar op de antwoordknop klikt.',
  windowSends:
    'Het venster van X is open en je antwoord staat erin. Wacht het daar nog, klik dan op de knop van X om het te plaatsen.',
  inWindow: {
    unknown:
      'Er is nog niets geplaatst. Kijk of in het veld van X alleen je hashtag staat, en klik dan op de knop van X om te plaatsen.',
    draft:
      'In het veld van X staat meer dan je hashtag, dus we zijn eraf gebleven. Er is niets geplaatst. Haal de rest weg en klik op de knop van X, of sluit dit venster.',
    target:
      'We konden niet zien of het veld van X op de juiste post antwoordt vanuit het juiste account, dus we zijn eraf gebleven. Er is niets geplaatst. Controleer beide en klik dan op de knop van X, of sluit dit venster.',
    late: 'X deed er te lang over, dus we hebben hier nergens op geklikt. Er is niets geplaatst. Wil je nog antwoorden, klik dan op de knop van X.',
  },
  boxDidNotOpen:
    'Het antwoordveld van X ging hier niet open, dus we hebben het antwoordvenster van X geopend, met je antwoord erin. Er wordt niets geplaatst tot je daar op de antwoordknop klikt.',
  textDidNotTake:
    'We konden het antwoordveld van X niet invullen, dus we hebben het antwoordvenster van X geopend, met je antwoord erin. Er wordt niets geplaatst tot je daar op de antwoordknop klikt.',
  targetUnclear:
    'We konden niet zien bij welke post het antwoordveld van X hoort, dus we hebben het antwoordvenster van X voor deze post geopend. Er wordt niets geplaatst tot je daar op de antwoordknop klikt.',
  filledIn:
    'Het antwoordveld van X is ingevuld. Er wordt niets geplaatst tot je daar op de antwoordknop klikt.',
  sending: 'Je antwoord wordt verzonden via het antwoordveld van X…',
  postingSoon: (hashtag, title) =>
    `Je antwoord ${hashtag} voor “${title}” wordt over 5 seconden verzonden. Tot dan kun je het ongedaan maken.`,
  movedOnFirst:
    'Je ging verder voordat je antwoord was verzonden, dus er is niets geplaatst. Wil je nog antwoorden, klik dan nog eens op de knop.',
  movedOn:
    'X heeft hier een andere post gezet, dus we zijn gestopt. Er is niets verzonden of toegevoegd. Wil je het product uit deze post, klik dan op de knop eronder.',
  movedAway:
    'De post waarop je klikte, staat hier niet meer, dus we zijn gestopt. Er is niets verzonden of toegevoegd. Zoek hem weer op en klik op de knop eronder.',
  tooLate:
    'Na je klik ging er te veel tijd voorbij, misschien omdat de pagina of je computer in de slaapstand stond, dus we zijn gestopt. Er is niets verzonden of toegevoegd. Sluit het antwoordveld van X als het open is, en klik dan nog eens op de knop.',
  otherAccount:
    'Het antwoordveld van X hoort bij een ander account dan het account dat we noemden, dus we zijn gestopt. Er is niets verzonden. Sluit het veld en klik nog eens op de knop.',
  accountChanged:
    'Je X-account, of wie de antwoorden ervan kan lezen, is veranderd voordat je klikte, dus er is niets verzonden. Lees dit opnieuw en kies dan.',
  openedPrivately: 'De link is open in een nieuw tabblad. Er is niets geplaatst.',
  adding: (title) =>
    `“${title}” wordt in een tabblad op de achtergrond in je winkelwagen gelegd. Er is niets geplaatst.`,
  addingMany: (count) =>
    `${count} producten worden één voor één in je winkelwagen gelegd. Er is niets geplaatst.`,
  inCart: (title, price, store) =>
    `✓ “${title}”${price && `, ${price},`} ligt in je winkelwagen bij ${store}.`,
  allInCart: (count) => `✓ Alle ${count} producten liggen in je winkelwagen.`,
  someInCart: (done, count) =>
    `${done} van ${count} producten ${done === 1 ? 'ligt' : 'liggen'} in je winkelwagen.`,
  about: (title, what) => `“${title}”: ${what}`,
  removed:
    'Dit verzoek is uit je lijst verwijderd, dus we volgen het niet meer. Was het nog bezig, kijk dan in je winkelwagen bij Amazon.',
  allowInWindow: (store) =>
    `Sta ${store} toe in het kleine venster, dan voegen wij het product voor je toe. Er is niets geplaatst.`,
  askedAfterAll:
    'We wisten niet zeker of je de knop zag toen je klikte, dus we hebben nog niets gedaan. Kies hier.',
  oneAtATime:
    'Een ander antwoord wordt nog verzonden, dus voor deze post is niets verzonden. Probeer het zo nog eens.',
  stillStarting:
    'Je laatste keuze voor deze post wordt nog uitgevoerd, dus we zijn niets nieuws begonnen. Probeer het zo nog eens.',
  posted: 'Je antwoord is geplaatst. X heeft het bevestigd.',
  postedNotNoted:
    'Je antwoord is geplaatst, maar we konden dat niet vastleggen, dus we leggen niets in je winkelwagen. Open je antwoord één keer op X, dan leggen we het vast.',
  cartFollows: 'Het product is onderweg naar je winkelwagen.',
  linkFollows: 'De link is open in een tabblad achter dit tabblad.',
  noTweetFocused:
    'Er is geen post met een Amazon-link onder de aanwijzer of met focus. Er is niets verzonden of geopend. Wijs er een aan en probeer het opnieuw.',
  noProductInLink:
    'Deze link leidt voor zover we zien niet naar een product van Amazon, of hoort niet bij de post zelf. Er is niets verzonden of geopend. Gebruik het menu op een productlink in een post.',
  held: 'X houdt je antwoord even vast, zodat je het nog ongedaan kunt maken (“Post ongedaan maken”). De knop zegt het zodra het geplaatst is. Je kunt intussen verder bladeren.',
  abandoned: {
    closed: 'Het antwoordveld is gesloten, en we hebben geen antwoord zien vertrekken.',
    'other-words':
      'Wat je vanuit het antwoordveld van X hebt verzonden, bevat de hashtag niet, dus we hebben niets in je winkelwagen gelegd. Wil je het product nog, klik dan nog eens op de knop.',
    undone:
      'Je hebt het antwoord ongedaan gemaakt voordat X het verzond. Er is niets geplaatst en niets in je winkelwagen gelegd.',
  },
  seeReply: 'Je antwoord bekijken',
  xSays: 'X zegt:',
  clickProblems: {
    quick: 'Je klikte voordat je dit kon lezen, dus er is niets gebeurd. Kies opnieuw.',
    hidden:
      'Iets op deze pagina bedekte of veranderde een deel van dit vak terwijl je klikte, dus er is niets gebeurd. Lees het nog eens en kies dan. Blijft dit gebeuren, laad dan de pagina opnieuw.',
  },
  failures: {
    'logged-out':
      'Je bent hier niet ingelogd bij X. Er is niets verzonden. Log in bij X en klik nog eens op de knop.',
    restricted:
      'De auteur beperkt wie op deze post kan antwoorden. Er is niets verzonden. Je kunt het product wel privé toevoegen.',
    'wrong-target':
      'Het antwoordveld van X stond op het punt een andere post te beantwoorden, dus we zijn gestopt. Er is niets verzonden. Sluit het veld en klik nog eens op de knop.',
    'draft-in-the-way':
      'In het antwoordveld van X staat al tekst van jou, een afbeelding, een poll of een gepland tijdstip, dus we zijn eraf gebleven. Er is niets verzonden. Maak dat af of wis het, en klik dan nog eens op de knop.',
    'refused-by-x':
      'X heeft je antwoord niet geaccepteerd, dus er is niets geplaatst. We proberen het niet uit onszelf opnieuw. Probeer het later, of voeg het product privé toe.',
    'rate-limited':
      'X zegt dat dit account te vaak plaatst. Er is niets geplaatst, en we proberen het niet uit onszelf opnieuw. Wacht een tijdje, of voeg het product privé toe.',
    duplicate:
      'X heeft je antwoord niet geplaatst, waarschijnlijk omdat je hier al hetzelfde had geplaatst. Niets staat er dubbel, en je hoeft niets te doen.',
    unseen:
      'We hebben X je antwoord niet zien bevestigen, dus misschien is het geplaatst, misschien niet. We proberen het niet uit onszelf opnieuw. Kijk bij de antwoorden op deze post voordat je het opnieuw probeert.',
  },
};
