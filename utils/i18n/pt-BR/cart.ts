import type { Catalogue } from '../catalogue.ts';

export const cart: Catalogue['cart'] = {
  queued: 'Esperando a vez',
  opening: 'Abrindo a página do produto',
  adding: 'Clicamos no botão da Amazon; esperando ver o produto no carrinho',
  interrupted: {
    browser: 'Não adicionado: o navegador parou',
    'tab-closed': 'Não adicionado: a aba foi fechada',
    'waited-too-long': 'Não adicionado: esperou a vez por 30 minutos',
  },
  opened: 'Link aberto; não adicionamos nada',
  needsYou: (why) => `É com você: ${why}`,
  notAdded: (why) => `Não adicionado: ${why}`,
  inCart: 'No seu carrinho',
  manyInCart: (quantity) => `No seu carrinho (${quantity})`,
  left: 'Não está mais no seu carrinho',
};
