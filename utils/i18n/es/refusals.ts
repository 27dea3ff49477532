import type { Catalogue } from '../catalogue.ts';

export const refusals: Catalogue['refusals'] = {
  'already-replying':
    'Ya tienes una respuesta a este post abierta en otra pestaña o ventana, así que desde aquí no se ha enviado nada. Termina o cierra antes esa respuesta.',
  'already-adding':
    'Este producto ya va de camino a tu carrito desde este post, así que no lo hemos añadido dos veces. Cuando esté allí, podrás añadirlo de nuevo.',
  'unknown-request':
    'Ya no tenemos ningún registro de esto, así que no se ha enviado nada. Cierra esto y vuelve a hacer clic en el botón.',
  'not-here': 'Esto se empezó en otra pestaña, así que aquí no se ha hecho nada. Continúa en esa pestaña.',
  'not-openable':
    'Este enlace no lleva a ninguna tienda de Amazon que conozcamos, así que no lo hemos abierto.',
  'under-way':
    'Esto sigue en curso, así que no se ha quitado. Espera a que termine o cierra la pestaña, y quítalo después.',
  'too-often':
    'Esta página ha hecho demasiadas solicitudes en un minuto, así que para esta no se ha enviado ni añadido nada. Las solicitudes anteriores siguen su curso. Espera un minuto e inténtalo de nuevo.',
  'not-author':
    'Solo se puede llevar el recuento de los posts de la cuenta que ha iniciado sesión aquí, así que no se ha guardado nada. Recarga la página e inténtalo de nuevo.',
  'too-many-tallies':
    'Ya llevas tantos recuentos como caben, así que este no ha empezado. Elimina uno en «Campañas», en la página de actividad, e inténtalo de nuevo.',
  unexpected: 'Algo ha fallado dentro de la extensión. Recarga la página e inténtalo de nuevo.',
  refused:
    'Tu navegador no permite que la extensión guarde nada aquí: no se ha enviado ni añadido nada. Prueba en una ventana que no sea privada, o permite en los ajustes del navegador que la extensión guarde datos.',
  full: 'Tu navegador no tiene espacio para guardar esto: no se envía ni se añade nada más. Todo lo guardado antes está a salvo. Libera espacio en este dispositivo e inténtalo de nuevo.',
  blocked:
    'La extensión se acaba de actualizar y una página de la versión anterior sigue abierta: no se ha enviado ni añadido nada. Todo lo guardado antes está a salvo. Cierra todas las pestañas de la extensión e inténtalo de nuevo.',
  newer:
    'Una versión más reciente de la extensión guardó tu lista, y esta, más antigua, no la toca: no se ha enviado ni añadido nada, y no se ha perdido nada. Actualiza la extensión e inténtalo de nuevo.',
  broken:
    'Tu navegador no pudo abrir tu lista guardada: no se envía ni se añade nada más. Inténtalo de nuevo. Si no basta, reinicia el navegador.',
};
