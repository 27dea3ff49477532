import type { Catalogue } from '../catalogue.ts';

export const reply: Catalogue['reply'] = {
  unknownBox:
    'A janela de resposta do X está aberta com sua resposta preenchida. Nada é postado até você clicar lá em “Responder”.',
  windowSends:
    'A janela do X está aberta com sua resposta preenchida. Se ainda estiver esperando lá, clique no botão do X para postar.',
  inWindow: {
    unknown:
      'Nada foi postado ainda. Confira se a caixa do X tem só a sua hashtag e clique no botão do X para postar.',
    draft:
      'A caixa do X tem mais do que a sua hashtag, então não mexemos nela. Nada foi postado. Apague o resto e clique no botão do X, ou feche esta janela.',
    target:
      'Não conseguimos saber se a caixa do X responde ao post certo pela conta certa, então não mexemos nela. Nada foi postado. Confira os dois e clique no botão do X, ou feche esta janela.',
    late: 'O X demorou demais, então não clicamos em nada aqui. Nada foi postado. Se você ainda quiser responder, clique no botão do X.',
  },
  boxDidNotOpen:
    'A caixa de resposta do X não abriu aqui, então abrimos a janela de resposta do X com sua resposta preenchida. Nada é postado até você clicar lá em “Responder”.',
  textDidNotTake:
    'Não conseguimos preencher a caixa de resposta do X, então abrimos a janela de resposta do X com sua resposta preenchida. Nada é postado até você clicar lá em “Responder”.',
  targetUnclear:
    'Não conseguimos saber a qual post a caixa de resposta do X responde, então abrimos a janela de resposta do X para este. Nada é postado até você clicar lá em “Responder”.',
  filledIn: 'A caixa de resposta do X está preenchida. Nada é postado até você clicar lá em “Responder”.',
  sending: 'Enviando sua resposta pela caixa de resposta do X…',
  postingSoon: (hashtag, title) =>
    `Sua resposta ${hashtag} para “${title}” será enviada em 5 segundos. Até lá, você pode desfazer.`,
  movedOnFirst:
    'Você saiu daqui antes de a resposta ser enviada, então nada foi postado. Se ainda quiser responder, clique no botão de novo.',
  movedOn:
    'O X colocou outro post aqui, então paramos. Nada foi enviado nem adicionado. Se você quiser o produto deste post, clique no botão dele.',
  movedAway:
    'O post em que você clicou não está mais aqui, então paramos. Nada foi enviado nem adicionado. Encontre-o de novo e clique no botão dele.',
  tooLate:
    'Passou tempo demais depois do seu clique, talvez porque a página ou o computador estivesse em repouso, então paramos. Nada foi enviado nem adicionado. Feche a caixa de resposta do X, se estiver aberta, e clique no botão de novo.',
  otherAccount:
    'A caixa de resposta do X é de uma conta diferente da que indicamos, então paramos. Nada foi enviado. Feche a caixa e clique no botão de novo.',
  accountChanged:
    'Sua conta do X, ou quem pode ler as respostas dela, mudou antes do seu clique, então nada foi enviado. Leia de novo e escolha.',
  openedPrivately: 'O link está aberto em uma nova aba. Nada foi postado.',
  adding: (title) => `Adicionando “${title}” ao seu carrinho em uma aba em segundo plano. Nada foi postado.`,
  addingMany: (count) => `Adicionando ${count} produtos ao seu carrinho, um após o outro. Nada foi postado.`,
  inCart: (title, price, store) => `✓ “${title}”${price && `, ${price},`} está no seu carrinho da ${store}.`,
  allInCart: (count) => `✓ Todos os ${count} produtos estão no seu carrinho.`,
  someInCart: (done, count) =>
    `${done} de ${count} produtos ${done === 1 ? 'está' : 'estão'} no seu carrinho.`,
  about: (title, what) => `“${title}”: ${what}`,
  removed:
    'Esta solicitação foi removida da sua lista, então não a acompanhamos mais. Se ainda estava em andamento, confira seu carrinho da Amazon.',
  allowInWindow: (store) =>
    `Permita ${store} na janelinha e adicionaremos o produto para você. Nada foi postado.`,
  askedAfterAll:
    'Não tivemos certeza de que você viu o botão ao clicar, então ainda não fizemos nada. Escolha aqui.',
  oneAtATime:
    'Outra resposta ainda está sendo enviada, então nada foi enviado para este post. Tente de novo daqui a pouco.',
  stillStarting:
    'Sua última escolha para este post ainda está em andamento, então não começamos nada novo. Tente de novo daqui a pouco.',
  posted: 'Sua resposta foi postada. O X confirmou.',
  postedNotNoted:
    'Sua resposta foi postada, mas não conseguimos registrar isso, então não adicionamos nada ao seu carrinho. Abra sua resposta uma vez no X e nós a registramos.',
  cartFollows: 'O produto está a caminho do seu carrinho.',
  linkFollows: 'O link está aberto em uma aba atrás desta.',
  noTweetFocused:
    'Não há nenhum post com link da Amazon sob o ponteiro ou em foco. Nada foi enviado nem aberto. Aponte para um e tente de novo.',
  noProductInLink:
    'Pelo que vemos, este link não leva a um produto da Amazon ou não faz parte do post em si. Nada foi enviado nem aberto. Use o menu em um link de produto dentro de um post.',
  held: 'O X está segurando sua resposta por um momento para você ainda poder desfazê-la (“Desfazer post”). O botão avisa quando ela for postada. Você pode continuar navegando.',
  abandoned: {
    closed: 'A caixa de resposta foi fechada, e não vimos nenhuma resposta ser enviada.',
    'other-words':
      'O que você enviou pela caixa de resposta do X não tem a hashtag, então não adicionamos nada ao seu carrinho. Se ainda quiser o produto, clique no botão de novo.',
    undone:
      'Você desfez a resposta antes de o X enviá-la. Nada foi postado, e nada foi adicionado ao seu carrinho.',
  },
  seeReply: 'Ver sua resposta',
  xSays: 'O X diz:',
  clickProblems: {
    quick: 'Você clicou antes de dar tempo de ler isto, então nada foi feito. Escolha de novo.',
    hidden:
      'Algo nesta página cobriu ou mudou parte desta caixa quando você clicou, então nada foi feito. Leia de novo e escolha. Se continuar acontecendo, recarregue a página.',
  },
  failures: {
    'logged-out': 'Você não entrou no X aqui. Nada foi enviado. Entre no X e clique no botão de novo.',
    restricted:
      'O autor limita quem pode responder a este post. Nada foi enviado. Você ainda pode adicionar o produto em particular.',
    'wrong-target':
      'A caixa de resposta do X ia responder a outro post, então paramos. Nada foi enviado. Feche a caixa e clique no botão de novo.',
    'draft-in-the-way':
      'A caixa de resposta do X já tem um texto seu, uma imagem, uma enquete ou um horário agendado, então não mexemos nela. Nada foi enviado. Conclua ou apague isso e clique no botão de novo.',
    'refused-by-x':
      'O X não aceitou sua resposta, então nada foi postado. Não vamos tentar de novo por conta própria. Tente mais tarde ou adicione o produto em particular.',
    'rate-limited':
      'O X diz que esta conta está postando com muita frequência. Nada foi postado, e não vamos tentar de novo por conta própria. Espere um pouco ou adicione o produto em particular.',
    duplicate:
      'O X não postou sua resposta, provavelmente porque você já tinha postado uma igual aqui. Nada foi postado duas vezes, e você não precisa fazer nada.',
    unseen:
      'Não vimos o X confirmar sua resposta, então ela pode ter sido postada ou não. Não vamos tentar de novo por conta própria. Confira as respostas a este post antes de tentar de novo.',
  },
};
