import type { Catalogue } from '../catalogue.ts';

export const button: Catalogue['button'] = {
  colon: ': ',
  add: 'añadir este producto a su carrito de Amazon',
  oneClick: {
    reply: 'un clic publica esto para todos',
    edit: 'un clic rellena el cuadro de respuesta de X',
    private: 'un clic lo añade en privado',
  },
  labels: {
    replying: 'Respondiendo…',
    replied: 'Respondido',
    adding: 'Añadiendo…',
    'in-cart': 'En el carrito',
    'needs-you': 'Acción requerida',
    'not-added': 'No añadido',
    'left-cart': 'Fuera del carrito',
    opened: 'Abierto',
    unsure: 'Por comprobar',
    refused: 'No enviado',
    orphaned: 'Recargar página',
  },
  tooltips: {
    unsure: 'Por comprobar. No vimos si la respuesta se publicó',
    orphaned: 'Recargar página. La extensión se ha actualizado o desactivado',
  },
};
