import type { Catalogue } from '../catalogue.ts';

const few = (count: number, one: string, many: string) =>
  `${count.toLocaleString('es')} ${count === 1 ? one : many}`;

export const trail: Catalogue['trail'] = {
  none: 'Ninguna respuesta pública, que sepamos',
  visible: (count) =>
    few(count, 'respuesta pública suya sigue en X', 'respuestas públicas suyas siguen en X'),
  tells: (count, products, authors, some) => {
    const one = some ? 'La que está en su lista muestra' : 'Muestra';
    const many = some ? `Las ${count.toLocaleString('es')} que están en su lista muestran` : 'Muestran';
    return `${count === 1 ? one : many} ${few(products, 'producto', 'productos')} a ${few(authors, 'autor', 'autores')} y a quien pueda leer su cuenta. `;
  },
  kept: (count) =>
    `${few(count, 'es de una solicitud que ya no está en su lista', 'son de solicitudes que ya no están en su lista')}: de ${count === 1 ? 'ella' : 'ellas'} solo guardamos la fecha y el enlace. `,
  followersOnly: (count) =>
    `${few(count, 'de ellas se publicó', 'de ellas se publicaron')} mientras su cuenta estaba protegida, para sus seguidores. `,
  deleted: (count) => `${few(count, 'respuesta se eliminó', 'respuestas se eliminaron')} después. `,
  stillReading: 'Aún leyendo…',
  howToDelete:
    'Para eliminar una respuesta, ábrala en X y elija «Eliminar» en su menú. Si vemos que lo hace, la quitamos de esta lista. Si la eliminó en otro lugar, díganoslo con «La he eliminado».',
  list: 'Respuestas públicas que siguen en X, las más recientes primero',
  to: (author) => ['a ', author],
  forFollowers: 'para seguidores',
  openOnX: 'Abrir en X',
  replyTo: (author) => `: respuesta a @${author}`,
  isGone: 'La he eliminado',
  replyBy: (handle) => `Su respuesta como ${handle}`,
  notInList: 'su solicitud ya no está en la lista',
  forgetHere: 'Quitar de esta lista…',
  forgetQuestion: '¿Quitar esta respuesta de la lista?',
  forgetNote: 'Así solo se quita aquí. Mientras siga en X, la puede leer quien pueda leer su cuenta.',
  forget: 'Quitarla de la lista',
  keepListed: 'Dejarla en la lista',

  caption: 'Solicitudes por mes',
  month: 'Mes',
  public: 'Respuesta pública, sigue en X',
  private: 'Solicitado en privado',
  counts: (month, open, hidden) => `${month}: ${open} en público, ${hidden} en privado`,
};
