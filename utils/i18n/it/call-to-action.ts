import type { Catalogue } from '../catalogue.ts';

export const callToAction: Catalogue['callToAction'] = {
  nextPost: 'Per il tuo prossimo post',
  line: (hashtag) => `Rispondi ${hashtag} ed è nel tuo carrello`,
  note: 'Funziona per chiunque abbia questa estensione.',
  copy: 'Copia',
  copyWhat: (line) => `: ${line}`,
  copied: 'Copiato.',
  notCopied: 'Il browser non ha permesso di copiare. Seleziona la riga e copiala tu.',
};
