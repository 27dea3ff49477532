import type { Catalogue } from '../catalogue.ts';

export const noAnswer: Catalogue['noAnswer'] = {
  orphaned:
    'A extensão foi atualizada, recarregada ou desativada. Este clique não enviou nada. Recarregue a página e tente de novo.',
  unreachable: 'A extensão não respondeu. Recarregue a página e tente de novo.',
  sheetNotLoaded:
    'O painel do #AmazonCart não abriu aqui. Nada foi enviado. Recarregue a página e tente de novo.',
};
