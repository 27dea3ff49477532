import type { Catalogue } from '../catalogue.ts';

export const privacy: Catalogue['privacy'] = {
  pageTitle: 'Integritet och säkerhet i #AmazonCart',
  title: 'Integritet och säkerhet',
  kept: 'Vad som sparas, och var',
  keptHere: (settings) => [
    'Inget skickas till oss eller till någon annan. Det finns ingen server, inget konto och ingen spårning, och tillägget kontaktar ingen på egen hand. Webbläsaren sparar dina önskemål (inlägg, produktens länk och namn, konto, varje steg och när det skedde), de X-konton och Amazon-butiker som setts här och dina inställningar i tilläggets egen lagring. Ingen webbsida kan läsa dem. De finns kvar tills du raderar dem eller tar bort tillägget; önskemål, konton och butiker finns bara kvar så länge du väljer under ”Spara mina önskemål” i ',
    settings('inställningarna'),
    '. De är inte krypterade.',
  ],
  keptInSync: (settings) => [
    'Med ”Dela mellan mina webbläsare” på, vilket är standard, sparas dina inställningar och en kort lista med dina senaste önskemål också i webbläsarens egen synkroniserade lagring. Om webbläsaren synkroniserar tillägg för dess tillverkare över dem till dina andra webbläsare. Du kan stänga av det i ',
    settings('inställningarna'),
    '.',
  ],
  keptTallies:
    'Om du räknar svaren på ett eget inlägg sparar webbläsaren också vem som svarade med hashtaggen och när, men inget av vad de skrev. Det delas aldrig med dina andra webbläsare och raderas efter 90 dagar om du inte behåller det längre.',
  keptPrivate: 'Tillägget körs inte i privata fönster. Det ser och sparar inget av det du gör där.',
  reads: 'Vad det läser',
  readsX:
    'På X: inlägg, för att hitta länkar till Amazon; vilket konto som är inloggat, och om det är skyddat; dina egna svar med hashtaggen, och svar från @MyAmazon och @MyAmazonUK.',
  readsThreads:
    'På ett inläggs egen sida på X: vilka av de svar som X visar som har #AmazonCart eller #AmazonBasket. De räknas där. Inget av det sparas, utom när du räknar svaren på ett eget inlägg.',
  readsAmazon:
    'I de Amazon-butiker som du har tillåtit, och inga andra: om en sida visar en produkt, kundvagnen eller en inloggning; en produkts nummer, titel, pris och säljare; vad som ligger i kundvagnen; om du är inloggad. Aldrig ditt namn, din adress, dina beställningar eller betalningsuppgifter.',
  others: 'Vilka andra som får veta något',
  othersX: 'X och alla som kan läsa dina inlägg ser ett svar som du publicerar.',
  othersAmazon:
    'Amazon ser vilken sida som öppnas och vad som läggs till, som om du hade gjort det för hand. Länken i inlägget öppnas som den är, med en eventuell affiliate-tagg. Du ser taggen innan du väljer.',
  protected: 'Vad du skyddas mot',
  protectedClicks:
    'Sidor som låtsas klicka, eller som täcker vår panel så att du klickar på något som du inte ser. När det händer gör vi inget och säger till.',
  protectedMessages:
    'Webbsidor och andra tillägg som utger sig för att vara det här. Vi kontrollerar vem som har skickat varje meddelande, och varje avsändare får be om mycket lite.',
  protectedTwice: 'Att något görs två gånger. Det som inte går att ångra antecknas innan det görs.',
  notProtected: 'Vad du inte skyddas mot',
  notProtectedUser: 'Den som använder din dator och din webbläsarprofil. Den ser vad du ser.',
  notProtectedOthers:
    'Andra tillägg som kan ändra sidor på X eller Amazon, och en webbläsare som själv har kapats.',
  welcome: 'Välkommen',
  settings: 'Inställningar',
};
