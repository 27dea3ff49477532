import type { Catalogue } from '../catalogue.ts';

export const xAccess: Catalogue['xAccess'] = {
  openX: 'Otwórz X',
  allow: 'Zezwól na X',
  title: 'Nie ma jeszcze zezwolenia na X',
  missing:
    'Przeglądarka pozwala temu rozszerzeniu działać na X dopiero po Twojej zgodzie. Do tego czasu pod wpisami nie zobaczysz #AmazonCart. Twoje prośby są bezpieczne.',
  refused:
    'Przeglądarka nie zezwoliła na działanie na X, więc nic się nie zmieniło. Możesz spróbować ponownie w każdej chwili.',
  given: 'Działa na X. Odśwież strony X, które są już otwarte.',
};
