import type { Catalogue } from '../catalogue.ts';

export const request: Catalogue['request'] = {
  replySent: 'Resposta enviada; esperando o X confirmar',
  replyOpen: 'Caixa de resposta aberta; nada postado ainda',
  replyAbandoned: {
    closed: 'Caixa de resposta fechada; não vimos resposta',
    'other-words': 'Outra coisa foi enviada pela caixa de resposta',
    undone: 'Você desfez a resposta antes de o X enviá-la',
  },
  replyUnsure: 'Resposta não confirmada: confira o post',
  notReplied: (why) => `Não respondido: ${why}`,
  replyPosted: 'Resposta postada',
  replyDeleted: 'Resposta excluída',
  failures: {
    'logged-out': 'você não tinha entrado no X',
    restricted: 'o autor limita quem pode responder',
    'wrong-target': 'a caixa de resposta do X era de outro post',
    'draft-in-the-way': 'a caixa de resposta do X já tinha um rascunho seu',
    'refused-by-x': 'o X não aceitou',
    'rate-limited': 'esta conta está postando com muita frequência',
    duplicate: 'você já postou a mesma resposta',
    unseen: 'não confirmada',
  },
  answers: {
    added: (by) => `@${by} diz que foi adicionado.`,
    'not-linked': (by) => `@${by} diz que sua conta do X não está vinculada à Amazon.`,
    refused: (by) => `@${by} diz que não foi adicionado.`,
    unrecognised: (by) => `@${by} respondeu algo que não conseguimos ler: `,
  },
  origins: {
    elsewhere: 'Respondido fora daqui: vimos sua resposta no X',
    device: 'Solicitado em outro navegador seu',
  },

  tweetBy: (author) => ['Post de ', author],
  yourReply: 'Sua resposta',
  addToCart: 'Adicionar ao carrinho',
  openOnAmazon: 'Abrir na Amazon',

  repliedByPhone: 'Você respondeu com a hashtag pelo celular?',
  repliedElsewhereWaiting: (count) =>
    count === 1
      ? 'Um produto das suas respostas fora daqui ainda não está no seu carrinho.'
      : `${count} produtos das suas respostas fora daqui ainda não estão no seu carrinho.`,
  repliedWaiting: (count) =>
    count === 1
      ? 'Um produto para o qual você respondeu ainda não está no seu carrinho.'
      : `${count} produtos para os quais você respondeu ainda não estão no seu carrinho.`,
  addAll: (count) => `Adicionar os ${count} ao carrinho`,
  lookThroughReplies: 'Conferir suas respostas no X',
  lookForMore: 'Procurar mais',

  priceNow: (price) => `agora ${price}`,
  priceLastSeen: (price) => `${price} na última vez`,
  priceLess: (amount) => `${amount} a menos`,
  priceMore: (amount) => `${amount} a mais`,
  priceThen: (price, whenAsked) => `${price} ${whenAsked ? 'quando você pediu' : 'ao adicionar'}`,
  priceChange: (then, since, difference) => `${then}, ${since}: ${difference}`,
  priceChangeShort: (since, difference) => `${since}, ${difference}`,
};
