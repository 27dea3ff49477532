import type { Catalogue } from '../catalogue.ts';

export const xAccess: Catalogue['xAccess'] = {
  openX: 'Abrir o X',
  allow: 'Permitir no X',
  title: 'Ainda não permitida no X',
  missing:
    'Seu navegador só deixa esta extensão funcionar no X depois que você permitir. Até lá, você não verá #AmazonCart embaixo dos posts. Suas solicitações estão a salvo.',
  refused: 'Seu navegador não permitiu isso no X, então nada mudou. Você pode tentar de novo quando quiser.',
  given: 'Permitida no X. Recarregue as páginas do X que já estiverem abertas.',
};
