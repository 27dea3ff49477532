import type { Catalogue } from '../catalogue.ts';

export const common: Catalogue['common'] = {
  disclaimer: 'Sem vínculo com a Amazon ou o X.',
  disclaimerLong:
    'Sem vínculo com a Amazon ou o X. Nenhum dos dois criou, verificou ou aprovou esta extensão.',
  finish: 'Concluir na Amazon',
  openCart: 'Abrir o carrinho',
  allow: (store) => `Permitir ${store}`,
  cancel: 'Cancelar',
  close: 'Fechar',
  undo: 'Desfazer',
  justNow: 'agora mesmo',
  pageOf: (store) => `Uma página da ${store}`,
  shortLink: (host) => `Um link curto da Amazon (${host})`,
};
