import type { Catalogue } from '../catalogue.ts';

const few = (count: number, one: string, many: string) =>
  `${count.toLocaleString('es')} ${count === 1 ? one : many}`;

export const trail: Catalogue['trail'] = {
  none: 'Ninguna respuesta pública, que sepamos',
  visible: (count) =>
    few(count, 'respuesta pública suya sigue en X', 'respuestas públicas suyas siguen en X'),
  tells: (count, products, authors) =>
    `${count === 1 ? 'Muestra' : 'Muestran'} ${few(products, 'producto', 'productos')} a ${few(authors, 'autor', 'autores')} y a quien pueda leer su cuenta. `,
  followersOnly: (count) =>
    `${few(count, 'de ellas se publicó', 'de ellas se publicaron')} mientras su cuenta estaba protegida, para sus seguidores. `,
  deleted: (count) => `${few(count, 'respuesta se eliminó', 'respuestas se eliminaron')} después. `,
  stillReading: 'Aún leyendo…',
  howToDelete:
    'Para eliminar una respuesta, ábrala en X y elija «Eliminar» en su menú. Cuando vemos que lo hace, sale por sí sola de esta lista. Si la eliminó en otro lugar, díganoslo con «La he eliminado».',
  list: 'Respuestas públicas que siguen en X, las más recientes primero',
  to: (author) => ['a ', author],
  forFollowers: 'para seguidores',
  openOnX: 'Abrir en X',
  replyTo: (author) => `: respuesta a @${author}`,
  isGone: 'La he eliminado',

  caption: 'Solicitudes por mes',
  month: 'Mes',
  public: 'Respuesta pública, sigue en X',
  private: 'Solicitado en privado',
  counts: (month, open, hidden) => `${month}: ${open} en público, ${hidden} en privado`,
};
