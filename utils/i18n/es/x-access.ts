import type { Catalogue } from '../catalogue.ts';

export const xAccess: Catalogue['xAccess'] = {
  openX: 'Abrir X',
  allow: 'Permitir en X',
  title: 'Aún no permitida en X',
  missing:
    'Su navegador solo deja que esta extensión actúe en X si usted lo permite. Hasta entonces no verá #AmazonCart bajo los posts. Sus solicitudes están a salvo.',
  given: 'Permitida en X. Vuelva a cargar las páginas de X que ya estén abiertas.',
};
