import type { Catalogue } from '../catalogue.ts';

export const needs: Catalogue['needs'] = {
  needs: {
    'sign-in': 'Amazon te pide que inicies sesión. Hazlo en la pestaña abierta.',
    'robot-check':
      'Amazon quiere comprobar que no eres un robot. Responde a su pregunta en la pestaña abierta.',
    waf: 'Amazon está comprobando tu navegador. Mira la pestaña y añade allí el producto.',
    'age-check': 'Amazon te pregunta la edad. Responde en la pestaña y añade allí el producto.',
    options: 'Elige talla, color u otra opción en la pestaña y añade allí el producto.',
    'buying-options':
      'No pudimos saber qué oferta añadir, así que no pulsamos nada. Elige una en la pestaña y añade allí el producto.',
    'gift-card':
      'Es una tarjeta regalo, y Amazon quiere saber para quién. No se ha pulsado nada. Rellena el formulario en la pestaña y añádela allí.',
    used: 'La oferta seleccionada es de segunda mano. No se ha pulsado nada. Elige una oferta en la pestaña y añádela allí.',
    renewed:
      'La oferta seleccionada es de un producto reacondicionado. No se ha pulsado nada. Elige una oferta en la pestaña y añádela allí.',
    subscription:
      'La oferta seleccionada es una suscripción. No se ha pulsado nada. Elige la compra única en la pestaña y añade allí el producto.',
    'prime-price':
      'Amazon lo ofrece a un precio Prime. No se ha pulsado nada. Elige en la pestaña ese precio o el normal y añade allí el producto.',
    deal: 'Es una oferta que primero hay que reservar. No se ha pulsado nada. Resérvala en la pestaña o elige allí otra oferta.',
    'other-seller':
      'El enlace indica un vendedor, pero la página de Amazon muestra la oferta de otro. No se ha pulsado nada. Elige el vendedor en la pestaña y añade allí el producto.',
    quantity:
      'La página añadiría más de una unidad. No se ha pulsado nada. Elige la cantidad en la pestaña y añade allí el producto.',
    'not-delivered':
      'Amazon no lo entrega en la dirección seleccionada. No se ha pulsado nada. Elige otra dirección en la pestaña y añade allí el producto.',
    grocery:
      'Amazon pone los comestibles en un carrito aparte, así que este no está en tu carrito. Si lo quieres, sigue en la pestaña.',
    haul: 'Amazon Haul tiene un carrito aparte, así que el producto no está en tu carrito. Si lo quieres, sigue en la pestaña.',
    business:
      'Es una oferta de Amazon Business, así que no está en tu carrito. Elige una oferta en la pestaña y añade allí el producto.',
    warranty: 'Amazon pregunta si quieres una garantía. Responde en la pestaña y después mira el carrito.',
    confirm:
      'Amazon te pide que lo confirmes. El producto todavía no está en tu carrito. Confírmalo en la pestaña.',
    'other-product':
      'El enlace llevaba a un producto o una tienda distintos de los que indicaba. No se ha añadido nada. Mira la pestaña.',
    'server-error':
      'La página de Amazon no se cargó bien. No volveremos a intentarlo por nuestra cuenta. Recarga la pestaña.',
    unreadable:
      'No pudimos leer la página de Amazon, así que no pulsamos nada. Añade el producto en la pestaña.',
    unseen:
      'Pulsamos una vez el botón de Amazon, pero no vimos el producto en el carrito. Mira el carrito antes de pulsar de nuevo.',
    timeout: 'La página de Amazon no se cargó en un minuto. No se ha pulsado nada. Mira la pestaña.',
    offline: 'No tienes conexión. No se ha pulsado nada. Recarga la pestaña cuando vuelvas a tener conexión.',
    'by-hand': 'El enlace está abierto. Puedes añadir el producto tú.',
  },
  refusals: {
    digital:
      'Los productos digitales no se pueden poner en el carrito. Puedes comprar este en su página de Amazon.',
    unavailable: 'Amazon no lo tiene por el momento. No se ha añadido nada. Inténtalo otro día.',
    'not-found': 'Amazon ya no tiene esta página. No se ha añadido nada. Pide otro enlace al autor.',
    'not-in-your-store':
      'Tu tienda no tiene este producto. No se ha añadido nada. En su lugar puedes usar el enlace del autor.',
    'no-product':
      'Este enlace no lleva a ningún producto. No se ha añadido nada. Puedes abrirlo y comprobarlo.',
  },
};
