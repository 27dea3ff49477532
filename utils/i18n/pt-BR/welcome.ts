import type { Catalogue } from '../catalogue.ts';

export const welcome: Catalogue['welcome'] = {
  pageTitle: 'Conheça o #AmazonCart',
  title: 'O #AmazonCart voltou',
  lead: (bold) => [
    'Clique em ',
    bold('#AmazonCart'),
    ' embaixo de um post com um link da Amazon, e o produto vai para o seu carrinho da Amazon. Você escolhe se os outros veem.',
  ],
  stepStore: 'Permita sua loja da Amazon',
  stepStoreNote: 'Assim os produtos vão para o seu carrinho lá. Sem isso, os links simplesmente abrem.',
  stepXNote:
    'Encontre um post com um link da Amazon e clique em #AmazonCart embaixo dele. Depois escolha: adicionar em particular ou responder para os outros verem.',

  whoSees: 'Quem vê o quê',
  reply: (bold) => [
    bold('Responder #AmazonCart'),
    ' posta uma resposta no X. Qualquer pessoa que possa ver seus posts pode lê-la, e o autor do post também. Dizemos quem vai ver antes de postar qualquer coisa.',
  ],
  private: (bold) => [
    bold('Adicionar em particular'),
    ' não posta nada: o produto vai para o seu carrinho em uma aba em segundo plano.',
  ],
  nothingElse:
    'Nada é enviado a nenhum outro lugar: não temos servidor. Se o seu navegador sincroniza extensões, ele leva suas configurações e solicitações mais recentes para seus outros navegadores; você pode desativar isso nas configurações.',
  accessMeans: 'O que significa dar acesso a uma loja',
  rules: 'As regras do X',
  rulesNote:
    'O X proíbe scripts que postam sozinhos, em massa ou com hora marcada. Aqui, um clique seu leva a no máximo uma resposta, que você viu antes. Se preferir clicar por conta própria no botão do X, use “Editar na caixa de resposta do X”: ele preenche a caixa e deixa o resto com você.',
  history: 'O que era o #AmazonCart?',
  historyNote:
    'Em 2014, bastava responder #AmazonCart a um tweet para o produto ir para o seu carrinho da Amazon. Depois a Amazon desativou isso. Esta extensão traz isso de volta, dentro do seu próprio navegador.',
  allSettings: 'Todas as configurações e lojas',
  requests: 'Suas solicitações',
  privacy: 'Privacidade e segurança',

  sample: 'Experimente: um exemplo',
  ifAccount: 'Se sua conta do X for',
  accounts: { public: 'Pública', protected: 'Protegida', unknown: 'O X não diz' },
  sampleAuthor: 'Um post de exemplo',
  sampleTweet: 'Meu presente para todo mundo este ano:',
  sampleInvite: 'Clique no botão para ver o que você pode escolher. Aqui, nada é postado nem adicionado.',
  sampleClosed: 'Você fechou o painel. Nada foi feito. Clique no botão para abrir de novo.',
  wouldAdd: (store) => `o produto iria para o seu carrinho da ${store}, em uma aba em segundo plano.`,
  wouldOpen: (store) => `o link abriria em uma aba, porque ${store} ainda não está permitida.`,
  wouldReply: (hashtag) => `No X, “${hashtag}” seria enviado agora pela caixa de resposta do X.`,
  wouldEdit: (hashtag) =>
    `No X, a caixa de resposta abriria agora com “${hashtag}” e esperaria você clicar em “Responder”.`,
  wouldFollow: (cart) => ` Depois, ${cart}`,
  wouldPrivately: (cart) => `No X, ${cart} Nada seria público.`,
  wouldRemember: ' A partir daí, um clique faria isso sem perguntar.',
  wasSample: ' Isto é um exemplo: nada foi postado, aberto nem adicionado.',
};
