import type { Catalogue } from '../catalogue.ts';

export const data: Catalogue['data'] = {
  export: 'Exporter',
  exportNote:
    'Enregistre dans un fichier sur votre appareil tout ce que l’extension conserve dans ce navigateur. Rien n’est envoyé nulle part. Le JSON peut être réimporté ; le CSV s’ouvre dans un tableur, une ligne par demande.',
  exportJson: 'Exporter en JSON',
  exportCsv: 'Exporter en CSV',
  writing: 'Enregistrement…',
  notWritten: 'Nous n’avons pas pu enregistrer le fichier. Rien n’a été modifié. Réessayez.',
  columns: {
    askedAt: 'Demandé le',
    product: 'Produit',
    store: 'Boutique',
    asin: 'ASIN',
    author: 'Auteur',
    tweet: 'Post',
    link: 'Lien',
    account: 'Compte',
    visibility: 'Visibilité',
    reply: 'Réponse',
    replyAddress: 'Adresse de la réponse',
    cart: 'Panier',
    price: 'Prix constaté',
    changedAt: 'Dernière modification',
  },

  import: 'Importer',
  importNote:
    'Ajoute le contenu d’un fichier JSON que vous avez exporté ici. Rien n’est ajouté deux fois ni écrasé, et les demandes qui étaient en cours dans le fichier ne sont pas relancées.',
  choose: 'Choisir un fichier…',
  reading: 'Lecture…',
  importing: 'Importation…',
  fresh: 'à ajouter',
  merged: 'avec du nouveau pour une demande déjà ici',
  unchanged: 'déjà ici, sans changement',
  refused: 'impossible à lire, laissé de côté',
  tallies: 'pour « Campagnes »',
  removedBefore: (count) =>
    count === 1
      ? 'Vous aviez retiré de cette liste une des demandes à ajouter : elle y reviendra.'
      : `Vous aviez retiré de cette liste ${count} des demandes à ajouter : elles y reviendront.`,
  takeSettings: 'Reprendre aussi les paramètres du fichier',
  imported: (fresh, merged, unchanged) =>
    `Importation terminée. Nouvelles : ${fresh}, complétées : ${merged}, inchangées : ${unchanged}.`,
  talliesLeftOut: (count, most) =>
    `Décomptes non importés, car il n’y a de place que pour ${most} : ${count}. Supprimez-en sous « Campagnes », puis importez de nouveau le fichier.`,
  allWasHere: 'Tout ce que contient ce fichier était déjà ici.',
  tooLarge: (megabytes) =>
    `Ce fichier dépasse ${megabytes} Mo, le maximum que nous pouvons lire. Rien n’a été modifié.`,
  notOurs:
    'Ce fichier n’a pas été exporté par cette extension. Rien n’a été modifié. Choisissez-en un autre.',
  fromLater:
    'Ce fichier vient d’une version plus récente de l’extension. Rien n’a été modifié. Mettez l’extension à jour, puis réessayez.',
  broken: 'Un problème est survenu : rien n’a été importé. Réessayez.',
  full: 'Votre navigateur n’a plus de place pour ce fichier : rien n’a été importé. Ce que vous avez déjà est intact. Libérez de l’espace sur cet appareil et réessayez.',

  unreadable: 'Enregistrements illisibles',
  unreadableNote: (count) =>
    count === 1
      ? 'Nous ne pouvons pas lire un enregistrement : il est endommagé, ou une version plus récente de l’extension l’a enregistré. Il reste tel quel, et l’export JSON le contient. Tous vos autres enregistrements sont intacts.'
      : `Nous ne pouvons pas lire ${count} enregistrements : ils sont endommagés, ou une version plus récente de l’extension les a enregistrés. Ils restent tels quels, et l’export JSON les contient. Tous vos autres enregistrements sont intacts.`,
  putAside: (when) => `Mis de côté : ${when}`,

  deleteAll: 'Tout supprimer',
  deleteAllNote: (link) => [
    'Supprime tout ce que l’extension conserve dans ce navigateur : vos demandes, leurs images, vos décomptes, et les comptes X et boutiques Amazon qu’elle a vus. Ce que vous avez publié sur X y reste : ',
    link('regardez d’abord vos réponses sur X'),
    '.',
  ],
  deleteAllAsk: 'Tout supprimer…',
  really: 'Vraiment tout supprimer ?',
  reallyRequests: (all, count) =>
    count === 1
      ? 'Supprimer votre demande et tout le reste ?'
      : `Supprimer les ${all} demandes et tout le reste ?`,
  stillPublic: (some, count) =>
    count === 1
      ? 'Une réponse publique de votre part est encore sur X. Tout supprimer ici l’y laisse, et nous ne pourrons plus vous la montrer.'
      : `${some} réponses publiques de votre part sont encore sur X. Tout supprimer ici les y laisse, et nous ne pourrons plus vous les montrer.`,
  noUndo: 'Cette action est irréversible.',
  resetSettings: 'Réinitialiser aussi les paramètres',
  yesDelete: 'Oui, tout supprimer',
  keep: 'Tout garder',
  deleted: 'Tout est supprimé ici. Ce que vous avez publié sur X y est encore.',
};
