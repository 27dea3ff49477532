import type { Catalogue } from '../catalogue.ts';

const few = (count: number, one: string, many: string) =>
  `${count.toLocaleString('de')} ${count === 1 ? one : many}`;

export const trail: Catalogue['trail'] = {
  none: 'Uns sind keine öffentlichen Antworten bekannt',
  noneNote:
    'Jede Antwort, die du mit der Schaltfläche postest, steht hier, solange sie auf X ist. So findest du sie wieder und kannst sie dort löschen.',
  visible: (count) =>
    `${few(count, 'öffentliche Antwort', 'öffentliche Antworten')} von dir ${count === 1 ? 'steht' : 'stehen'} noch auf X`,
  tells: (count, products, authors, some) => {
    const one = some ? 'Die eine aus deiner Liste zeigt' : 'Sie zeigt';
    const many = some ? `Die ${count.toLocaleString('de')} aus deiner Liste zeigen` : 'Sie zeigen';
    return `${count === 1 ? one : many} ${few(authors, 'Autor', 'Autoren')} und allen, die deine Posts lesen können, ${few(products, 'Produkt', 'Produkte')}. `;
  },
  kept: (count) =>
    `${few(count, 'gehört zu einer Anfrage', 'gehören zu Anfragen')}, die nicht mehr in deiner Liste ${count === 1 ? 'steht' : 'stehen'}: Davon behalten wir nur das Datum und den Link. `,
  followersOnly: (count) =>
    `${few(count, 'davon wurde', 'davon wurden')} für deine Follower gepostet, als dein Konto geschützt war. `,
  deleted: (count) => `${few(count, 'Antwort wurde', 'Antworten wurden')} inzwischen gelöscht. `,
  stillReading: 'Wird noch gelesen …',
  howToDelete:
    'Um eine Antwort zu löschen, öffne sie auf X und wähle in ihrem Menü „Löschen“. Sehen wir das, nehmen wir sie von dieser Liste. Hast du sie anderswo gelöscht, sag es uns mit „Ich habe sie gelöscht“.',
  list: 'Öffentliche Antworten, die noch auf X stehen, die neuesten zuerst',
  to: (author) => ['an ', author],
  forFollowers: 'für Follower',
  openOnX: 'Auf X öffnen',
  replyTo: (author) => `: Antwort an @${author}`,
  isGone: 'Ich habe sie gelöscht',
  replyBy: (handle) => `Deine Antwort als ${handle}`,
  notInList: 'Anfrage nicht mehr in deiner Liste',
  forgetHere: 'Von dieser Liste nehmen …',
  forgetQuestion: 'Diese Antwort von der Liste nehmen?',
  forgetNote:
    'Damit verschwindet sie nur hier. Solange sie auf X steht, können alle sie lesen, die deine Posts lesen können.',
  forget: 'Von der Liste nehmen',
  keepListed: 'Auf der Liste lassen',

  caption: 'Anfragen nach Monat',
  month: 'Monat',
  public: 'Öffentliche Antwort, noch auf X',
  private: 'Privat angefragt',
  counts: (month, open, hidden) => `${month}: ${open} öffentlich, ${hidden} privat`,
};
