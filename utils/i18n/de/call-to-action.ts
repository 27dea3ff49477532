import type { Catalogue } from '../catalogue.ts';

export const callToAction: Catalogue['callToAction'] = {
  nextPost: 'Für Ihren nächsten Post',
  line: (hashtag) => `Mit ${hashtag} antworten, und schon liegt es im Einkaufswagen`,
  note: 'Das geht bei allen, die diese Erweiterung haben.',
  copy: 'Kopieren',
  copyWhat: (line) => `: ${line}`,
  copied: 'Kopiert.',
  notCopied:
    'Ihr Browser hat das Kopieren nicht erlaubt. Markieren Sie die Zeile und kopieren Sie sie selbst.',
};
