import type { Catalogue } from '../catalogue.ts';

export const notifications: Catalogue['notifications'] = {
  description:
    'Añada a su carrito de Amazon lo que ve en X: responda #AmazonCart o hágalo en privado. Sin relación con Amazon ni con X.',
  openSheetKey: 'Abrir #AmazonCart para el post bajo el puntero o seleccionado',
  addPrivatelyKey: 'Añadir en privado el producto del post bajo el puntero o seleccionado',

  inCart: (store) => `En su carrito de ${store}`,
  needsYou: (product) => `Acción requerida: ${product}`,
  notAdded: (product) => `No añadido: ${product}`,
  clickForCart: 'Haga clic para abrir el carrito',
  clickToFinish: 'Haga clic para terminar en Amazon',
  clickForLink: 'Haga clic para abrir el enlace',
  clickForTweet: 'Haga clic para abrir el post',
  menu: 'Añadir en privado al carrito de Amazon',
  notNoted: 'No pudimos guardar su solicitud',
  reload: 'Vuelva a cargar antes esta página de X',
  reloadWhy:
    'Se abrió antes de instalar o actualizar la extensión. No se ha enviado ni abierto nada. Vuelva a cargarla e inténtelo de nuevo.',
};
