import type { Catalogue } from '../catalogue.ts';

export const thread: Catalogue['thread'] = {
  seen: (count) =>
    count === 1 ? '1 respuesta de carrito vista aquí' : `${count} respuestas de carrito vistas aquí`,
  ofLoaded: (count) =>
    count === 1 ? 'de 1 respuesta cargada hasta ahora' : `de ${count} respuestas cargadas hasta ahora`,
  askedHere: (count) =>
    count === 1
      ? '1 persona lo ha pedido aquí públicamente.'
      : `${count} personas lo han pedido aquí públicamente.`,
  title: 'Respuestas de carrito vistas aquí',
  people: (replies, people) =>
    `${replies === 1 ? '1 respuesta' : `${replies} respuestas`} de ${people === 1 ? '1 persona' : `${people} personas`}.`,
  means: 'Una respuesta de carrito es la que lleva #AmazonCart o #AmazonBasket.',
  onlyLoaded:
    'Solo cuentan las respuestas que X ha cargado en esta página, desde el post hacia abajo. Sigue bajando para ver más.',
  anyoneCanSee: 'Cualquiera que lea este hilo puede ver lo mismo. No guardamos nada de ello.',
  byAuthor: 'del autor, no cuenta',
  byProtected: 'cuenta protegida: tú la ves, pero no todo el mundo',
  openReply: (handle, time) => `Respuesta de @${handle}, ${time}: abrir en X`,
  tallyOffer:
    '¿Llevar un recuento? Cada vez que visites este hilo, anotamos quién respondió con el hashtag y cuándo, pero nada de lo que escribió. Se queda en este navegador y se olvida a los 90 días.',
  keepTally: 'Llevar un recuento',
  tallyOn: 'Llevas un recuento de este post. Lo encuentras en «Actividad», en «Campañas».',
  stopTally: 'Dejar de contar',
  stopNote: 'Lo contado hasta ahora sigue allí hasta que lo elimines.',
};
