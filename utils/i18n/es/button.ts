import type { Catalogue } from '../catalogue.ts';

export const button: Catalogue['button'] = {
  colon: ': ',
  add: 'añadir este producto a tu carrito de Amazon',
  oneClick: {
    reply: 'un clic publica tu respuesta para todos',
    edit: 'un clic rellena el cuadro de respuesta de X',
    private: 'un clic lo añade en privado',
  },
  labels: {
    replying: 'Respondiendo…',
    replied: 'Respondido',
    adding: 'Añadiendo…',
    'in-cart': 'En el carrito',
    'needs-you': 'Te toca a ti',
    'not-added': 'No añadido',
    'left-cart': 'Fuera del carrito',
    opened: 'Abierto',
    unsure: 'Sin confirmar',
    refused: 'No enviada',
    orphaned: 'Recargar página',
  },
  tooltips: {
    unsure: 'Sin confirmar. No vimos que X confirmara tu respuesta',
    orphaned: 'Recargar página. La extensión se ha actualizado, recargado o desactivado',
  },
};
