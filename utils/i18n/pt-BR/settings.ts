import type { Catalogue } from '../catalogue.ts';

export const settings: Catalogue['settings'] = {
  warn: 'Avisar antes de postar',
  warnOn: 'O botão pergunta antes e diz quem vai ver sua resposta.',
  warnOff: 'Um clique age na hora.',
  oneClick: 'Um clique:',
  acts: {
    reply: 'Postar a resposta',
    edit: 'Preencher a caixa do X',
    private: 'Adicionar em particular',
  },
  addAfterReply: 'Depois de responder, adicionar ao carrinho',
};
