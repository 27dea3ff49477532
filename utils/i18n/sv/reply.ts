import type { Catalogue } from '../catalogue.ts';

export const reply: Catalogue['reply'] = {
  unknownBox:
    'Svarsfönstret på X är öppet med ditt svar ifyllt. Inget publiceras förrän du klickar på ”Svara” där.',
  windowSends:
    'Fönstret på X är öppet med ditt svar ifyllt. Om det fortfarande väntar där, klicka på knappen i fönstret för att publicera det.',
  inWindow: {
    unknown:
      'Inget är publicerat än. Kontrollera att rutan på X innehåller din hashtagg och inget annat, och klicka sedan på knappen på X för att publicera.',
    draft:
      'Rutan på X innehåller mer än din hashtagg, så vi rörde den inte. Inget publicerades. Ta bort resten och klicka på knappen på X, eller stäng fönstret.',
    target:
      'Vi kunde inte avgöra om rutan på X svarar på rätt inlägg från rätt konto, så vi rörde den inte. Inget publicerades. Kontrollera båda och klicka sedan på knappen på X, eller stäng fönstret.',
    late: 'X tog för lång tid på sig, så vi klickade inte på något här. Inget publicerades. Om du fortfarande vill svara, klicka på knappen på X.',
  },
  boxDidNotOpen:
    'Svarsrutan på X öppnades inte här, så vi öppnade svarsfönstret på X med ditt svar ifyllt. Inget publiceras förrän du klickar på ”Svara” där.',
  textDidNotTake:
    'Vi kunde inte fylla i svarsrutan på X, så vi öppnade svarsfönstret på X med ditt svar ifyllt. Inget publiceras förrän du klickar på ”Svara” där.',
  targetUnclear:
    'Vi kunde inte avgöra vilket inlägg svarsrutan på X gäller, så vi öppnade svarsfönstret på X för det här. Inget publiceras förrän du klickar på ”Svara” där.',
  filledIn: 'Svarsrutan på X är ifylld. Inget publiceras förrän du klickar på ”Svara” där.',
  sending: 'Skickar ditt svar genom svarsrutan på X…',
  postingSoon: (hashtag, title) =>
    `Ditt svar ${hashtag} för ”${title}” skickas om 5 sekunder. Fram till dess kan du ångra det.`,
  movedOnFirst:
    'Du gick vidare innan ditt svar hann skickas, så inget publicerades. Om du fortfarande vill svara, klicka på knappen igen.',
  movedOn:
    'X har satt ett annat inlägg här, så vi avbröt. Inget skickades eller lades till. Om du vill ha produkten i det här inlägget, klicka på dess knapp.',
  movedAway:
    'Inlägget du klickade på finns inte kvar här, så vi avbröt. Inget skickades eller lades till. Leta upp det igen och klicka på dess knapp.',
  tooLate:
    'Det gick för lång tid efter ditt klick, kanske för att sidan eller datorn var i viloläge, så vi avbröt. Inget skickades eller lades till. Stäng svarsrutan på X om den är öppen, och klicka sedan på knappen igen.',
  otherAccount:
    'Svarsrutan på X hör till ett annat konto än det vi nämnde, så vi avbröt. Inget skickades. Stäng rutan och klicka på knappen igen.',
  accountChanged:
    'Ditt X-konto, eller vem som kan läsa dess svar, ändrades innan du klickade, så inget skickades. Läs det här igen och välj sedan.',
  openedPrivately: 'Länken är öppen i en ny flik. Inget publicerades.',
  adding: (title) => `Lägger ”${title}” i din kundvagn i en flik i bakgrunden. Inget publicerades.`,
  addingMany: (count) => `Lägger ${count} produkter i din kundvagn, en efter en. Inget publicerades.`,
  inCart: (title, price, store) => `✓ ”${title}”${price && `, ${price},`} ligger i din kundvagn på ${store}.`,
  allInCart: (count) => `✓ Alla ${count} produkter ligger i din kundvagn.`,
  someInCart: (done, count) => `${done} av ${count} produkter ligger i din kundvagn.`,
  about: (title, what) => `”${title}”: ${what}`,
  removed:
    'Det här önskemålet har tagits bort från din lista, så vi följer det inte längre. Om det fortfarande pågick, kolla din kundvagn på Amazon.',
  allowInWindow: (store) =>
    `Tillåt ${store} i det lilla fönstret, så lägger vi till produkten åt dig. Inget publicerades.`,
  askedAfterAll:
    'Vi var inte säkra på att du såg knappen när du klickade, så vi har inte gjort något än. Välj här.',
  oneAtATime:
    'Ett annat svar håller på att skickas, så inget skickades för det här inlägget. Försök igen om en stund.',
  stillStarting:
    'Ditt senaste val för inlägget håller fortfarande på att utföras, så vi startade inget nytt. Försök igen om en stund.',
  posted: 'Ditt svar är publicerat. X har bekräftat det.',
  postedNotNoted:
    'Ditt svar är publicerat, men vi kunde inte spara det, så vi lägger inget i din kundvagn. Öppna ditt svar på X en gång, så sparar vi det.',
  cartFollows: 'Produkten är på väg till din kundvagn.',
  linkFollows: 'Länken är öppen i en flik bakom den här.',
  noTweetFocused:
    'Det finns inget inlägg med en Amazon-länk under pekaren eller i fokus. Inget skickades eller öppnades. Peka på ett och försök igen.',
  noProductInLink:
    'Länken leder inte till någon Amazon-produkt, så långt vi kan se, eller så hör den inte till själva inlägget. Inget skickades eller öppnades. Använd menyn på en produktlänk i ett inlägg.',
  held: 'X håller kvar ditt svar en stund så att du fortfarande kan ångra det (”Ångra inlägg”). Knappen säger till när det är publicerat. Du kan bläddra vidare så länge.',
  abandoned: {
    closed: 'Svarsrutan stängdes, och vi såg inget svar skickas.',
    'other-words':
      'Det du skickade från svarsrutan på X innehåller inte hashtaggen, så vi lade inget i din kundvagn. Om du fortfarande vill ha produkten, klicka på knappen igen.',
    undone: 'Du ångrade svaret innan X skickade det. Inget publicerades, och inget lades i din kundvagn.',
  },
  seeReply: 'Visa ditt svar',
  xSays: 'X säger:',
  clickProblems: {
    quick: 'Du klickade innan du hann läsa det här, så inget gjordes. Välj igen.',
    hidden:
      'Något på sidan täckte eller ändrade en del av rutan när du klickade, så inget gjordes. Läs igen och välj sedan. Om det fortsätter, ladda om sidan.',
  },
  failures: {
    'logged-out': 'Du är inte inloggad på X här. Inget skickades. Logga in på X och klicka på knappen igen.',
    restricted:
      'Den som skrev inlägget begränsar vilka som kan svara. Inget skickades. Du kan ändå lägga till produkten privat.',
    'wrong-target':
      'Svarsrutan på X höll på att svara på ett annat inlägg, så vi avbröt. Inget skickades. Stäng rutan och klicka på knappen igen.',
    'draft-in-the-way':
      'Svarsrutan på X innehåller redan egen text, en bild, en omröstning eller en schemalagd tid, så vi rörde den inte. Inget skickades. Slutför eller töm den och klicka sedan på knappen igen.',
    'refused-by-x':
      'X godtog inte ditt svar, så inget publicerades. Vi försöker inte igen på egen hand. Försök senare, eller lägg till produkten privat.',
    'rate-limited':
      'X säger att kontot publicerar för ofta. Inget publicerades, och vi försöker inte igen på egen hand. Vänta ett tag, eller lägg till produkten privat.',
    duplicate:
      'X publicerade inte ditt svar, troligen för att du redan har publicerat ett likadant här. Inget publicerades två gånger, och du behöver inte göra något.',
    unseen:
      'Vi såg inte X bekräfta ditt svar, så det kan vara publicerat eller inte. Vi försöker inte igen på egen hand. Kolla svaren på inlägget innan du försöker igen.',
  },
};
