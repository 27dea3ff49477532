import type { Catalogue } from '../catalogue.ts';

export const xAccess: Catalogue['xAccess'] = {
  openX: 'X openen',
  allow: 'Toestaan op X',
  title: 'Nog niet toegestaan op X',
  missing:
    'Je browser laat deze extensie pas op X werken als je dat toestaat. Tot dan zie je #AmazonCart niet onder posts. Je verzoeken zijn veilig.',
  refused:
    'Je browser heeft dit niet toegestaan op X, dus er is niets gewijzigd. Je kunt het altijd opnieuw proberen.',
  given: 'Toegestaan op X. Laad X-pagina’s die al open zijn opnieuw.',
};
