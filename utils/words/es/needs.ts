import type { Words } from '../words.ts';

export const needs: Words['needs'] = {
  needs: {
    'sign-in': 'Amazon le pide que se identifique. Identifíquese allí; la pestaña está abierta.',
    'robot-check': 'Amazon quiere saber que usted no es un robot. Su pregunta está abierta en la pestaña.',
    waf: 'Amazon está comprobando el navegador. Mire la pestaña y añada allí el producto.',
    'age-check': 'Amazon le pregunta la edad. Responda en la pestaña y añada allí el producto.',
    options: 'Hay que elegir talla, color u otra opción. Elija en la pestaña y añada allí el producto.',
    'buying-options':
      'Solo lo ofrecen ciertos vendedores. Elija una oferta en la pestaña y añada allí el producto.',
    'other-product':
      'El enlace llevaba a otro producto o tienda de lo que decía. No se ha añadido nada. Eche un vistazo.',
    'server-error':
      'La página de Amazon ha fallado. Nada se reintenta por sí solo. Vuelva a cargar la pestaña para intentarlo de nuevo.',
    unreadable: 'No pudimos leer la página de Amazon y no pulsamos nada. Añada el producto en la pestaña.',
    unseen:
      'Se pulsó una vez el botón de Amazon y no vimos el producto en el carrito. Mire el carrito antes de pulsar de nuevo.',
    timeout: 'La página de Amazon no llegó en un minuto. No se pulsó nada. Mire la pestaña.',
    offline:
      'El navegador está sin conexión. No se pulsó nada. Vuelva a cargar la pestaña cuando tenga conexión.',
    'by-hand': 'El enlace está abierto para que usted mismo añada el producto.',
  },
  refusals: {
    digital: 'Es un producto digital, y esos no van al carrito. Puede comprarlo en su página de Amazon.',
    unavailable: 'Amazon no lo tiene por el momento. No se ha añadido nada. Mire otro día.',
    'not-found': 'Amazon ya no tiene esta página. No se ha añadido nada. Pida otro enlace al autor.',
    'not-in-your-store':
      'Su tienda no tiene este producto. No se ha añadido nada. Puede usar en su lugar el enlace del autor.',
    'no-product':
      'El enlace no lleva a ningún producto. No se ha añadido nada. Puede abrirlo y mirarlo usted mismo.',
  },
};
