import type { Catalogue } from '../catalogue.ts';

export const access: Catalogue['access'] = {
  what: 'Com acesso, lemos no seu navegador as páginas de produto e de carrinho dessa loja, clicamos uma vez no botão de adicionar da própria Amazon quando você pede e vemos o que está no seu carrinho. Sem acesso, os links da loja simplesmente abrem. Não temos servidor.',
  ownStore: 'Minha loja',
  notChosen: 'Não escolhida',

  pageTitle: 'Permitir uma loja da Amazon',
  noSuchStore: 'Loja desconhecida',
  noSuchStoreNote: 'O endereço desta página não indica uma loja da Amazon que conhecemos. Nada foi alterado.',
  allStores: 'Ver todas as lojas',
  allowed: (store) => `${store} está permitida`,
  allow: (store) => `Permitir ${store}?`,
  allowAndAdd: (store) => `Permitir ${store} e adicionar`,
  openLink: 'Só abrir o link',
  adding: (count) =>
    count === 1
      ? 'Estamos adicionando em uma aba em segundo plano. Você pode fechar esta janela e voltar para o X.'
      : `Estamos adicionando ${count} produtos em abas em segundo plano. Você pode fechar esta janela e voltar para o X.`,
  notAdded: 'Não conseguimos adicionar agora. Nada foi postado. Tente de novo ou volte para o X.',
  goOn: 'Você pode fechar esta janela e voltar para o X. Dá para remover o acesso nas configurações a qualquer momento.',
  refused: (store) =>
    `Seu navegador não permitiu ${store}. Nada foi alterado: os links da loja simplesmente abrem.`,
  notNow: 'Agora não',
};
