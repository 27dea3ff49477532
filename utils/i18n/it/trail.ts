import type { Catalogue } from '../catalogue.ts';

const few = (count: number, one: string, many: string) =>
  `${count.toLocaleString('it')} ${count === 1 ? one : many}`;

export const trail: Catalogue['trail'] = {
  none: 'Nessuna risposta pubblica, per quanto ne sappiamo',
  noneNote:
    'Ogni risposta che pubblichi con il pulsante resta elencata qui finché è su X, così puoi ritrovarla ed eliminarla lì.',
  visible: (count) =>
    few(count, 'tua risposta pubblica è ancora su X', 'tue risposte pubbliche sono ancora su X'),
  tells: (count, products, authors, some) => {
    const one = some ? 'Quella nella tua lista mostra' : 'Mostra';
    const many = some ? `Le ${count.toLocaleString('it')} nella tua lista mostrano` : 'Mostrano';
    return `${count === 1 ? one : many} ${few(products, 'prodotto', 'prodotti')} a ${few(authors, 'autore', 'autori')} e a chiunque possa leggere i tuoi post. `;
  },
  kept: (count) =>
    `${few(count, 'viene da una richiesta che non è più nella tua lista', 'vengono da richieste che non sono più nella tua lista')}, quindi conserviamo solo la data e il link. `,
  followersOnly: (count) =>
    `${few(count, 'di queste è stata pubblicata', 'di queste sono state pubblicate')} per i tuoi follower, mentre il tuo account era protetto. `,
  deleted: (count) =>
    `${few(count, 'risposta è stata poi eliminata', 'risposte sono state poi eliminate')}. `,
  stillReading: 'Lettura in corso…',
  howToDelete:
    'Per eliminare una risposta, aprila su X e scegli «Elimina» nel suo menu. Se ti vediamo farlo, la togliamo da questa lista. Se l’hai eliminata altrove, diccelo con «L’ho eliminata».',
  list: 'Risposte pubbliche ancora su X, dalla più recente',
  to: (author) => ['a ', author],
  forFollowers: 'per i follower',
  openOnX: 'Apri su X',
  replyTo: (author) => `: risposta a @${author}`,
  isGone: 'L’ho eliminata',
  replyBy: (handle) => `La tua risposta come ${handle}`,
  notInList: 'la sua richiesta non è più nella tua lista',
  forgetHere: 'Togli da questa lista…',
  forgetQuestion: 'Togliere questa risposta dalla lista?',
  forgetNote: 'La togli solo da qui. Finché è su X, chiunque possa leggere i tuoi post può leggerla.',
  forget: 'Togli dalla lista',
  keepListed: 'Tieni nella lista',

  caption: 'Richieste per mese',
  month: 'Mese',
  public: 'Risposta pubblica, ancora su X',
  private: 'Richiesto in privato',
  counts: (month, open, hidden) => `${month}: ${open} in pubblico, ${hidden} in privato`,
};
