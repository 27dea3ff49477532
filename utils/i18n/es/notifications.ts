import type { Catalogue } from '../catalogue.ts';

export const notifications: Catalogue['notifications'] = {
  description:
    'Responda #AmazonCart a tuits con enlaces de Amazon y sepa quién lo verá. Sin relación con Amazon ni con X.',
  openSheetKey: 'Abrir el panel #AmazonCart del tuit seleccionado o bajo el puntero',
  addPrivatelyKey: 'Añadir en privado el producto del tuit seleccionado o bajo el puntero',

  inCart: (store) => `En su carrito de ${store}`,
  needsYou: (product) => `Acción requerida: ${product}`,
  notAdded: (product) => `No añadido: ${product}`,
  clickForCart: 'Haga clic para abrir el carrito',
  clickToFinish: 'Haga clic para terminar en Amazon',
  clickForLink: 'Haga clic para abrir el enlace del autor',
  clickForTweet: 'Haga clic para abrir el tuit',
  menu: 'Añadir en privado al carrito de Amazon',
  notNoted: 'No se pudo anotar su solicitud',
  reload: 'Vuelva a cargar antes esta página de X',
  reloadWhy:
    'Se abrió antes de instalar o actualizar la extensión. No se ha enviado ni abierto nada. Vuelva a cargarla e inténtelo de nuevo.',
};
