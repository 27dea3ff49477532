import type { Catalogue } from '../catalogue.ts';

export const thread: Catalogue['thread'] = {
  seen: (count) =>
    count === 1 ? '1 risposta per il carrello vista qui' : `${count} risposte per il carrello viste qui`,
  ofLoaded: (count) =>
    count === 1 ? 'su 1 risposta caricata finora' : `su ${count} risposte caricate finora`,
  askedHere: (count) =>
    count === 1
      ? '1 persona l’ha chiesto pubblicamente qui.'
      : `${count} persone l’hanno chiesto pubblicamente qui.`,
  title: 'Risposte per il carrello viste qui',
  people: (replies, people) =>
    `${replies === 1 ? '1 risposta' : `${replies} risposte`} di ${people === 1 ? '1 persona' : `${people} persone`}.`,
  means: 'Una risposta per il carrello contiene #AmazonCart o #AmazonBasket.',
  onlyLoaded:
    'Contano solo le risposte che X ha caricato in questa pagina, dal post in giù. Scorri per vederne altre.',
  anyoneCanSee: 'Chiunque legga questa conversazione può vedere lo stesso. Non ne conserviamo nulla.',
  byAuthor: 'dell’autore, non conta',
  byProtected: 'account protetto: visibile a te, ma non a tutti',
  openReply: (handle, time) => `Risposta di @${handle}, ${time}: apri su X`,
  tallyOffer:
    'Tenere un conteggio? A ogni tua visita a questa conversazione annotiamo chi ha risposto con l’hashtag e quando, ma nulla di ciò che ha scritto. Resta in questo browser e viene dimenticato dopo 90 giorni.',
  keepTally: 'Tieni un conteggio',
  tallyOn: 'Tieni un conteggio di questo post. Lo trovi in «Attività», sotto «Campagne».',
  stopTally: 'Smetti di contare',
  stopNote: 'Ciò che è stato contato finora resta lì finché non lo elimini.',
};
