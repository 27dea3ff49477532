import type { Catalogue } from '../catalogue.ts';

export const needs: Catalogue['needs'] = {
  needs: {
    'sign-in': 'A Amazon pede que você faça login. Faça isso na aba aberta.',
    'robot-check': 'A Amazon quer confirmar que você não é um robô. Responda à pergunta na aba aberta.',
    waf: 'A Amazon está verificando seu navegador. Veja a aba e adicione o produto lá.',
    'age-check': 'A Amazon quer saber sua idade. Responda na aba e adicione o produto lá.',
    options: 'Escolha tamanho, cor ou outra opção na aba e adicione o produto lá.',
    'buying-options':
      'Não conseguimos saber qual oferta adicionar, então não clicamos em nada. Escolha uma na aba e adicione lá.',
    'gift-card':
      'Este é um vale-presente, e a Amazon quer saber para quem é. Não clicamos em nada. Preencha o formulário na aba e adicione lá.',
    used: 'A oferta selecionada é de um produto usado. Não clicamos em nada. Escolha uma oferta na aba e adicione lá.',
    renewed:
      'A oferta selecionada é de um produto recondicionado. Não clicamos em nada. Escolha uma oferta na aba e adicione lá.',
    subscription:
      'A oferta selecionada é do Programe e Poupe. Não clicamos em nada. Escolha a compra única na aba e adicione lá.',
    'prime-price':
      'A Amazon oferece este produto por um preço Prime. Não clicamos em nada. Escolha esse preço ou o normal na aba e adicione lá.',
    deal: 'Esta oferta precisa ser resgatada primeiro. Não clicamos em nada. Resgate na aba ou escolha outra oferta lá.',
    'other-seller':
      'O link indica um vendedor, mas a página da Amazon mostra a oferta de outro. Não clicamos em nada. Escolha o vendedor na aba e adicione o produto lá.',
    quantity:
      'A página adicionaria mais de uma unidade. Não clicamos em nada. Escolha a quantidade na aba e adicione o produto lá.',
    'not-delivered':
      'A Amazon não entrega este produto no endereço selecionado. Não clicamos em nada. Escolha outro endereço na aba e adicione lá.',
    grocery:
      'A Amazon usa um carrinho separado para compras de mercado, então este produto não está no seu carrinho. Continue na aba se quiser.',
    haul: 'O Amazon Haul tem um carrinho separado, então este produto não está no seu carrinho. Continue na aba se quiser.',
    business:
      'Esta é uma oferta do Amazon Business, então o produto não está no seu carrinho. Escolha uma oferta na aba e adicione lá.',
    warranty: 'A Amazon quer saber se você deseja uma garantia. Responda na aba e confira seu carrinho.',
    confirm: 'A Amazon pede uma confirmação. O produto ainda não está no seu carrinho. Confirme na aba.',
    'other-product':
      'O link levou a um produto ou a uma loja diferente do que dizia. Nada foi adicionado. Veja a aba.',
    'server-error':
      'A página da Amazon não carregou direito. Não vamos tentar de novo por conta própria. Recarregue a aba.',
    unreadable:
      'Não conseguimos ler a página da Amazon, então não clicamos em nada. Adicione o produto na aba.',
    unseen:
      'Clicamos uma vez no botão da Amazon, mas não vimos o produto no seu carrinho. Confira o carrinho antes de clicar de novo.',
    timeout: 'A página da Amazon não carregou em um minuto. Não clicamos em nada. Veja a aba.',
    offline: 'Você está off-line. Não clicamos em nada. Recarregue a aba quando a conexão voltar.',
    'by-hand': 'O link está aberto. Você pode adicionar o produto por conta própria.',
  },
  refusals: {
    digital:
      'Produtos digitais não podem ir para um carrinho. Você pode comprar este na página dele na Amazon.',
    unavailable: 'A Amazon não tem este produto agora. Nada foi adicionado. Tente outro dia.',
    'not-found': 'A Amazon não tem mais esta página. Nada foi adicionado. Peça outro link ao autor.',
    'not-in-your-store':
      'Sua loja não tem este produto. Nada foi adicionado. Você pode usar o link do autor.',
    'no-product': 'Este link não leva a um produto. Nada foi adicionado. Você pode abri-lo e conferir.',
  },
};
