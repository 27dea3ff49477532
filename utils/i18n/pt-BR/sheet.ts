import type { Catalogue } from '../catalogue.ts';

export const sheet: Catalogue['sheet'] = {
  headlines: {
    idle: 'Adicionar ao seu carrinho da Amazon',
    replying: 'Respondendo…',
    replied: 'Sua resposta foi postada',
    adding: 'Adicionando ao seu carrinho…',
    'in-cart': 'No seu carrinho',
    'needs-you': 'É com você na Amazon',
    'not-added': 'Não adicionado ao seu carrinho',
    'left-cart': 'Não está mais no seu carrinho',
    opened: 'Abrimos o link',
    unsure: 'Confira sua resposta',
    refused: 'Sua resposta não foi enviada',
  },
  inCart: (store) => `No seu carrinho da ${store}`,
  underWay: {
    replying:
      'Sua resposta está sendo enviada, ou a caixa de resposta do X ainda está aberta. O botão avisa quando ela for postada.',
    adding: 'Estamos adicionando em uma aba em segundo plano. Você pode continuar navegando.',
    replied: 'O X confirmou. Nada foi adicionado ao seu carrinho.',
  },
  interruptions: {
    'tab-closed':
      'A aba foi fechada antes de o produto estar no seu carrinho. Depois disso, não clicamos em mais nada.',
    browser:
      'O navegador parou antes de o produto estar no seu carrinho. Depois disso, não clicamos em mais nada.',
    'waited-too-long': 'Esperou a vez por 30 minutos, então paramos. Não clicamos em nada.',
  },
  manyProducts: (count) => `Este post tem links para ${count} produtos. Marque os que você quer.`,
  oneForReply: 'Para responder, marque só um produto.',
  linkDetails: 'Detalhes do link',
  affiliateLink: 'link de afiliado, sem alterações',
  affiliate: (tag) => [
    'Este link tem a tag de afiliado “',
    tag,
    '”. Deixamos exatamente como o autor escreveu.',
  ],
  yourAccount: 'Sua conta',
  replies: (account, author) => [account, ' responde a ', author],
  seenBy: {
    public: (author) =>
      `Qualquer pessoa no X pode ver esta resposta, e @${author} vai receber uma notificação. Sua conta é pública.`,
    protected: (author) =>
      `Seus seguidores podem ver esta resposta. Considere que @${author} também pode. Sua conta é protegida.`,
    unknown: (author) =>
      `Não conseguimos saber se sua conta é pública. Considere que qualquer pessoa pode ver esta resposta, inclusive @${author}.`,
  },
  wasProtected: (author) =>
    `Sua conta estava protegida quando a vimos pela última vez, mas isso pode ter mudado. Considere que qualquer pessoa pode ver esta resposta, inclusive @${author}.`,
  cannotReply:
    'O autor limita quem pode responder a este post. Você ainda pode adicionar o produto em particular.',
  loggedOut: 'Você não entrou no X aqui. Ainda assim, pode adicionar o produto em particular.',
  logIn: 'Entrar no X para responder',
  sendsInWindow: (reply) =>
    `“${reply}” abre a janela do próprio X. Lá, preenchemos sua resposta e clicamos no botão do X para postar. Se algo não estiver claro, deixamos isso com você.`,
  opensWindow:
    'O X abre a própria janela com sua resposta preenchida. Nada é postado até você clicar lá no botão do X.',
  reply: (hashtag) => `Responder ${hashtag}`,
  edit: 'Editar na caixa de resposta do X',
  private: 'Adicionar em particular',
  authorsLink: 'o link do autor',
  privatelyAdds: (what) => `Abre ${what} em uma aba em segundo plano e adiciona o produto. Nada é postado.`,
  privateMany: (count) => `Adicionar ${count} em particular`,
  privatelyMany:
    'Abre os links um por um em uma aba em segundo plano e adiciona os produtos. Nada é postado.',
  allowPrivate: (store) => `Permitir ${store} e adicionar em particular`,
  allowPrivateNote:
    'Seu navegador pergunta primeiro. Depois adicionamos em uma aba em segundo plano. Nada é postado.',
  openLink: 'Só abrir o link',
  openLinks: (count) => `Só abrir os ${count} links`,
  moreOptions: 'Mais opções',
  again: 'Adicionar de novo…',
  seeReplies: 'Ver as respostas',
  openOnAmazon: 'Abrir na Amazon',
  dontAsk: 'Não perguntar de novo',
  dontAskHint:
    'De agora em diante, um clique faz o que você escolher aqui. Você pode reativar este aviso na janelinha da extensão.',

  foreignStore: (store, own) => `Este link vai para ${store}. Sua loja é ${own}.`,
  takeLink: (store) => `Usar o link do autor (${store})`,
  takeOwn: (own) => `Usar minha loja (${own})`,
  takeOwnNote: 'O número do produto é o mesmo, mas lá pode ser outro produto. Não usamos o link do autor.',
  cartFollows: (store) => `Depois da sua resposta, também adicionamos o produto ao seu carrinho da ${store}.`,
  someCartFollows: 'Depois da sua resposta, também adicionamos o produto ao seu carrinho.',
  notAllowed: (store) => `${store} ainda não está permitida, então depois da sua resposta só abrimos o link.`,
  noneAllowed: 'Nenhuma loja da Amazon está permitida ainda, então depois da sua resposta só abrimos o link.',

  earlier: (ago, sameTweet, what) =>
    `${ago}, ${sameTweet ? 'para este post' : 'para este produto, em outro post'}: ${what}`,
  became: {
    idle: 'você pediu, mas não deu em nada.',
    replying: 'sua resposta ainda está em andamento.',
    replied: 'sua resposta foi postada.',
    adding: 'está a caminho do seu carrinho.',
    'in-cart': 'está no seu carrinho.',
    'needs-you': 'espera por você na Amazon.',
    'not-added': 'não foi adicionado ao seu carrinho.',
    'left-cart': 'não está mais no seu carrinho.',
    opened: 'abrimos o link.',
    unsure: 'sua resposta pode ter sido postada, mas não vimos o X confirmar.',
    refused: 'sua resposta não foi enviada.',
  },
  seeIt: 'Ver',
};
