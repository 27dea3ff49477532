import type { Catalogue } from '../catalogue.ts';

const few = (count: number, one: string, many: string) =>
  `${count.toLocaleString('es')} ${count === 1 ? one : many}`;

export const campaigns: Catalogue['campaigns'] = {
  lead: (posts) => `Llevas el recuento de ${few(posts, 'post', 'posts')}`,
  note: 'Contamos las respuestas con #AmazonCart o #AmazonBasket que X te muestra debajo de tu post, cada una una vez. Puede haber otras que X no te ha mostrado, y algunas pueden haberse eliminado ya. Todo se queda en este navegador.',
  none: 'Ningún recuento',
  noneNote:
    'Abre en X un post tuyo con un enlace de Amazon y empieza un recuento en la línea de debajo. Lo que se cuente aparecerá aquí.',

  compare: 'Tus posts comparados',
  measures: {
    posted: 'Post',
    replies: 'Respuestas',
    people: 'Personas',
    repeated: 'Pidieron más',
    firstDay: 'Primeras 24 horas',
  },
  posted: (date) => `publicado: ${date}`,

  dedicated: 'Quién pidió más de uno de tus productos',
  askedFor: (products) => `pidió ${few(products, 'producto tuyo', 'productos tuyos')}`,
  andMore: (people) => `y ${few(people, 'persona más', 'personas más')}`,

  counted: (replies, people) =>
    `${few(replies, 'respuesta de carrito', 'respuestas de carrito')} de ${few(people, 'persona', 'personas')}`,
  alsoAsked: (people) =>
    `${few(people, 'de ellas ha pedido', 'de ellas han pedido')} también otro producto tuyo.`,
  noReplies:
    'Aún no hay respuestas de carrito. Abre el post en X y desplázate por sus respuestas: contamos cada una que X te muestra.',
  mostReplies: (most) =>
    `Guardamos como máximo ${most.toLocaleString('es')} respuestas a un post. Las posteriores no se cuentan.`,
  stopped: 'Has dejado de contar. Puedes seguir debajo del post en X.',
  seen: (visits, last, shown) =>
    `Respuestas vistas ${few(visits, 'vez', 'veces')}, la última ${last}. X había cargado entonces ${few(shown, 'respuesta', 'respuestas')}.`,
  neverSeen: 'Respuestas aún no vistas.',

  charts: {
    hour: 'Respuestas de carrito a lo largo del tiempo, por hora',
    day: 'Respuestas de carrito a lo largo del tiempo, por día',
    week: 'Respuestas de carrito a lo largo del tiempo, por semana',
    month: 'Respuestas de carrito a lo largo del tiempo, por mes',
  },
  from: 'Desde',
  replies: 'Respuestas',

  openPost: 'Abrir el post',
  exportCsv: 'Exportar CSV',
  exportAll: 'Exportar todo como CSV',
  keepLonger: 'Conservar más de 90 días',
  forgottenOn: (date) => `Si no, lo eliminamos el ${date}.`,
  keptOn: 'Se conserva hasta que lo elimines.',
  delete: 'Eliminar…',
  deleteQuestion: (replies) =>
    replies === 0
      ? '¿Eliminar este recuento?'
      : `¿Eliminar este recuento con ${few(replies, 'respuesta', 'respuestas')}?`,
  deleteNote: 'Esto elimina, solo aquí, quién respondió y cuándo. Tu post y sus respuestas siguen en X.',
  yesDelete: 'Eliminar',
  keep: 'Conservar',
  showMore: (more) => `Mostrar ${few(more, 'post más', 'posts más')}`,

  columns: {
    repliedAt: 'Respondido el',
    handle: 'Cuenta',
    reply: 'Dirección de la respuesta',
    product: 'Producto',
    link: 'Enlace',
    post: 'Dirección del post',
  },
};
