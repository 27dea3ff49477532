import type { Catalogue } from '../catalogue.ts';

export const xPage: Catalogue['xPage'] = {
  titles: {
    unreadable: 'X heeft deze pagina veranderd',
    'no-bar': 'X of een andere extensie heeft deze pagina veranderd',
    'bar-rebuilt': 'Een andere extensie heeft deze pagina veranderd',
    'taken-out': 'Iets haalt onze knop steeds weg',
    'other-copy': 'Deze extensie is twee keer geïnstalleerd',
  },
  details: {
    unreadable:
      'We kunnen de posts erop niet lezen, dus de knop #AmazonCart kan ontbreken. Je verzoeken zijn veilig. Laad de pagina opnieuw. Ontbreekt de knop nog steeds, kijk dan of er een update van deze extensie is.',
    'no-bar':
      'We herkennen de rij knoppen onder de posts niet, dus we kunnen de onze nergens plaatsen. Je verzoeken zijn veilig. Laad de pagina opnieuw. Ontbreekt de knop nog steeds, kijk dan of er een update van deze extensie is.',
    'bar-rebuilt':
      'Die lijkt de rij knoppen onder posts te hebben omgebouwd, dus we kunnen de onze nergens plaatsen. Je verzoeken zijn veilig. Zet die extensie uit op X en laad de pagina opnieuw.',
    'taken-out':
      'Een andere extensie lijkt de knop #AmazonCart steeds onder posts weg te halen. Je verzoeken zijn veilig. Zet die extensie uit op X en laad de pagina opnieuw.',
    'other-copy':
      'Elk exemplaar houdt een eigen lijst met verzoeken bij, en maar één toont zijn knop. Exporteer wat je wilt bewaren onder Activiteit, “Je gegevens”, en verwijder dan een exemplaar in de lijst met extensies van je browser.',
  },
  noticed: (ago) => `Gemerkt op X: ${ago}.`,
  copyReport: 'Rapport kopiëren',
  reportHolds:
    'Het rapport beschrijft alleen hoe de pagina is opgebouwd, zonder woorden, namen of adressen ervan. Wij sturen het nergens heen: jij bepaalt wie het krijgt.',
  copied: 'Rapport gekopieerd. Plak het waar je het probleem wilt melden.',
  notCopied: 'We konden het rapport niet kopiëren. Probeer het opnieuw.',
};
