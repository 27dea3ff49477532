import type { Catalogue } from '../catalogue.ts';

export const button: Catalogue['button'] = {
  colon: ': ',
  add: 'adicione este produto ao seu carrinho da Amazon',
  oneClick: {
    reply: 'um clique posta isto publicamente',
    edit: 'um clique preenche a caixa de resposta do X',
    private: 'um clique adiciona em particular',
  },
  labels: {
    replying: 'Respondendo…',
    replied: 'Respondido',
    adding: 'Adicionando…',
    'in-cart': 'No carrinho',
    'needs-you': 'É com você',
    'not-added': 'Não adicionado',
    'left-cart': 'Saiu do carrinho',
    opened: 'Aberto',
    unsure: 'Conferir resposta',
    refused: 'Não enviada',
    orphaned: 'Recarregar página',
  },
  tooltips: {
    unsure: 'Conferir resposta. Não vimos o X confirmá-la',
    orphaned: 'Recarregar página. A extensão foi atualizada, recarregada ou desativada',
  },
};
