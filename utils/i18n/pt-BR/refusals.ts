import type { Catalogue } from '../catalogue.ts';

export const refusals: Catalogue['refusals'] = {
  'already-replying':
    'Você já tem uma resposta a este post aberta em outra aba ou janela, então nada foi enviado daqui. Conclua ou feche aquela primeiro.',
  'already-adding':
    'Por este post, o produto já está a caminho do seu carrinho, então não o adicionamos duas vezes. Quando ele estiver lá, você poderá adicionar de novo.',
  'unknown-request':
    'Não temos mais registro disto, então nada foi enviado. Feche e clique no botão de novo.',
  'not-here': 'Isto começou em outra aba, então nada foi feito aqui. Continue naquela aba.',
  'not-openable': 'Este link não leva a uma loja da Amazon que conhecemos, então não o abrimos.',
  'under-way':
    'Isto ainda está em andamento, então não foi removido. Espere terminar ou feche a aba correspondente e depois remova.',
  'too-often':
    'Esta página fez solicitações demais em um minuto, então nada foi enviado nem adicionado para esta. As anteriores continuam. Espere um minuto e tente de novo.',
  'not-author':
    'Só dá para contar respostas a posts da conta conectada aqui, então nada foi guardado. Recarregue a página e tente de novo.',
  'too-many-tallies':
    'Não há espaço para mais contagens, então esta não foi iniciada. Exclua uma em “Campanhas” na página Atividade e tente de novo.',
  unexpected: 'Algo deu errado na extensão. Recarregue a página e tente de novo.',
  refused:
    'Seu navegador não deixa a extensão salvar nada aqui, então nada foi enviado nem adicionado. Tente em uma janela que não seja privada ou permita, nas configurações do navegador, que a extensão salve dados.',
  full: 'Seu navegador não tem mais espaço para salvar, então nada mais é enviado nem adicionado. Tudo o que já estava salvo está seguro. Libere espaço neste dispositivo e tente de novo.',
  blocked:
    'A extensão acabou de ser atualizada e uma página da versão anterior ainda está aberta, então nada foi enviado nem adicionado. Tudo o que já estava salvo está seguro. Feche todas as abas da extensão e tente de novo.',
  newer:
    'Sua lista foi salva por uma versão mais nova da extensão, e esta, mais antiga, não mexe nela. Nada foi enviado nem adicionado, e nada se perdeu. Atualize a extensão e tente de novo.',
  broken:
    'Seu navegador não conseguiu abrir sua lista salva, então nada mais é enviado nem adicionado. Tente de novo. Se não resolver, reinicie o navegador.',
};
