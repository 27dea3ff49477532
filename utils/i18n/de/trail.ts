import type { Catalogue } from '../catalogue.ts';

const few = (count: number, one: string, many: string) =>
  `${count.toLocaleString('de')} ${count === 1 ? one : many}`;

export const trail: Catalogue['trail'] = {
  none: 'Keine öffentlichen Antworten, von denen wir wissen',
  visible: (count) =>
    `${few(count, 'öffentliche Antwort', 'öffentliche Antworten')} von Ihnen ${count === 1 ? 'steht' : 'stehen'} noch auf X`,
  tells: (count, products, authors) =>
    `${count === 1 ? 'Sie zeigt' : 'Sie zeigen'} ${few(authors, 'Autor', 'Autoren')} und allen, die Ihr Konto lesen können, ${few(products, 'Produkt', 'Produkte')}. `,
  followersOnly: (count) =>
    `${few(count, 'davon wurde', 'davon wurden')} gepostet, während Ihr Konto geschützt war, für Ihre Follower. `,
  deleted: (count) => `${few(count, 'Antwort wurde', 'Antworten wurden')} inzwischen gelöscht. `,
  stillReading: 'Wird noch gelesen …',
  howToDelete:
    'Um eine Antwort zu löschen, öffnen Sie sie auf X und wählen Sie in ihrem Menü „Löschen“. Sehen wir das, verschwindet sie von selbst aus dieser Liste. Haben Sie sie anderswo gelöscht, sagen Sie es uns mit „Ich habe sie gelöscht“.',
  list: 'Öffentliche Antworten, die noch auf X stehen, die neuesten zuerst',
  to: (author) => ['an ', author],
  forFollowers: 'für Follower',
  openOnX: 'Auf X öffnen',
  replyTo: (author) => `: Antwort an @${author}`,
  isGone: 'Ich habe sie gelöscht',

  caption: 'Anfragen nach Monat',
  month: 'Monat',
  public: 'Öffentliche Antwort, noch auf X',
  private: 'Privat angefragt',
  counts: (month, open, hidden) => `${month}: ${open} öffentlich, ${hidden} privat`,
};
