import type { Catalogue } from '../catalogue.ts';

export const history: Catalogue['history'] = {
  asked: (author) => `Solicitado pelo post de @${author}`,
  composing: {
    send: 'Resposta prestes a ser enviada',
    edit: 'Caixa de resposta preenchida',
    intent: 'Janela de resposta do X aberta',
  },
  pressing: 'Clicamos em “Responder” no X',
  postedShown: 'Resposta postada: o X mostrou o link dela',
  postedSeen: 'Resposta vista embaixo do post',
  deleted: {
    menu: 'Resposta excluída pelo menu do X e fora da página',
    page: 'A resposta não está mais no X',
    told: 'Você nos disse que excluiu a resposta',
  },
  failed: (why, said) => `${why} O X disse: ${said}`,
  queued: 'Esperando para ir ao carrinho',
  reading: 'Link aberto em uma aba',
  productPage: (product) => `Página do produto: ${product}`,
  priceThen: (price) => `Preço naquele momento: ${price}`,
  priceSeen: (price) => `Preço visto: ${price}`,
  adding: 'Clicamos uma vez no botão de adicionar da Amazon',
  checking: 'Carrinho conferido',
  inCart: (seen) => `No seu carrinho: ${seen}`,
  interrupted: {
    browser: 'O navegador parou',
    'tab-closed': 'A aba foi fechada',
    'waited-too-long': 'Esperou a vez por 30 minutos',
  },
  authorsLink: 'O link do autor:',
};
