import type { Catalogue } from '../catalogue.ts';

export const data: Catalogue['data'] = {
  export: 'Exportar',
  exportNote:
    'Salva em um arquivo no seu dispositivo tudo o que a extensão guarda neste navegador. Nada é enviado a lugar nenhum. O JSON pode ser importado de novo; o CSV abre em uma planilha, com uma linha por solicitação.',
  exportJson: 'Exportar JSON',
  exportCsv: 'Exportar CSV',
  writing: 'Salvando…',
  notWritten: 'Não conseguimos salvar o arquivo. Nada foi alterado. Tente de novo.',
  columns: {
    askedAt: 'Solicitado em',
    product: 'Produto',
    store: 'Loja',
    asin: 'ASIN',
    author: 'Autor',
    tweet: 'Post',
    link: 'Link',
    account: 'Conta',
    visibility: 'Visibilidade',
    reply: 'Resposta',
    replyAddress: 'Endereço da resposta',
    cart: 'Carrinho',
    price: 'Preço visto',
    changedAt: 'Última alteração',
  },

  import: 'Importar',
  importNote:
    'Adiciona o que está em um arquivo JSON que você exportou aqui. Nada é adicionado duas vezes nem substituído, e as solicitações que estavam em andamento no arquivo não recomeçam.',
  choose: 'Escolher arquivo…',
  reading: 'Lendo…',
  importing: 'Importando…',
  fresh: 'para adicionar',
  merged: 'com novidades sobre uma solicitação que você já tem',
  unchanged: 'já aqui, sem alterações',
  refused: 'com erro de leitura, de fora',
  tallies: 'para “Campanhas”',
  removedBefore: (count) =>
    count === 1
      ? 'Uma das novas você já tinha removido desta lista. Ela vai voltar.'
      : `${count} das novas você já tinha removido desta lista. Elas vão voltar.`,
  takeSettings: 'Usar também as configurações do arquivo',
  imported: (fresh, merged, unchanged) =>
    `Importação concluída: ${fresh} ${fresh === '1' ? 'nova' : 'novas'}, ${merged} ${merged === '1' ? 'atualizada' : 'atualizadas'}, ${unchanged} sem alterações.`,
  talliesLeftOut: (count, most) =>
    `Contagens deixadas de fora, porque só cabem ${most}: ${count}. Exclua alguma em “Campanhas” e importe o arquivo de novo.`,
  allWasHere: 'Tudo neste arquivo já estava aqui.',
  tooLarge: (megabytes) =>
    `Este arquivo passa de ${megabytes}\u00a0MB, o máximo que conseguimos ler. Nada foi alterado.`,
  notOurs: 'Este arquivo não foi exportado por esta extensão. Nada foi alterado. Escolha outro.',
  fromLater:
    'Este arquivo é de uma versão mais nova da extensão. Nada foi alterado. Atualize a extensão e tente de novo.',
  broken: 'Algo deu errado, então nada foi importado. Tente de novo.',
  full: 'Seu navegador não tem mais espaço para este arquivo, então nada foi importado. O que você já tem está a salvo. Libere espaço neste dispositivo e tente de novo.',

  unreadable: 'Registros ilegíveis',
  unreadableNote: (count) =>
    count === 1
      ? 'Não conseguimos ler um registro: ele está danificado ou foi salvo por uma versão mais nova da extensão. Ele fica como está, e a exportação em JSON o inclui. Todos os seus outros registros estão a salvo.'
      : `Não conseguimos ler ${count} registros: eles estão danificados ou foram salvos por uma versão mais nova da extensão. Eles ficam como estão, e a exportação em JSON os inclui. Todos os seus outros registros estão a salvo.`,
  putAside: (when) => `Separado: ${when}`,

  deleteAll: 'Excluir tudo',
  deleteAllNote: (link) => [
    'Exclui tudo o que a extensão guarda neste navegador: suas solicitações, as imagens delas, suas contagens e quais contas do X e lojas da Amazon ela viu. O que você postou no X continua lá: ',
    link('confira antes suas respostas no X'),
    '.',
  ],
  deleteAllAsk: 'Excluir tudo…',
  really: 'Excluir tudo mesmo?',
  reallyRequests: (all, count) =>
    count === 1
      ? 'Excluir sua solicitação e todo o resto?'
      : `Excluir todas as ${all} solicitações e todo o resto?`,
  stillPublic: (some, count) =>
    count === 1
      ? 'Uma resposta pública sua ainda está no X. Se você excluir aqui, ela continua lá, e não poderemos mais mostrá-la na lista.'
      : `${some} respostas públicas suas ainda estão no X. Se você excluir aqui, elas continuam lá, e não poderemos mais mostrá-las na lista.`,
  noUndo: 'Isso não pode ser desfeito.',
  resetSettings: 'Redefinir também as configurações',
  yesDelete: 'Sim, excluir tudo',
  keep: 'Manter tudo',
  deleted: 'Tudo foi excluído aqui. O que você postou no X continua lá.',
};
