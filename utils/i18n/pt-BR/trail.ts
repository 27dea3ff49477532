import type { Catalogue } from '../catalogue.ts';

const few = (count: number, one: string, many: string) =>
  `${count.toLocaleString('pt-BR')} ${count === 1 ? one : many}`;

export const trail: Catalogue['trail'] = {
  none: 'Nenhuma resposta pública que a gente saiba',
  noneNote:
    'Toda resposta que você posta com o botão aparece aqui enquanto estiver no X, para você encontrá-la e excluí-la lá.',
  visible: (count) =>
    few(count, 'resposta pública sua ainda está no X', 'respostas públicas suas ainda estão no X'),
  tells: (count, products, authors, some) => {
    const one = some ? 'A que está na sua lista mostra' : 'Ela mostra';
    const many = some ? `As ${count.toLocaleString('pt-BR')} que estão na sua lista mostram` : 'Elas mostram';
    return `${count === 1 ? one : many} ${few(products, 'produto', 'produtos')} a ${few(authors, 'autor', 'autores')} e a qualquer pessoa que possa ver seus posts. `;
  },
  kept: (count) =>
    `${few(count, 'é de uma solicitação que não está mais na sua lista', 'são de solicitações que não estão mais na sua lista')}, então guardamos só a data e o link. `,
  followersOnly: (count) =>
    `${few(count, 'delas foi postada', 'delas foram postadas')} para seus seguidores, enquanto sua conta estava protegida. `,
  deleted: (count) => `${few(count, 'resposta foi excluída', 'respostas foram excluídas')} desde então. `,
  stillReading: 'Ainda lendo…',
  howToDelete:
    'Para excluir uma resposta, abra-a no X e escolha “Excluir” no menu dela. Se virmos você fazer isso, nós a tiramos desta lista. Se você a excluiu em outro lugar, avise com “Já excluí”.',
  list: 'Respostas públicas que ainda estão no X, mais recentes primeiro',
  to: (author) => ['para ', author],
  forFollowers: 'para seguidores',
  openOnX: 'Abrir no X',
  replyTo: (author) => `: resposta a @${author}`,
  isGone: 'Já excluí',
  replyBy: (handle) => `Sua resposta como ${handle}`,
  notInList: 'a solicitação não está mais na sua lista',
  forgetHere: 'Tirar desta lista…',
  forgetQuestion: 'Tirar esta resposta da lista?',
  forgetNote: 'Ela sai só daqui. Enquanto estiver no X, qualquer pessoa que possa ver seus posts pode lê-la.',
  forget: 'Tirar da lista',
  keepListed: 'Manter na lista',

  caption: 'Solicitações por mês',
  month: 'Mês',
  public: 'Resposta pública, ainda no X',
  private: 'Solicitado em particular',
  counts: (month, open, hidden) => `${month}: ${open} em público, ${hidden} em particular`,
};
