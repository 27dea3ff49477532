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
      'No podemos leer los posts que contiene, así que puede faltar el botón #AmazonCart. Tus solicitudes están a salvo. Recarga la página. Si el botón no vuelve, busca una actualización de esta extensión.',
    'no-bar':
      'No reconocemos la fila de botones bajo los posts, así que no tenemos dónde poner el nuestro. Tus solicitudes están a salvo. Recarga la página. Si el botón no vuelve, busca una actualización de esta extensión.',
    'bar-rebuilt':
      'Parece que ha rehecho la fila de botones bajo los posts, así que no tenemos dónde poner el nuestro. Tus solicitudes están a salvo. Desactiva esa extensión en X y recarga la página.',
    'taken-out':
      'Parece que otra extensión quita una y otra vez el botón #AmazonCart de los posts. Tus solicitudes están a salvo. Desactiva esa extensión en X y recarga la página.',
    'other-copy':
      'Cada copia tiene su propia lista de solicitudes, y solo una muestra el botón. Exporta lo que quieras conservar en «Actividad», «Tus datos», y elimina después una copia en la lista de extensiones de tu navegador.',
  },
  noticed: (ago) => `Observado en X ${ago}.`,
  copyReport: 'Copiar informe',
  reportHolds:
    'El informe solo describe cómo está construida la página, sin palabras, nombres ni direcciones de ella. No lo enviamos a ninguna parte: tú decides quién lo recibe.',
  copied: 'Informe copiado. Pégalo donde quieras informar del problema.',
  notCopied: 'No pudimos copiar el informe. Inténtalo de nuevo.',
};
