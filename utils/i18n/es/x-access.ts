import type { Catalogue } from '../catalogue.ts';

export const xAccess: Catalogue['xAccess'] = {
  openX: 'Abrir X',
  allow: 'Permitir en X',
  title: 'Aún no permitida en X',
  missing:
    'Tu navegador solo deja que esta extensión funcione en X si tú lo permites. Hasta entonces no verás #AmazonCart bajo los posts. Tus solicitudes están a salvo.',
  refused:
    'Tu navegador no lo ha permitido en X, así que no ha cambiado nada. Puedes intentarlo de nuevo cuando quieras.',
  given: 'Permitida en X. Recarga las páginas de X que ya estén abiertas.',
};
