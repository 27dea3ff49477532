import type { Catalogue } from '../catalogue.ts';

export const xPage: Catalogue['xPage'] = {
  titles: {
    unreadable: 'O X mudou esta página',
    'no-bar': 'O X ou outra extensão mudou esta página',
    'bar-rebuilt': 'Outra extensão mudou esta página',
    'taken-out': 'Algo fica removendo nosso botão',
    'other-copy': 'Esta extensão está instalada duas vezes',
  },
  details: {
    unreadable:
      'Não conseguimos ler os posts dela, então o botão #AmazonCart pode não aparecer. Suas solicitações estão a salvo. Recarregue a página. Se o botão ainda faltar, procure uma atualização desta extensão.',
    'no-bar':
      'Não reconhecemos a fileira de botões embaixo dos posts, então não temos onde colocar o nosso. Suas solicitações estão a salvo. Recarregue a página. Se o botão ainda faltar, procure uma atualização desta extensão.',
    'bar-rebuilt':
      'Parece que ela refez a fileira de botões embaixo dos posts, então não temos onde colocar o nosso. Suas solicitações estão a salvo. Desative essa extensão no X e recarregue a página.',
    'taken-out':
      'Parece que outra extensão fica removendo o botão #AmazonCart dos posts. Suas solicitações estão a salvo. Desative essa extensão no X e recarregue a página.',
    'other-copy':
      'Cada cópia tem sua própria lista de solicitações, e só uma mostra o botão. Exporte o que quiser guardar em Atividade, “Seus dados”, e remova uma das cópias na lista de extensões do navegador.',
  },
  noticed: (ago) => `Percebido no X ${ago}.`,
  copyReport: 'Copiar relatório',
  reportHolds:
    'O relatório descreve só como a página é construída, sem palavras, nomes ou endereços dela. Não o enviamos a lugar nenhum: você decide quem recebe.',
  copied: 'Relatório copiado. Cole onde quiser relatar o problema.',
  notCopied: 'Não conseguimos copiar o relatório. Tente de novo.',
};
