import type { Catalogue } from '../catalogue.ts';

const few = (count: number, one: string, many: string) =>
  `${count.toLocaleString('nl')} ${count === 1 ? one : many}`;

export const trail: Catalogue['trail'] = {
  none: 'Voor zover we weten geen openbare antwoorden',
  noneNote:
    'Elk antwoord dat je met de knop plaatst, staat hier zolang het op X staat, zodat je het terugvindt en daar kunt verwijderen.',
  visible: (count) =>
    few(count, 'openbaar antwoord van je staat nog op X', 'openbare antwoorden van je staan nog op X'),
  tells: (count, products, authors, some) => {
    const one = some ? 'Het antwoord in je lijst toont' : 'Het toont';
    const many = some ? `De ${count.toLocaleString('nl')} in je lijst tonen` : 'Ze tonen';
    return `${count === 1 ? one : many} ${few(products, 'product', 'producten')} aan ${few(authors, 'auteur', 'auteurs')} en aan iedereen die je posts kan lezen. `;
  },
  kept: (count) =>
    `${few(count, 'hoort bij een verzoek dat niet meer in je lijst staat', 'horen bij verzoeken die niet meer in je lijst staan')}, dus bewaren we alleen de datum en de link. `,
  followersOnly: (count) =>
    `${few(count, 'ervan is', 'ervan zijn')} voor je volgers geplaatst, toen je account beschermd was. `,
  deleted: (count) => `${few(count, 'antwoord is', 'antwoorden zijn')} sindsdien verwijderd. `,
  stillReading: 'We lezen nog…',
  howToDelete:
    'Om een antwoord te verwijderen, open je het op X en kies je “Verwijderen” in het menu. Als we zien dat je dat doet, halen we het van deze lijst. Heb je het ergens anders verwijderd, meld dat dan met “Ik heb het verwijderd”.',
  list: 'Openbare antwoorden die nog op X staan, nieuwste eerst',
  to: (author) => ['aan ', author],
  forFollowers: 'voor volgers',
  openOnX: 'Openen op X',
  replyTo: (author) => `: antwoord aan @${author}`,
  isGone: 'Ik heb het verwijderd',
  replyBy: (handle) => `Je antwoord als ${handle}`,
  notInList: 'het verzoek staat niet meer in je lijst',
  forgetHere: 'Van deze lijst halen…',
  forgetQuestion: 'Dit antwoord van de lijst halen?',
  forgetNote:
    'Je haalt het alleen hier weg. Zolang het op X staat, kan iedereen die je posts kan lezen het lezen.',
  forget: 'Van de lijst halen',
  keepListed: 'Op de lijst laten',

  caption: 'Verzoeken per maand',
  month: 'Maand',
  public: 'Openbaar antwoord, nog op X',
  private: 'Privé gevraagd',
  counts: (month, open, hidden) => `${month}: ${open} openbaar, ${hidden} privé`,
};
