import type { Catalogue } from '../catalogue.ts';

export const refusals: Catalogue['refusals'] = {
  'already-replying':
    'Du har redan ett svar på inlägget öppet i en annan flik eller ett annat fönster, så inget skickades härifrån. Slutför eller stäng det först.',
  'already-adding':
    'Produkten är redan på väg till din kundvagn från det här inlägget, så vi lade inte till den två gånger. När den ligger där kan du lägga till den igen.',
  'unknown-request':
    'Vi har inget sparat om det här längre, så inget skickades. Stäng det här och klicka på knappen igen.',
  'not-here': 'Det här startades i en annan flik, så inget gjordes här. Fortsätt i den fliken.',
  'not-openable': 'Länken leder inte till någon Amazon-butik som vi känner till, så vi öppnade den inte.',
  'under-way':
    'Det här pågår fortfarande, så det togs inte bort. Vänta tills det är klart eller stäng dess flik, och ta bort det sedan.',
  'too-often':
    'Sidan skickade för många önskemål på en minut, så inget skickades eller lades till för det här. De tidigare fortsätter. Vänta en minut och försök igen.',
  'not-author':
    'Vi kan bara räkna svar på inlägg från kontot som är inloggat här, så inget sparades. Ladda om sidan och försök igen.',
  'too-many-tallies':
    'Det finns inte plats för fler räknare, så den här startades inte. Ta bort en under ”Kampanjer” på aktivitetssidan och försök igen.',
  unexpected: 'Något gick fel i tillägget. Ladda om sidan och försök igen.',
  refused:
    'Webbläsaren låter inte tillägget spara något här, så inget skickades eller lades till. Prova ett fönster som inte är privat, eller låt tillägget spara data i webbläsarens inställningar.',
  full: 'Webbläsaren har inte plats att spara det här, så inget mer skickas eller läggs till. Allt som redan är sparat finns kvar. Frigör utrymme på enheten och försök igen.',
  blocked:
    'Tillägget har precis uppdaterats, och en sida från den äldre versionen är fortfarande öppen, så inget skickades eller lades till. Allt som redan är sparat finns kvar. Stäng alla tilläggets flikar och försök igen.',
  newer:
    'En nyare version av tillägget har sparat din lista, och den här äldre rör den inte. Inget skickades eller lades till, och inget har gått förlorat. Uppdatera tillägget och försök igen.',
  broken:
    'Webbläsaren kunde inte öppna din sparade lista, så inget mer skickas eller läggs till. Försök igen. Om det inte hjälper, starta om webbläsaren.',
};
