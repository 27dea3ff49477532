import type { Catalogue } from '../catalogue.ts';

export const refusals: Catalogue['refusals'] = {
  'already-replying':
    'Ya hay una respuesta a este tuit abierta en otra pestaña o ventana. Desde aquí no se ha enviado nada. Termine o cierre antes aquella.',
  'already-adding':
    'Este producto ya va de camino a su carrito desde este tuit, así que no se ha añadido otra vez. Espere a que llegue; después podrá añadirlo de nuevo.',
  'unknown-request':
    'Esta solicitud ya no está en el registro. No se ha enviado nada. Cierre esto y vuelva a hacer clic en el botón.',
  'not-here': 'Esta solicitud pertenece a otra pestaña. Aquí no se ha hecho nada. Continúe en esa pestaña.',
  'not-openable': 'Este enlace no lleva a ninguna tienda de Amazon que conozcamos. No se ha abierto nada.',
  'under-way':
    'Esta solicitud sigue en curso y por eso no se ha quitado. Espere a que termine, o cierre su pestaña, y quítela después.',
  'too-often':
    'Esta página ha hecho demasiadas solicitudes en un minuto, así que para esta no se ha enviado ni añadido nada. Las solicitudes anteriores siguen su curso. Espere un minuto e inténtelo de nuevo.',
  unexpected: 'Algo ha fallado dentro de la extensión. Vuelva a cargar la página e inténtelo de nuevo.',
  refused:
    'Su navegador no permite que la extensión guarde nada aquí: su solicitud no se pudo anotar, y no se ha enviado ni añadido nada. Pruebe en una ventana que no sea privada, o permita en los ajustes del navegador que la extensión guarde datos.',
  full: 'Su navegador no tiene espacio para anotar su solicitud: no se envía ni se añade nada más. Todo lo anotado antes está a salvo. Libere espacio en este dispositivo e inténtelo de nuevo.',
  blocked:
    'La extensión se acaba de actualizar y una página de la versión anterior sigue abierta: no se ha enviado ni añadido nada. Todo lo anotado antes está a salvo. Cierre las pestañas de la extensión e inténtelo de nuevo.',
  newer:
    'Sus solicitudes las guardó una versión más reciente de la extensión, y esta no las toca: no se ha enviado ni añadido nada, y no se ha perdido nada. Actualice la extensión e inténtelo de nuevo.',
  broken:
    'Su navegador no pudo acceder a la lista de sus solicitudes: no se envía ni se añade nada más. Inténtelo de nuevo; si continúa así, reinicie el navegador.',
};
