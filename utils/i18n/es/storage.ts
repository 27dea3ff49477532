import type { Catalogue } from '../catalogue.ts';

export const storage: Catalogue['storage'] = {
  refused:
    'Su navegador no permite que la extensión guarde nada aquí. No se ha perdido ni enviado nada. Pruebe en una ventana que no sea privada, o permita en los ajustes del navegador que la extensión guarde datos.',
  full: 'Su navegador no tiene espacio para su lista. No se ha perdido ni enviado nada. Libere espacio en este dispositivo y vuelva a abrir esto.',
  blocked:
    'Una página de la versión anterior de la extensión sigue abierta. No se ha perdido ni enviado nada. Cierre las demás pestañas de la extensión y vuelva a abrir esto.',
  newer:
    'Una versión más reciente de la extensión guardó su lista, y esta, más antigua, no la toca. No se ha perdido ni enviado nada. Actualice la extensión y vuelva a abrir esto.',
  broken:
    'No pudimos leer su lista. No se ha perdido ni enviado nada. Cierre esto y vuelva a abrirlo. Si no basta, reinicie el navegador.',
};
