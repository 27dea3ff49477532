import type { Catalogue } from '../catalogue.ts';

export const storage: Catalogue['storage'] = {
  refused:
    'Przeglądarka nie pozwala rozszerzeniu niczego tu zapisać. Nic nie przepadło i nic nie wysłano. Spróbuj w oknie, które nie jest prywatne, albo pozwól rozszerzeniu zapisywać dane w ustawieniach przeglądarki.',
  full: 'Przeglądarka nie ma już miejsca na Twoją listę. Nic nie przepadło i nic nie wysłano. Zwolnij trochę miejsca na tym urządzeniu i otwórz to ponownie.',
  blocked:
    'Strona starszej wersji rozszerzenia jest nadal otwarta. Nic nie przepadło i nic nie wysłano. Zamknij inne karty rozszerzenia i otwórz to ponownie.',
  newer:
    'Twoją listę zapisała nowsza wersja rozszerzenia, a ta starsza jej nie rusza. Nic nie przepadło i nic nie wysłano. Zaktualizuj rozszerzenie i otwórz to ponownie.',
  broken:
    'Nie udało się odczytać Twojej listy. Nic nie przepadło i nic nie wysłano. Zamknij to i otwórz ponownie. Jeśli to nie pomoże, uruchom przeglądarkę ponownie.',
};
