import type { Catalogue } from '../catalogue.ts';

const few = (count: number, one: string, many: string) =>
  `${count.toLocaleString('es')} ${count === 1 ? one : many}`;

export const trail: Catalogue['trail'] = {
  none: 'Ninguna respuesta pública que sepamos',
  noneNote:
    'Cada respuesta que publiques con el botón aparece aquí mientras esté en X, para que puedas encontrarla y eliminarla allí.',
  visible: (count) =>
    few(count, 'respuesta pública tuya sigue en X', 'respuestas públicas tuyas siguen en X'),
  tells: (count, products, authors, some) => {
    const one = some ? 'La que está en tu lista muestra' : 'Muestra';
    const many = some ? `Las ${count.toLocaleString('es')} que están en tu lista muestran` : 'Muestran';
    return `${count === 1 ? one : many} ${few(products, 'producto', 'productos')} a ${few(authors, 'autor', 'autores')} y a quien pueda ver tus posts. `;
  },
  kept: (count) =>
    `${few(count, 'es de una solicitud que ya no está en tu lista', 'son de solicitudes que ya no están en tu lista')}: de ${count === 1 ? 'ella' : 'ellas'} solo guardamos la fecha y el enlace. `,
  followersOnly: (count) =>
    `${few(count, 'de ellas se publicó', 'de ellas se publicaron')} mientras tu cuenta estaba protegida, para tus seguidores. `,
  deleted: (count) => `${few(count, 'respuesta se eliminó', 'respuestas se eliminaron')} después. `,
  stillReading: 'Todavía leyendo…',
  howToDelete:
    'Para eliminar una respuesta, ábrela en X y elige «Eliminar» en el menú. Si vemos que lo haces, la quitamos de esta lista. Si la eliminaste en otro lugar, dínoslo con «La he eliminado».',
  list: 'Respuestas públicas que siguen en X, las más recientes primero',
  to: (author) => ['a ', author],
  forFollowers: 'para seguidores',
  openOnX: 'Abrir en X',
  replyTo: (author) => `: respuesta a @${author}`,
  isGone: 'La he eliminado',
  replyBy: (handle) => `Tu respuesta como ${handle}`,
  notInList: 'la solicitud ya no está en tu lista',
  forgetHere: 'Quitar de esta lista…',
  forgetQuestion: '¿Quitar esta respuesta de la lista?',
  forgetNote: 'Solo la quitas de aquí. Mientras siga en X, la puede leer quien pueda ver tus posts.',
  forget: 'Quitarla de la lista',
  keepListed: 'Dejarla en la lista',

  caption: 'Solicitudes por mes',
  month: 'Mes',
  public: 'Respuesta pública, sigue en X',
  private: 'Solicitado en privado',
  counts: (month, open, hidden) => `${month}: ${open} en público, ${hidden} en privado`,
};
