import type { Catalogue } from '../catalogue.ts';

export const xPage: Catalogue['xPage'] = {
  titles: {
    unreadable: 'X har ändrat sidan',
    'no-bar': 'X eller ett annat tillägg har ändrat sidan',
    'bar-rebuilt': 'Ett annat tillägg har ändrat sidan',
    'taken-out': 'Något tar hela tiden bort vår knapp',
    'other-copy': 'Tillägget är installerat två gånger',
  },
  details: {
    unreadable:
      'Vi kan inte läsa inläggen på den, så knappen #AmazonCart kan saknas. Dina önskemål finns kvar. Ladda om sidan. Om knappen fortfarande saknas, leta efter en uppdatering av tillägget.',
    'no-bar':
      'Vi känner inte igen raden med knappar under inläggen, så vi har ingenstans att sätta vår. Dina önskemål finns kvar. Ladda om sidan. Om knappen fortfarande saknas, leta efter en uppdatering av tillägget.',
    'bar-rebuilt':
      'Det verkar ha byggt om raden med knappar under inlägg, så vi har ingenstans att sätta vår. Dina önskemål finns kvar. Stäng av det tillägget på X och ladda om sidan.',
    'taken-out':
      'Ett annat tillägg verkar hela tiden ta bort knappen #AmazonCart från inlägg. Dina önskemål finns kvar. Stäng av det tillägget på X och ladda om sidan.',
    'other-copy':
      'Varje kopia har sin egen lista med önskemål, och bara en av dem visar sin knapp. Exportera det du vill behålla under Aktivitet, ”Dina data”, och ta sedan bort en av kopiorna i webbläsarens lista över tillägg.',
  },
  noticed: (ago) => `Upptäcktes på X ${ago}.`,
  copyReport: 'Kopiera rapporten',
  reportHolds:
    'Rapporten beskriver bara hur sidan är byggd, utan ord, namn eller adresser från den. Vi skickar den ingenstans: du bestämmer vem som får den.',
  copied: 'Rapporten är kopierad. Klistra in den där du vill anmäla problemet.',
  notCopied: 'Vi kunde inte kopiera rapporten. Försök igen.',
};
