import type { Catalogue } from '../catalogue.ts';

export const callToAction: Catalogue['callToAction'] = {
  nextPost: 'Do następnego wpisu',
  line: (hashtag) => `Odpowiedz ${hashtag}, a trafi do Twojego koszyka`,
  note: 'Działa u wszystkich, którzy mają to rozszerzenie.',
  copy: 'Kopiuj',
  copyWhat: (line) => `: ${line}`,
  copied: 'Skopiowano.',
  notCopied: 'Przeglądarka nie pozwoliła na kopiowanie. Zaznacz ten tekst i skopiuj go samodzielnie.',
};
