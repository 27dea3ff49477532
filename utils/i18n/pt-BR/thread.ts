import type { Catalogue } from '../catalogue.ts';

export const thread: Catalogue['thread'] = {
  seen: (count) =>
    count === 1 ? '1 resposta para o carrinho vista aqui' : `${count} respostas para o carrinho vistas aqui`,
  ofLoaded: (count) =>
    count === 1 ? 'de 1 resposta carregada até agora' : `de ${count} respostas carregadas até agora`,
  askedHere: (count) =>
    count === 1
      ? '1 pessoa pediu isto publicamente aqui.'
      : `${count} pessoas pediram isto publicamente aqui.`,
  title: 'Respostas para o carrinho vistas aqui',
  people: (replies, people) =>
    `${replies === 1 ? '1 resposta' : `${replies} respostas`} de ${people === 1 ? '1 pessoa' : `${people} pessoas`}.`,
  means: 'Uma resposta para o carrinho é uma resposta com #AmazonCart ou #AmazonBasket.',
  onlyLoaded: 'Só contam as respostas que o X carregou nesta página, do post para baixo. Role para ver mais.',
  anyoneCanSee: 'Quem lê esta conversa pode ver o mesmo. Não guardamos nada disso.',
  byAuthor: 'do autor, não conta',
  byProtected: 'conta protegida: visível para você, mas não para todos',
  openReply: (handle, time) => `Resposta de @${handle}, ${time}: abrir no X`,
  tallyOffer:
    'Fazer uma contagem? A cada visita sua a esta conversa, anotamos quem respondeu com a hashtag e quando, mas nada do que escreveu. Fica neste navegador e é esquecida depois de 90 dias.',
  keepTally: 'Fazer uma contagem',
  tallyOn: 'Você faz uma contagem deste post. Ela está em “Atividade”, na aba “Campanhas”.',
  stopTally: 'Parar de contar',
  stopNote: 'O que já foi contado fica lá até você excluir.',
};
