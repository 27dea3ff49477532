import type { Catalogue } from '../catalogue.ts';

export const noAnswer: Catalogue['noAnswer'] = {
  orphaned:
    'La extensión se ha actualizado, recargado o desactivado. Con este clic no se ha enviado nada. Recarga la página e inténtalo de nuevo.',
  unreachable: 'La extensión no ha respondido. Recarga la página e inténtalo de nuevo.',
  sheetNotLoaded:
    'El panel #AmazonCart no se pudo abrir aquí. No se ha enviado nada. Recarga la página e inténtalo de nuevo.',
};
