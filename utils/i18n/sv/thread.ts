import type { Catalogue } from '../catalogue.ts';

export const thread: Catalogue['thread'] = {
  seen: (count) => (count === 1 ? '1 kundvagnssvar sett här' : `${count} kundvagnssvar sedda här`),
  ofLoaded: (count) => `av ${count} svar som lästs in hittills`,
  askedHere: (count) =>
    count === 1
      ? '1 person har bett om produkten offentligt här.'
      : `${count} personer har bett om produkten offentligt här.`,
  title: 'Kundvagnssvar som setts här',
  people: (replies, people) => `${replies} svar från ${people === 1 ? '1 person' : `${people} personer`}.`,
  means: 'Ett kundvagnssvar är ett svar med #AmazonCart eller #AmazonBasket.',
  onlyLoaded:
    'Bara svar som X har läst in på den här sidan räknas, från inlägget och nedåt. Bläddra vidare för att se fler.',
  anyoneCanSee: 'Alla som läser den här tråden kan se samma sak. Vi sparar inget av det.',
  byAuthor: 'från den som skrev inlägget, räknas inte',
  byProtected: 'skyddat konto: synligt för dig, men inte för alla',
  openReply: (handle, time) => `Svar från @${handle}, ${time}: öppna på X`,
  tallyOffer:
    'Vill du räkna svaren? Vid varje besök i tråden antecknar vi vem som svarat med hashtaggen och när, men inget av vad de skrivit. Det stannar i den här webbläsaren och glöms efter 90 dagar.',
  keepTally: 'Räkna svaren',
  tallyOn: 'Du räknar svaren på det här inlägget. Du hittar dem i ”Aktivitet”, under ”Kampanjer”.',
  stopTally: 'Sluta räkna',
  stopNote: 'Det som räknats hittills finns kvar där tills du tar bort det.',
};
