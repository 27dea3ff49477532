import type { Catalogue } from '../catalogue.ts';

export const popup: Catalogue['popup'] = {
  account: 'Cuenta de X',
  badges: { public: 'Pública', protected: 'Protegida', unknown: 'Desconocida' },
  visibleTo: {
    public: 'Todo el mundo en X puede ver tus respuestas.',
    protected: 'Tus seguidores pueden ver tus respuestas.',
    unknown: 'No pudimos saber quién puede ver tus respuestas. Supón que todo el mundo puede.',
  },
  wasProtected: (ago) =>
    `Estaba protegida ${ago}. Puede haber cambiado: supón que todo el mundo puede ver tus respuestas.`,
  accountSeen: (ago) => `Vista ${ago}`,
  noAccount: 'Aún no vista',
  noAccountNote: 'Abre X una vez y verás aquí quién puede ver tus respuestas.',
  linkedToAmazon: 'Vinculada a Amazon',
  linked: 'Sí',
  notLinked: 'No',
  accordingTo: (service, ago) => `Según @${service}, ${ago}.`,

  noStore: 'Aún no hay ninguna tienda permitida: los enlaces se abren sin más.',
  chooseStore: 'Elegir tu tienda',
  settings: 'Ajustes',

  needsYou: (count) => `Te toca a ti (${count})`,
  allNeeds: (count) => `Ver las ${count} en Actividad`,
  latest: 'Últimas solicitudes',
  none: 'Aún no hay nada. Busca el botón #AmazonCart bajo los posts con un enlace de Amazon.',
  putAside: (count) =>
    count === 1
      ? 'No pudimos leer un registro y lo hemos apartado. Todos los demás están a salvo.'
      : `No pudimos leer ${count} registros y los hemos apartado. Todos los demás están a salvo.`,
  mayBeEvicted:
    'Si falta espacio en este dispositivo, tu navegador puede borrar esta lista. Por seguridad, expórtala de vez en cuando en «Actividad», «Tus datos».',
  activity: 'Actividad',
  settingsAndStores: 'Ajustes y tiendas',
  help: 'Ayuda',
};
