import type { Catalogue } from '../catalogue.ts';

export const needs: Catalogue['needs'] = {
  needs: {
    'sign-in': 'Amazon le pide que se identifique. Hágalo en la pestaña abierta.',
    'robot-check':
      'Amazon quiere comprobar que usted no es un robot. Responda a su pregunta en la pestaña abierta.',
    waf: 'Amazon está comprobando su navegador. Mire la pestaña y añada allí el producto.',
    'age-check': 'Amazon le pregunta la edad. Responda en la pestaña y añada allí el producto.',
    options: 'Elija talla, color u otra opción en la pestaña y añada allí el producto.',
    'buying-options':
      'No pudimos saber qué oferta añadir y no pulsamos nada. Elija una en la pestaña y añada allí el producto.',
    'gift-card':
      'Es una tarjeta regalo, y Amazon quiere saber para quién. No se ha pulsado nada. Rellene el formulario en la pestaña y añádala allí.',
    used: 'La oferta seleccionada es de segunda mano. No se ha pulsado nada. Elija una oferta en la pestaña y añádala allí.',
    renewed:
      'La oferta seleccionada es de un producto reacondicionado. No se ha pulsado nada. Elija una oferta en la pestaña y añádala allí.',
    subscription:
      'La oferta seleccionada es una suscripción. No se ha pulsado nada. Elija la compra única en la pestaña y añada el producto allí.',
    'prime-price':
      'Amazon lo ofrece a un precio Prime. No se ha pulsado nada. Elija allí entre ese precio y el normal, y añada el producto.',
    deal: 'Es una oferta que primero hay que reservar. No se ha pulsado nada. Resérvela en la pestaña o elija allí otra oferta.',
    'other-seller':
      'El enlace indica un vendedor, pero la página de Amazon muestra la oferta de otro. No se ha pulsado nada. Elija el vendedor en la pestaña y añada el producto allí.',
    'not-delivered':
      'Amazon no lo entrega en la dirección seleccionada. No se ha pulsado nada. Elija otra dirección en la pestaña y añada el producto allí.',
    grocery:
      'En Amazon, los comestibles van a un carrito aparte. El producto no está en su carrito. Siga en la pestaña si lo quiere.',
    haul: 'Es de Amazon Haul, que tiene su propio carrito. El producto no está en su carrito. Siga en la pestaña si lo quiere.',
    business:
      'Es una oferta de Amazon Business. El producto no está en su carrito. Elija una oferta en la pestaña y añada el producto allí.',
    warranty: 'Amazon pregunta si quiere una garantía. Responda en la pestaña y después mire en el carrito.',
    confirm:
      'Amazon le pide que lo confirme. El producto todavía no está en su carrito. Confírmelo en la pestaña.',
    'other-product':
      'El enlace llevaba a otro producto o tienda de lo que decía. No se ha añadido nada. Mire la pestaña.',
    'server-error':
      'La página de Amazon no se cargó bien. No lo reintentamos por nuestra cuenta: vuelva a cargar la pestaña.',
    unreadable: 'No pudimos leer la página de Amazon y no pulsamos nada. Añada el producto en la pestaña.',
    unseen:
      'Pulsamos una vez el botón de Amazon, pero no vimos el producto en el carrito. Mire el carrito antes de pulsar de nuevo.',
    timeout: 'La página de Amazon no se cargó en un minuto. No se pulsó nada. Mire la pestaña.',
    offline: 'No tiene conexión. No se pulsó nada. Vuelva a cargar la pestaña cuando tenga conexión.',
    'by-hand': 'El enlace está abierto. Puede añadir el producto usted mismo.',
  },
  refusals: {
    digital: 'Los productos digitales no van al carrito. Puede comprar este en su página de Amazon.',
    unavailable: 'Amazon no lo tiene por el momento. No se ha añadido nada. Inténtelo otro día.',
    'not-found': 'Amazon ya no tiene esta página. No se ha añadido nada. Pida otro enlace al autor.',
    'not-in-your-store':
      'Su tienda no tiene este producto. No se ha añadido nada. Puede usar en su lugar el enlace del autor.',
    'no-product':
      'El enlace no lleva a ningún producto. No se ha añadido nada. Puede abrirlo y mirarlo usted mismo.',
  },
};
