import type { Catalogue } from '../catalogue.ts';

export const callToAction: Catalogue['callToAction'] = {
  nextPost: 'Till ditt nästa inlägg',
  line: (hashtag) => `Svara ${hashtag} så ligger den i din kundvagn`,
  note: 'Det fungerar för alla som har det här tillägget.',
  copy: 'Kopiera',
  copyWhat: (line) => `: ${line}`,
  copied: 'Kopierat.',
  notCopied: 'Webbläsaren tillät inte kopiering. Markera raden och kopiera den själv.',
};
