import type { Catalogue } from '../catalogue.ts';

export const notifications: Catalogue['notifications'] = {
  description:
    'Do X para o carrinho da Amazon: responda #AmazonCart ou adicione em particular. Sem vínculo com a Amazon ou o X.',
  openSheetKey: 'Abrir o #AmazonCart para o post sob o ponteiro ou em foco',
  addPrivatelyKey: 'Adicionar em particular o produto do post sob o ponteiro ou em foco',

  inCart: (store) => `No seu carrinho da ${store}`,
  needsYou: (product) => `É com você: ${product}`,
  notAdded: (product) => `Não adicionado: ${product}`,
  clickForCart: 'Clique para abrir o carrinho',
  clickToFinish: 'Clique para concluir na Amazon',
  clickForLink: 'Clique para abrir o link',
  clickForTweet: 'Clique para abrir o post',
  menu: 'Adicionar ao carrinho da Amazon em particular',
  notNoted: 'Não conseguimos salvar sua solicitação',
  reload: 'Recarregue primeiro esta página do X',
  reloadWhy:
    'Esta página já estava aberta quando a extensão foi instalada ou atualizada. Nada foi enviado nem aberto. Recarregue e tente de novo.',
};
