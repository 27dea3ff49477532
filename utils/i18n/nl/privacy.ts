import type { Catalogue } from '../catalogue.ts';

export const privacy: Catalogue['privacy'] = {
  pageTitle: 'Privacy en beveiliging van #AmazonCart',
  title: 'Privacy en beveiliging',
  kept: 'Wat er wordt bewaard, en waar',
  keptHere: (settings) => [
    'Er wordt niets naar ons of naar iemand anders gestuurd. Er is geen server, geen account en geen tracking, en de extensie zoekt uit zichzelf met niemand contact. Deze browser bewaart in de eigen opslag van de extensie je verzoeken (post, link en naam van het product, account, elke stap en het tijdstip ervan), de X-accounts en Amazon-winkels die hier zijn gezien, en je instellingen. Geen enkele webpagina kan ze lezen. Ze blijven tot je ze verwijdert of de extensie weghaalt; verzoeken, accounts en winkels blijven niet langer dan je kiest onder “Mijn verzoeken bewaren” in de ',
    settings('instellingen'),
    '. Ze zijn niet versleuteld.',
  ],
  keptInSync: (settings) => [
    'Staat “Delen tussen mijn browsers” aan, zoals standaard, dan staan je instellingen en een korte lijst van je nieuwste verzoeken ook in de synchronisatieopslag van de browser zelf. Als je browser extensies synchroniseert, brengt de maker ervan ze naar je andere browsers. Je kunt dit uitzetten in de ',
    settings('instellingen'),
    '.',
  ],
  keptTallies:
    'Als je een telling van een eigen post bijhoudt, bewaart deze browser ook wie erop antwoordde met de hashtag en wanneer, maar niets van wat er werd geschreven. Dat wordt nooit met je andere browsers gedeeld en na 90 dagen verwijderd, tenzij je het langer bewaart.',
  keptPrivate: 'De extensie werkt niet in privévensters. Ze ziet en bewaart niets van wat je daar doet.',
  reads: 'Wat de extensie leest',
  readsX:
    'Op X: posts, om links naar Amazon te vinden; welk account is ingelogd, en of het beschermd is; je eigen antwoorden met de hashtag, en antwoorden van @MyAmazon en @MyAmazonUK.',
  readsThreads:
    'Op de eigen pagina van een post op X: welke van de antwoorden die X toont #AmazonCart of #AmazonBasket bevatten. Ze worden daar geteld. Er wordt niets van bewaard, behalve in een telling van je eigen post.',
  readsAmazon:
    'In de Amazon-winkels die je hebt toegestaan, en in geen andere: of een pagina een product, de winkelwagen of een inlogscherm toont; nummer, titel, prijs en verkoper van een product; wat er in de winkelwagen ligt; of je bent ingelogd. Nooit je naam, adres, bestellingen of betaalgegevens.',
  others: 'Wie er nog meer iets te weten komt',
  othersX: 'X en iedereen die je posts kan lezen, zien een antwoord dat je plaatst.',
  othersAmazon:
    'Amazon ziet welke pagina wordt geopend en wat wordt toegevoegd, alsof je het zelf had gedaan. De link van de auteur gaat open zoals hij is, met een eventuele affiliatetag. Je ziet de tag voordat je kiest.',
  protected: 'Waartegen je beschermd bent',
  protectedClicks:
    'Tegen pagina’s die klikken nadoen, of die ons paneel bedekken zodat je op iets klikt dat je niet ziet. Gebeurt dat, dan doen we niets en laten we het je weten.',
  protectedMessages:
    'Tegen webpagina’s en andere extensies die zich voor deze uitgeven. We controleren wie elk bericht heeft gestuurd, en elke afzender mag maar weinig vragen.',
  protectedTwice:
    'Tegen dubbele acties. Wat niet ongedaan kan worden gemaakt, wordt vastgelegd voordat het gebeurt.',
  notProtected: 'Waartegen je niet beschermd bent',
  notProtectedUser: 'Tegen iemand die jouw computer en browserprofiel gebruikt. Die ziet wat jij ziet.',
  notProtectedOthers:
    'Tegen andere extensies die de pagina’s van X of Amazon kunnen veranderen, en tegen een browser die zelf is overgenomen.',
  welcome: 'Welkom',
  settings: 'Instellingen',
};
