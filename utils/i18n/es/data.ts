import type { Catalogue } from '../catalogue.ts';

export const data: Catalogue['data'] = {
  export: 'Exportar',
  exportNote:
    'Guarda en un archivo de su dispositivo todo lo que la extensión conserva en este navegador. No se envía nada a ninguna parte. El JSON se puede volver a importar; el CSV se abre en una hoja de cálculo, una fila por solicitud.',
  exportJson: 'Exportar JSON',
  exportCsv: 'Exportar CSV',
  writing: 'Guardando…',
  notWritten: 'No pudimos guardar el archivo. No se ha cambiado nada. Inténtelo de nuevo.',
  columns: {
    askedAt: 'Solicitado el',
    product: 'Producto',
    store: 'Tienda',
    asin: 'ASIN',
    author: 'Autor',
    tweet: 'Post',
    link: 'Enlace',
    account: 'Cuenta',
    visibility: 'Visibilidad',
    reply: 'Respuesta',
    replyAddress: 'Dirección de la respuesta',
    cart: 'Carrito',
    price: 'Precio visto',
    changedAt: 'Último cambio',
  },

  import: 'Importar',
  importNote:
    'Añade el contenido de un archivo JSON que exportó aquí. Nada se añade dos veces ni se sobrescribe, y las solicitudes que estaban en curso en el archivo no se reinician.',
  choose: 'Elegir un archivo…',
  reading: 'Leyendo…',
  importing: 'Importando…',
  fresh: 'nuevas',
  merged: 'con novedades de una solicitud que está aquí',
  unchanged: 'ya estaban aquí, sin cambios',
  refused: 'no se pudieron leer y se omiten',
  removedBefore: (count) =>
    count === 1
      ? 'Usted había quitado de esta lista 1 de las nuevas: vuelve.'
      : `Usted había quitado de esta lista ${count} de las nuevas: vuelven.`,
  takeSettings: 'Tomar también los ajustes del archivo',
  imported: (fresh, merged, unchanged) =>
    `Importado: ${fresh} nuevas, ${merged} con novedades, ${unchanged} sin cambios.`,
  allWasHere: 'Todo lo de este archivo ya estaba aquí.',
  tooLarge: (megabytes) =>
    `Este archivo ocupa más de ${megabytes} MB, más de lo que leemos. No se ha cambiado nada.`,
  notOurs: 'Este archivo no se exportó con esta extensión. No se ha cambiado nada. Elija otro.',
  fromLater:
    'Este archivo es de una versión más reciente de la extensión. No se ha cambiado nada. Actualice la extensión e inténtelo de nuevo.',
  broken: 'Algo ha fallado, así que no se ha importado nada. Inténtelo de nuevo.',
  full: 'Su navegador no tiene espacio para este archivo, así que no se ha importado nada. Lo que ya tiene está a salvo. Libere espacio en este dispositivo e inténtelo de nuevo.',

  unreadable: 'No se pudo leer',
  unreadableNote: (count) =>
    count === 1
      ? 'Un registro está dañado, o es de un tipo que esta versión no conoce. Todos los demás están a salvo. Se conserva tal cual y forma parte de la exportación JSON.'
      : `${count} registros están dañados, o son de un tipo que esta versión no conoce. Todos los demás están a salvo. Se conservan tal cual y forman parte de la exportación JSON.`,
  putAside: (when) => `Apartado: ${when}`,

  deleteAll: 'Eliminar todo',
  deleteAllNote: (link) => [
    'Elimina todo lo que la extensión conserva en este navegador: sus solicitudes, sus imágenes y qué cuentas de X y tiendas de Amazon ha visto. Lo que publicó en X se queda allí: ',
    link('mire antes sus respuestas en X'),
    '.',
  ],
  deleteAllAsk: 'Eliminar todo…',
  really: '¿Eliminar todo de verdad?',
  reallyRequests: (all, count) =>
    count === 1
      ? '¿Eliminar su solicitud y todo lo demás?'
      : `¿Eliminar las ${all} solicitudes y todo lo demás?`,
  stillPublic: (some, count) =>
    count === 1
      ? 'Una respuesta pública suya sigue en X. Si elimina aquí, se queda allí, y ya no podremos mostrársela.'
      : `${some} respuestas públicas suyas siguen en X. Si elimina aquí, se quedan allí, y ya no podremos mostrárselas.`,
  noUndo: 'Esto no se puede deshacer.',
  resetSettings: 'Restablecer también los ajustes',
  yesDelete: 'Sí, eliminar todo',
  keep: 'Conservar todo',
  deleted: 'Aquí se ha eliminado todo. Lo que publicó en X sigue allí.',
};
