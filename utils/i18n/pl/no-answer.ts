import type { Catalogue } from '../catalogue.ts';

export const noAnswer: Catalogue['noAnswer'] = {
  orphaned:
    'Rozszerzenie zostało zaktualizowane, wczytane ponownie lub wyłączone. To kliknięcie niczego nie wysłało. Odśwież stronę i spróbuj ponownie.',
  unreachable: 'Rozszerzenie nie odpowiedziało. Odśwież stronę i spróbuj ponownie.',
  sheetNotLoaded:
    'Panel #AmazonCart nie mógł się tu otworzyć. Nic nie wysłano. Odśwież stronę i spróbuj ponownie.',
};
