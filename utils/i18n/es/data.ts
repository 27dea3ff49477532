import type { Catalogue } from '../catalogue.ts';

export const data: Catalogue['data'] = {
  export: 'Exportar',
  exportNote:
    'Guarda en un archivo de tu dispositivo todo lo que la extensión conserva en este navegador. No se envía nada a ninguna parte. El JSON se puede volver a importar; el CSV se abre en una hoja de cálculo, una fila por solicitud.',
  exportJson: 'Exportar JSON',
  exportCsv: 'Exportar CSV',
  writing: 'Guardando…',
  notWritten: 'No pudimos guardar el archivo. No se ha cambiado nada. Inténtalo de nuevo.',
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
    'Añade el contenido de un archivo JSON que exportaste aquí. Nada se añade dos veces ni se sobrescribe, y las solicitudes que estaban en curso en el archivo no se reinician.',
  choose: 'Elegir un archivo…',
  reading: 'Leyendo…',
  importing: 'Importando…',
  fresh: 'por añadir',
  merged: 'con novedades de una solicitud que ya tienes',
  unchanged: 'ya aquí, sin cambios',
  refused: 'con datos ilegibles, que dejamos fuera',
  tallies: 'para «Campañas»',
  removedBefore: (count) =>
    count === 1
      ? 'Habías quitado de esta lista una de las que se van a añadir. Volverá.'
      : `Habías quitado de esta lista ${count} de las que se van a añadir. Volverán.`,
  takeSettings: 'Usar también los ajustes del archivo',
  imported: (fresh, merged, unchanged) =>
    `Importación terminada. Nuevas: ${fresh}, con novedades: ${merged}, sin cambios: ${unchanged}.`,
  talliesLeftOut: (count, most) =>
    `Recuentos que no se han importado, porque solo caben ${most}: ${count}. Elimina alguno en «Campañas» y vuelve a importar el archivo.`,
  allWasHere: 'Todo lo de este archivo ya estaba aquí.',
  tooLarge: (megabytes) =>
    `Este archivo ocupa más de ${megabytes} MB, lo máximo que podemos leer. No se ha cambiado nada.`,
  notOurs: 'Este archivo no se exportó con esta extensión. No se ha cambiado nada. Elige otro.',
  fromLater:
    'Este archivo es de una versión más reciente de la extensión. No se ha cambiado nada. Actualiza la extensión e inténtalo de nuevo.',
  broken: 'Algo ha fallado, así que no se ha importado nada. Inténtalo de nuevo.',
  full: 'Tu navegador no tiene espacio para este archivo, así que no se ha importado nada. Lo que ya tienes está a salvo. Libera espacio en este dispositivo e inténtalo de nuevo.',

  unreadable: 'Registros ilegibles',
  unreadableNote: (count) =>
    count === 1
      ? 'No podemos leer un registro: está dañado o lo guardó una versión más reciente de la extensión. Se queda tal cual y la exportación JSON lo incluye. Todos tus demás registros están a salvo.'
      : `No podemos leer ${count} registros: están dañados o los guardó una versión más reciente de la extensión. Se quedan tal cual y la exportación JSON los incluye. Todos tus demás registros están a salvo.`,
  putAside: (when) => `Apartado: ${when}`,

  deleteAll: 'Eliminar todo',
  deleteAllNote: (link) => [
    'Elimina todo lo que la extensión conserva en este navegador: tus solicitudes, sus imágenes, tus recuentos y qué cuentas de X y tiendas de Amazon ha visto. Lo que publicaste en X se queda allí: ',
    link('mira antes tus respuestas en X'),
    '.',
  ],
  deleteAllAsk: 'Eliminar todo…',
  really: '¿Seguro que quieres eliminarlo todo?',
  reallyRequests: (all, count) =>
    count === 1
      ? '¿Eliminar tu solicitud y todo lo demás?'
      : `¿Eliminar las ${all} solicitudes y todo lo demás?`,
  stillPublic: (some, count) =>
    count === 1
      ? 'Una respuesta pública tuya sigue en X. Si eliminas todo aquí, la respuesta se queda allí y ya no podremos mostrártela.'
      : `${some} respuestas públicas tuyas siguen en X. Si eliminas todo aquí, las respuestas se quedan allí y ya no podremos mostrártelas.`,
  noUndo: 'Esto no se puede deshacer.',
  resetSettings: 'Restablecer también los ajustes',
  yesDelete: 'Sí, eliminarlo todo',
  keep: 'Conservarlo todo',
  deleted: 'Aquí se ha eliminado todo. Lo que publicaste en X sigue allí.',
};
