import type { Catalogue } from '../catalogue.ts';

export const popup: Catalogue['popup'] = {
  account: 'Compte X',
  badges: { public: 'Public', protected: 'Protégé', unknown: 'Inconnu' },
  visibleTo: {
    public: 'Tout le monde sur X peut voir vos réponses.',
    protected: 'Vos abonnés peuvent voir vos réponses.',
    unknown:
      'Nous n’avons pas pu savoir qui peut voir vos réponses. Partez du principe que tout le monde le peut.',
  },
  wasProtected: (ago) =>
    `Il était protégé ${ago}. Cela a pu changer : partez du principe que tout le monde peut voir vos réponses.`,
  accountSeen: (ago) => `Vu ${ago}`,
  noAccount: 'Pas encore vu',
  noAccountNote: 'Ouvrez X une fois : vous verrez ensuite ici qui peut voir vos réponses.',
  linkedToAmazon: 'Lié à Amazon',
  linked: 'Oui',
  notLinked: 'Non',
  accordingTo: (service, ago) => `D’après @${service}, ${ago}.`,

  noStore: 'Aucune boutique n’est encore autorisée : les liens s’ouvrent simplement.',
  chooseStore: 'Choisir votre boutique',
  settings: 'Paramètres',

  needsYou: (count) => `Action requise (${count})`,
  allNeeds: (count) => `Voir les ${count} dans « Activité »`,
  latest: 'Dernières demandes',
  none: 'Rien pour l’instant. Cherchez le bouton #AmazonCart sous les posts avec un lien Amazon.',
  putAside: (count) =>
    count === 1
      ? 'Nous n’avons pas pu lire un enregistrement et l’avons mis de côté. Tous les autres sont intacts.'
      : `Nous n’avons pas pu lire ${count} enregistrements et les avons mis de côté. Tous les autres sont intacts.`,
  mayBeEvicted:
    'Si l’espace vient à manquer sur cet appareil, votre navigateur peut supprimer cette liste. Par sécurité, exportez-la de temps en temps sous « Activité », « Vos données ».',
  activity: 'Activité',
  settingsAndStores: 'Paramètres et boutiques',
  help: 'Aide',
};
