import type { Words } from '../words.ts';

export const unanswered: Words['unanswered'] = {
  orphaned:
    'Extensión actualizada: vuelva a cargar esta página para usar de nuevo el botón. No se ha enviado nada.',
  unreachable: 'La extensión no ha respondido. Vuelva a cargar la página e inténtelo de nuevo.',
  notBrought:
    'La extensión no pudo abrir aquí su panel. No se ha enviado nada. Vuelva a cargar la página e inténtelo de nuevo.',
};
