import type { Catalogue } from '../catalogue.ts';

export const callToAction: Catalogue['callToAction'] = {
  nextPost: 'Voor je volgende post',
  line: (hashtag) => `Antwoord ${hashtag} en het ligt in je winkelwagen`,
  note: 'Dit werkt voor iedereen die deze extensie heeft.',
  copy: 'Kopiëren',
  copyWhat: (line) => `: ${line}`,
  copied: 'Gekopieerd.',
  notCopied: 'Je browser stond kopiëren niet toe. Selecteer de regel en kopieer hem zelf.',
};
