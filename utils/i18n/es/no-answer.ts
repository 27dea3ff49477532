import type { Catalogue } from '../catalogue.ts';

export const noAnswer: Catalogue['noAnswer'] = {
  orphaned:
    'Extensión actualizada, recargada o desactivada: vuelva a cargar esta página para usar de nuevo el botón. Con este clic no se ha enviado nada.',
  unreachable: 'La extensión no ha respondido. Vuelva a cargar la página e inténtelo de nuevo.',
  notBrought:
    'La extensión no pudo abrir aquí su panel. No se ha enviado nada. Vuelva a cargar la página e inténtelo de nuevo.',
};
