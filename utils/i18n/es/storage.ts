import type { Catalogue } from '../catalogue.ts';

export const storage: Catalogue['storage'] = {
  refused:
    'Tu navegador no permite que la extensión guarde nada aquí. No se ha perdido ni enviado nada. Prueba en una ventana que no sea privada, o permite en los ajustes del navegador que la extensión guarde datos.',
  full: 'Tu navegador no tiene espacio para tu lista. No se ha perdido ni enviado nada. Libera espacio en este dispositivo y vuelve a abrir esto.',
  blocked:
    'Una página de la versión anterior de la extensión sigue abierta. No se ha perdido ni enviado nada. Cierra las demás pestañas de la extensión y vuelve a abrir esto.',
  newer:
    'Una versión más reciente de la extensión guardó tu lista, y esta, más antigua, no la toca. No se ha perdido ni enviado nada. Actualiza la extensión y vuelve a abrir esto.',
  broken:
    'No pudimos leer tu lista. No se ha perdido ni enviado nada. Cierra esto y vuelve a abrirlo. Si no basta, reinicia el navegador.',
};
