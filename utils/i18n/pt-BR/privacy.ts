import type { Catalogue } from '../catalogue.ts';

export const privacy: Catalogue['privacy'] = {
  pageTitle: 'Privacidade e segurança do #AmazonCart',
  title: 'Privacidade e segurança',
  kept: 'O que é guardado, e onde',
  keptHere: (settings) => [
    'Nada é enviado para nós nem para mais ninguém. Não há servidor, conta nem rastreamento, e a extensão não contata ninguém por conta própria. Este navegador guarda, no armazenamento da própria extensão, suas solicitações (post, link e nome do produto, conta, cada passo e seu horário), as contas do X e as lojas da Amazon vistas aqui e suas configurações. Nenhuma página da web pode ler isso. Tudo fica até você excluir ou remover a extensão; solicitações, contas e lojas ficam só pelo tempo que você escolher em “Guardar minhas solicitações” nas ',
    settings('configurações'),
    '. Esses dados não são criptografados.',
  ],
  keptInSync: (settings) => [
    'Com “Compartilhar entre meus navegadores” ativado, que é o padrão, suas configurações e uma lista curta das solicitações mais recentes também ficam no armazenamento de sincronização do próprio navegador. Se o seu navegador sincroniza extensões, o fabricante dele leva esses dados para seus outros navegadores. Você pode desativar isso nas ',
    settings('configurações'),
    '.',
  ],
  keptTallies:
    'Se você mantém a contagem de um post seu, este navegador também guarda quem respondeu com a hashtag e quando, mas nada do que a pessoa escreveu. Isso nunca é compartilhado com seus outros navegadores e é excluído depois de 90 dias, a menos que você mantenha por mais tempo.',
  keptPrivate:
    'A extensão não funciona em janelas anônimas ou privadas. Ela não vê nem guarda nada do que você faz lá.',
  reads: 'O que ela lê',
  readsX:
    'No X: posts, em busca de links da Amazon; qual conta está conectada, e se é protegida; suas próprias respostas com a hashtag, e respostas de @MyAmazon e @MyAmazonUK.',
  readsThreads:
    'Na página de um post no X: quais das respostas que o X mostra têm #AmazonCart ou #AmazonBasket. Elas são contadas ali. Nada disso é guardado, a não ser na contagem de um post seu.',
  readsAmazon:
    'Nas lojas da Amazon que você permitiu, e em nenhuma outra: se uma página mostra um produto, o carrinho ou um login; o número, o título, o preço e o vendedor de um produto; o que está no carrinho; se você fez login. Nunca seu nome, endereço, pedidos ou dados de pagamento.',
  others: 'Quem mais fica sabendo de algo',
  othersX: 'O X e qualquer pessoa que possa ver seus posts veem uma resposta que você posta.',
  othersAmazon:
    'A Amazon vê qual página é aberta e o que é adicionado, como se você tivesse feito à mão. O link do autor é aberto como está, com a tag de afiliado que tiver. Você vê a tag antes de escolher.',
  protected: 'Do que protegemos você',
  protectedClicks:
    'De páginas que simulam cliques ou que cobrem nosso painel para você clicar em algo que não vê. Quando isso acontece, não fazemos nada e avisamos você.',
  protectedMessages:
    'De páginas da web e outras extensões que se passam por esta. Verificamos quem enviou cada mensagem, e cada remetente pode pedir muito pouco.',
  protectedTwice: 'De fazer algo duas vezes. O que não pode ser desfeito é registrado antes de ser feito.',
  notProtected: 'Do que não protegemos você',
  notProtectedUser: 'De quem usa seu computador e seu perfil do navegador. Essa pessoa vê o que você vê.',
  notProtectedOthers:
    'De outras extensões que podem mudar as páginas do X ou da Amazon, e de um navegador que tenha sido invadido.',
  welcome: 'Primeiros passos',
  settings: 'Configurações',
};
