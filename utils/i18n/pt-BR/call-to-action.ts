import type { Catalogue } from '../catalogue.ts';

export const callToAction: Catalogue['callToAction'] = {
  nextPost: 'Para o seu próximo post',
  line: (hashtag) => `Responda ${hashtag} e já está no seu carrinho`,
  note: 'Funciona para todo mundo que tem esta extensão.',
  copy: 'Copiar',
  copyWhat: (line) => `: ${line}`,
  copied: 'Copiado.',
  notCopied: 'O navegador não permitiu copiar. Selecione a linha e copie manualmente.',
};
