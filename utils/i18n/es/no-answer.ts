import type { Catalogue } from '../catalogue.ts';

export const noAnswer: Catalogue['noAnswer'] = {
  orphaned:
    'La extensión se ha actualizado, recargado o desactivado. Con este clic no se ha enviado nada. Vuelva a cargar la página e inténtelo de nuevo.',
  unreachable: 'La extensión no ha respondido. Vuelva a cargar la página e inténtelo de nuevo.',
  sheetNotLoaded:
    'El panel #AmazonCart no se pudo abrir aquí. No se ha enviado nada. Vuelva a cargar la página e inténtelo de nuevo.',
};
