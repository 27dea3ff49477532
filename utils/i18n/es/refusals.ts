import type { Catalogue } from '../catalogue.ts';

export const refusals: Catalogue['refusals'] = {
  'already-replying':
    'Ya tiene una respuesta a este post abierta en otra pestaña o ventana, así que desde aquí no se ha enviado nada. Termine o cierre antes aquella.',
  'already-adding':
    'Este producto ya va de camino a su carrito desde este post, así que no lo hemos añadido dos veces. Cuando esté allí, podrá añadirlo de nuevo.',
  'unknown-request':
    'Ya no tenemos constancia de esto, así que no se ha enviado nada. Cierre esto y vuelva a hacer clic en el botón.',
  'not-here': 'Esto se empezó en otra pestaña, así que aquí no se ha hecho nada. Continúe en esa pestaña.',
  'not-openable':
    'Este enlace no lleva a ninguna tienda de Amazon que conozcamos, así que no lo hemos abierto.',
  'under-way':
    'Esto sigue en curso, así que no se ha quitado. Espere a que termine, o cierre su pestaña, y quítelo después.',
  'too-often':
    'Esta página ha hecho demasiadas solicitudes en un minuto, así que para esta no se ha enviado ni añadido nada. Las solicitudes anteriores siguen su curso. Espere un minuto e inténtelo de nuevo.',
  unexpected: 'Algo ha fallado dentro de la extensión. Vuelva a cargar la página e inténtelo de nuevo.',
  refused:
    'Su navegador no permite que la extensión guarde nada aquí: no se ha enviado ni añadido nada. Pruebe en una ventana que no sea privada, o permita en los ajustes del navegador que la extensión guarde datos.',
  full: 'Su navegador no tiene espacio para guardar esto: no se envía ni se añade nada más. Todo lo guardado antes está a salvo. Libere espacio en este dispositivo e inténtelo de nuevo.',
  blocked:
    'La extensión se acaba de actualizar y una página de la versión anterior sigue abierta: no se ha enviado ni añadido nada. Todo lo guardado antes está a salvo. Cierre todas las pestañas de la extensión e inténtelo de nuevo.',
  newer:
    'Una versión más reciente de la extensión guardó su lista, y esta, más antigua, no la toca: no se ha enviado ni añadido nada, y no se ha perdido nada. Actualice la extensión e inténtelo de nuevo.',
  broken:
    'Su navegador no pudo abrir su lista guardada: no se envía ni se añade nada más. Inténtelo de nuevo. Si no basta, reinicie el navegador.',
};
