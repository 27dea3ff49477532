import type { Catalogue } from '../catalogue.ts';

export const notifications: Catalogue['notifications'] = {
  description:
    'Añade a tu carrito de Amazon lo que ves en X: responde #AmazonCart o añádelo en privado. Sin relación con Amazon ni con X.',
  openSheetKey: 'Abrir #AmazonCart para el post bajo el puntero o seleccionado',
  addPrivatelyKey: 'Añadir en privado el producto del post bajo el puntero o seleccionado',

  inCart: (store) => `En tu carrito de ${store}`,
  needsYou: (product) => `Te toca a ti: ${product}`,
  notAdded: (product) => `No añadido: ${product}`,
  clickForCart: 'Haz clic para abrir el carrito',
  clickToFinish: 'Haz clic para terminar en Amazon',
  clickForLink: 'Haz clic para abrir el enlace',
  clickForTweet: 'Haz clic para abrir el post',
  menu: 'Añadir en privado al carrito de Amazon',
  notNoted: 'No pudimos guardar tu solicitud',
  reload: 'Recarga primero esta página de X',
  reloadWhy:
    'Se abrió antes de instalar o actualizar la extensión. No se ha enviado ni abierto nada. Recárgala e inténtalo de nuevo.',
};
