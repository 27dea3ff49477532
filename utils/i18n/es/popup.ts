import type { Catalogue } from '../catalogue.ts';

export const popup: Catalogue['popup'] = {
  account: 'Cuenta de X',
  badges: { public: 'Pública', protected: 'Protegida', unknown: 'Desconocida' },
  visibleTo: {
    public: 'Todo el mundo en X puede ver sus respuestas.',
    protected: 'Sus seguidores pueden ver sus respuestas.',
    unknown: 'No pudimos saber quién puede ver sus respuestas. Suponga que todo el mundo.',
  },
  wasProtected: (ago) =>
    `Estaba protegida ${ago}. Puede haber cambiado: suponga que todo el mundo puede ver sus respuestas.`,
  accountSeen: (ago) => `Vista ${ago}`,
  noAccount: 'Aún no vista',
  noAccountNote: 'Abra X una vez: después verá aquí quién puede ver sus respuestas.',
  linkedToAmazon: 'Vinculada a Amazon',
  linked: 'Sí',
  notLinked: 'No',
  accordingTo: (service, ago) => `Según @${service}, ${ago}.`,

  noStore: 'Aún no hay ninguna tienda permitida: los enlaces solo se abren.',
  chooseStore: 'Elegir su tienda',
  settings: 'Ajustes',

  needsYou: (count) => `Acción requerida (${count})`,
  allNeeds: (count) => `Ver las ${count} en Actividad`,
  latest: 'Últimas solicitudes',
  none: 'Nada aún. Busque el botón #AmazonCart bajo los posts con un enlace de Amazon.',
  putAside: (count) =>
    count === 1
      ? 'No pudimos leer un registro y lo hemos apartado. Todos los demás están a salvo.'
      : `No pudimos leer ${count} registros y los hemos apartado. Todos los demás están a salvo.`,
  mayBeEvicted:
    'Si falta espacio en este dispositivo, su navegador puede borrar esta lista. Por seguridad, expórtela de vez en cuando en «Actividad», «Sus datos».',
  activity: 'Actividad',
  settingsAndStores: 'Ajustes y tiendas',
  help: 'Ayuda',
};
