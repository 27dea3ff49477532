import type { Catalogue } from '../catalogue.ts';

export const button: Catalogue['button'] = {
  colon: ': ',
  add: 'añadir este producto a su carrito de Amazon',
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
    replying: 'enviando la respuesta',
    replied: 'usted ha respondido',
    adding: 'de camino a su carrito',
    'in-cart': 'en su carrito',
    'needs-you': 'Amazon necesita que usted lo termine',
    'not-added': 'no añadido al carrito',
    'left-cart': 'ya no está en su carrito',
    opened: 'enlace abierto',
    unsure: 'no pudimos ver si la respuesta se publicó',
    refused: 'la respuesta no se envió',
    orphaned:
      'la extensión se ha actualizado, recargado o desactivado. Vuelva a cargar esta página para ver cómo está',
  },
};
