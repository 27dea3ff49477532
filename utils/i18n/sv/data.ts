import type { Catalogue } from '../catalogue.ts';

export const data: Catalogue['data'] = {
  export: 'Exportera',
  exportNote:
    'Sparar allt som tillägget har i den här webbläsaren till en fil på din enhet. Inget skickas någonstans. JSON går att importera igen; CSV öppnas i ett kalkylprogram, med en rad per önskemål.',
  exportJson: 'Exportera JSON',
  exportCsv: 'Exportera CSV',
  writing: 'Sparar…',
  notWritten: 'Vi kunde inte spara filen. Inget ändrades. Försök igen.',
  columns: {
    askedAt: 'Önskat',
    product: 'Produkt',
    store: 'Butik',
    asin: 'ASIN',
    author: 'Skribent',
    tweet: 'Inlägg',
    link: 'Länk',
    account: 'Konto',
    visibility: 'Synlighet',
    reply: 'Svar',
    replyAddress: 'Svarets adress',
    cart: 'Kundvagn',
    price: 'Visat pris',
    changedAt: 'Senaste ändring',
  },

  import: 'Importera',
  importNote:
    'Lägger till det som finns i en JSON-fil som du har exporterat här. Inget läggs till två gånger eller skrivs över, och önskemål som pågick i filen startas inte igen.',
  choose: 'Välj en fil…',
  reading: 'Läser…',
  importing: 'Importerar…',
  fresh: 'att lägga till',
  merged: 'med nytt om ett önskemål som du redan har',
  unchanged: 'redan här, utan ändringar',
  refused: 'går inte att läsa och utelämnas',
  tallies: 'till ”Kampanjer”',
  removedBefore: (count) =>
    count === 1
      ? 'Ett av de nya hade du tagit bort från listan. Det kommer tillbaka.'
      : `${count} av de nya hade du tagit bort från listan. De kommer tillbaka.`,
  takeSettings: 'Använd även filens inställningar',
  imported: (fresh, merged, unchanged) =>
    `Importen är klar: ${fresh} ${fresh === '1' ? 'nytt' : 'nya'}, ${merged} ${merged === '1' ? 'uppdaterat' : 'uppdaterade'}, ${unchanged} utan ändringar.`,
  talliesLeftOut: (count, most) =>
    `Räknare som inte kom med, eftersom bara ${most} får plats: ${count}. Ta bort någon under ”Kampanjer” och importera filen igen.`,
  allWasHere: 'Allt i filen fanns redan här.',
  tooLarge: (megabytes) =>
    `Filen är större än ${megabytes}\u00a0MB, och mer kan vi inte läsa. Inget ändrades.`,
  notOurs: 'Filen har inte exporterats av det här tillägget. Inget ändrades. Välj en annan.',
  fromLater:
    'Filen kommer från en nyare version av tillägget. Inget ändrades. Uppdatera tillägget och försök sedan igen.',
  broken: 'Något gick fel, så inget importerades. Försök igen.',
  full: 'Webbläsaren har inte plats för filen, så inget importerades. Det du redan har finns kvar. Frigör utrymme på enheten och försök igen.',

  unreadable: 'Oläsliga poster',
  unreadableNote: (count) =>
    count === 1
      ? 'Vi kan inte läsa en post: den är skadad, eller så har en nyare version av tillägget sparat den. Den lämnas som den är, och JSON-exporten har med den. Alla dina andra poster finns kvar.'
      : `Vi kan inte läsa ${count} poster: de är skadade, eller så har en nyare version av tillägget sparat dem. De lämnas som de är, och JSON-exporten har med dem. Alla dina andra poster finns kvar.`,
  putAside: (when) => `Undanlagd: ${when}`,

  deleteAll: 'Radera allt',
  deleteAllNote: (link) => [
    'Raderar allt som tillägget har i den här webbläsaren: dina önskemål, deras bilder, dina räknare och vilka X-konton och Amazon-butiker det har sett. Det du har publicerat på X ligger kvar där: ',
    link('gå igenom dina svar på X först'),
    '.',
  ],
  deleteAllAsk: 'Radera allt…',
  really: 'Vill du verkligen radera allt?',
  reallyRequests: (all, count) =>
    count === 1 ? 'Radera ditt önskemål och allt annat?' : `Radera alla ${all} önskemål och allt annat?`,
  stillPublic: (some, count) =>
    count === 1
      ? 'Ett av dina öppna svar finns kvar på X. Om du raderar här ligger det kvar där, och vi kan inte längre visa det för dig.'
      : `${some} av dina öppna svar finns kvar på X. Om du raderar här ligger de kvar där, och vi kan inte längre visa dem för dig.`,
  noUndo: 'Det går inte att ångra.',
  resetSettings: 'Återställ även inställningarna',
  yesDelete: 'Ja, radera allt',
  keep: 'Behåll allt',
  deleted: 'Allt är raderat här. Det du har publicerat på X ligger kvar där.',
};
