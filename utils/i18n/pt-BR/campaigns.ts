import type { Catalogue } from '../catalogue.ts';

const few = (count: number, one: string, many: string) =>
  `${count.toLocaleString('pt-BR')} ${count === 1 ? one : many}`;

export const campaigns: Catalogue['campaigns'] = {
  lead: (posts) => `Você mantém a contagem de ${few(posts, 'post', 'posts')}`,
  note: 'Contamos as respostas com #AmazonCart ou #AmazonBasket que o X mostra a você abaixo do seu post, cada uma uma vez. Pode haver outras que o X não mostrou, e algumas podem já ter sido excluídas. Tudo fica neste navegador.',
  none: 'Nenhuma contagem',
  noneNote:
    'Abra no X um post seu com um link da Amazon e comece uma contagem na linha abaixo dele. O que for contado aparece aqui.',

  compare: 'Seus posts comparados',
  measures: {
    posted: 'Post',
    replies: 'Respostas',
    people: 'Pessoas',
    repeated: 'Pediram mais',
    firstDay: 'Primeiras 24 horas',
  },
  posted: (date) => `postado: ${date}`,

  dedicated: 'Quem pediu mais de um produto seu',
  askedFor: (products) => `pediu ${few(products, 'produto seu', 'produtos seus')}`,
  andMore: (people) => `e mais ${few(people, 'pessoa', 'pessoas')}`,

  counted: (replies, people) =>
    `${few(replies, 'resposta para o carrinho', 'respostas para o carrinho')} de ${few(people, 'pessoa', 'pessoas')}`,
  alsoAsked: (people) => `${few(people, 'delas também pediu', 'delas também pediram')} outro produto seu.`,
  noReplies:
    'Nenhuma resposta para o carrinho ainda. Abra o post no X e role pelas respostas: contamos cada uma que o X mostra a você.',
  mostReplies: (most) =>
    `Guardamos no máximo ${most.toLocaleString('pt-BR')} respostas a um post. As seguintes não são contadas.`,
  stopped: 'Você parou de contar. Pode continuar abaixo do post no X.',
  seen: (visits, last, shown) =>
    `Respostas vistas ${few(visits, 'vez', 'vezes')}, a última ${last}. O X tinha carregado então ${few(shown, 'resposta', 'respostas')}.`,
  neverSeen: 'Respostas ainda não vistas.',

  charts: {
    hour: 'Respostas para o carrinho ao longo do tempo, por hora',
    day: 'Respostas para o carrinho ao longo do tempo, por dia',
    week: 'Respostas para o carrinho ao longo do tempo, por semana',
    month: 'Respostas para o carrinho ao longo do tempo, por mês',
  },
  from: 'A partir de',
  replies: 'Respostas',

  openPost: 'Abrir o post',
  exportCsv: 'Exportar CSV',
  exportAll: 'Exportar tudo em CSV',
  keepLonger: 'Manter por mais de 90 dias',
  forgottenOn: (date) => `Senão, nós a excluímos em ${date}.`,
  keptOn: 'Mantida até você excluir.',
  delete: 'Excluir…',
  deleteQuestion: (replies) =>
    replies === 0
      ? 'Excluir esta contagem?'
      : `Excluir esta contagem com ${few(replies, 'resposta', 'respostas')}?`,
  deleteNote: 'Isto exclui, só aqui, quem respondeu e quando. Seu post e as respostas continuam no X.',
  yesDelete: 'Excluir',
  keep: 'Manter',
  showMore: (more) => `Mostrar mais ${few(more, 'post', 'posts')}`,

  columns: {
    repliedAt: 'Respondido em',
    handle: 'Conta',
    reply: 'Endereço da resposta',
    product: 'Produto',
    link: 'Link',
    post: 'Endereço do post',
  },
};
