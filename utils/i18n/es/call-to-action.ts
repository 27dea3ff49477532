import type { Catalogue } from '../catalogue.ts';

export const callToAction: Catalogue['callToAction'] = {
  nextPost: 'Para tu próximo post',
  line: (hashtag) => `Responde ${hashtag} y lo tienes en tu carrito`,
  note: 'Funciona para todos los que tienen esta extensión.',
  copy: 'Copiar',
  copyWhat: (line) => `: ${line}`,
  copied: 'Copiado.',
  notCopied: 'Tu navegador no ha permitido copiarlo. Selecciona la línea y cópiala tú.',
};
