import type { Catalogue } from '../catalogue.ts';

export const popup: Catalogue['popup'] = {
  account: 'Conta do X',
  badges: { public: 'Pública', protected: 'Protegida', unknown: 'Desconhecida' },
  visibleTo: {
    public: 'Qualquer pessoa no X pode ver suas respostas.',
    protected: 'Seus seguidores podem ver suas respostas.',
    unknown: 'Não conseguimos saber quem pode ver suas respostas. Considere que qualquer pessoa pode.',
  },
  wasProtected: (ago) =>
    `Estava protegida ${ago}, mas isso pode ter mudado. Considere que qualquer pessoa pode ver suas respostas.`,
  accountSeen: (ago) => `Vista ${ago}`,
  noAccount: 'Ainda não vista',
  noAccountNote: 'Abra o X uma vez e você verá aqui quem pode ver suas respostas.',
  linkedToAmazon: 'Vinculada à Amazon',
  linked: 'Sim',
  notLinked: 'Não',
  accordingTo: (service, ago) => `Segundo @${service}, ${ago}.`,

  noStore: 'Nenhuma loja permitida ainda, então os links simplesmente abrem.',
  chooseStore: 'Escolher sua loja',
  settings: 'Configurações',

  needsYou: (count) => `É com você (${count})`,
  allNeeds: (count) => `Ver todas as ${count} em Atividade`,
  latest: 'Últimas solicitações',
  none: 'Nada ainda. Procure o botão #AmazonCart embaixo de posts com um link da Amazon.',
  putAside: (count) =>
    count === 1
      ? 'Não conseguimos ler um registro e o separamos. Todos os outros estão a salvo.'
      : `Não conseguimos ler ${count} registros e os separamos. Todos os outros estão a salvo.`,
  mayBeEvicted:
    'Se este dispositivo ficar com pouco espaço, seu navegador pode excluir esta lista. Por segurança, exporte-a de vez em quando em Atividade, “Seus dados”.',
  activity: 'Atividade',
  settingsAndStores: 'Configurações e lojas',
  help: 'Ajuda',
};
