import type { Catalogue } from '../catalogue.ts';

export const xPage: Catalogue['xPage'] = {
  titles: {
    unreadable: 'X ha cambiado esta página',
    'no-bar': 'X u otra extensión ha cambiado esta página',
    'bar-rebuilt': 'Otra extensión ha cambiado esta página',
    'taken-out': 'Algo quita nuestro botón una y otra vez',
    'other-copy': 'Esta extensión está instalada dos veces',
  },
  details: {
    unreadable:
      'No podemos leer los posts que contiene, así que puede faltar el botón #AmazonCart. Sus solicitudes están a salvo. Recargue la página. Si el botón no vuelve, busque una actualización de esta extensión.',
    'no-bar':
      'No reconocemos la fila de botones bajo sus posts, así que no tenemos dónde poner el nuestro. Sus solicitudes están a salvo. Recargue la página. Si el botón no vuelve, busque una actualización de esta extensión.',
    'bar-rebuilt':
      'Parece haber rehecho la fila de botones bajo los posts, así que no tenemos dónde poner el nuestro. Sus solicitudes están a salvo. Desactive esa extensión en X y recargue la página.',
    'taken-out':
      'Parece que otra extensión quita una y otra vez el botón #AmazonCart de los posts. Sus solicitudes están a salvo. Desactive esa extensión en X y recargue la página.',
    'other-copy':
      'Cada copia tiene su propia lista de solicitudes, y solo una muestra su botón. Exporte lo que quiera conservar en «Actividad», «Sus datos», y elimine después una copia en la lista de extensiones de su navegador.',
  },
  noticed: (ago) => `Observado en X ${ago}.`,
  copyReport: 'Copiar informe',
  reportHolds:
    'El informe solo describe cómo está construida la página, sin palabras, nombres ni direcciones de ella. No lo enviamos a ninguna parte: usted decide quién lo recibe.',
  copied: 'Informe copiado. Péguelo donde quiera informar del problema.',
  notCopied: 'No pudimos copiar el informe. Inténtelo de nuevo.',
};
