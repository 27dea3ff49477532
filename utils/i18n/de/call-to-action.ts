import type { Catalogue } from '../catalogue.ts';

export const callToAction: Catalogue['callToAction'] = {
  nextPost: 'Für deinen nächsten Post',
  line: (hashtag) => `Mit ${hashtag} antworten, und schon liegt es im Einkaufswagen`,
  note: 'Das geht bei allen, die diese Erweiterung haben.',
  copy: 'Kopieren',
  copyWhat: (line) => `: ${line}`,
  copied: 'Kopiert.',
  notCopied: 'Dein Browser hat das Kopieren nicht erlaubt. Markiere die Zeile und kopiere sie selbst.',
};
