import type { Catalogue } from '../catalogue.ts';

const few = (count: number, one: string, many: string) =>
  `${count.toLocaleString('fr')} ${count > 1 ? many : one}`;

export const campaigns: Catalogue['campaigns'] = {
  lead: (posts) => `Vous tenez le décompte de ${few(posts, 'post', 'posts')}`,
  note: 'Nous comptons les réponses avec #AmazonCart ou #AmazonBasket que X vous montre sous votre post, chacune une fois. Il peut y en avoir d’autres que X ne vous a pas montrées, et certaines ont pu être supprimées depuis. Tout cela reste dans ce navigateur.',
  none: 'Aucun décompte',
  noneNote:
    'Ouvrez sur X un de vos posts avec un lien Amazon et commencez un décompte sur la ligne en dessous. Ce qui est compté s’affiche ici.',

  compare: 'Vos posts comparés',
  measures: {
    posted: 'Post',
    replies: 'Réponses',
    people: 'Personnes',
    repeated: 'Plusieurs produits',
    firstDay: 'Premières 24 heures',
  },
  posted: (date) => `publié le ${date}`,

  dedicated: 'Qui a demandé plus d’un de vos produits',
  askedFor: (products) => `a demandé ${few(products, 'de vos produits', 'de vos produits')}`,
  andMore: (people) => `et ${few(people, 'autre personne', 'autres personnes')}`,

  counted: (replies, people) =>
    `${few(replies, 'réponse panier', 'réponses panier')} de ${few(people, 'personne', 'personnes')}`,
  alsoAsked: (people) =>
    `${few(people, 'd’entre elles a aussi demandé', 'd’entre elles ont aussi demandé')} un autre de vos produits.`,
  noReplies:
    'Aucune réponse panier pour l’instant. Ouvrez le post sur X et faites défiler ses réponses : nous comptons chacune de celles que X vous montre.',
  mostReplies: (most) =>
    `Nous gardons au plus ${most.toLocaleString('fr')} réponses à un post. Les suivantes ne sont pas comptées.`,
  stopped: 'Vous avez arrêté de compter. Vous pouvez reprendre sous le post sur X.',
  seen: (visits, last, shown) =>
    `Réponses vues ${few(visits, 'fois', 'fois')}, la dernière ${last}. X en avait alors chargé ${shown.toLocaleString('fr')}.`,
  neverSeen: 'Réponses pas encore vues.',

  charts: {
    hour: 'Réponses panier au fil du temps, par heure',
    day: 'Réponses panier au fil du temps, par jour',
    week: 'Réponses panier au fil du temps, par semaine',
    month: 'Réponses panier au fil du temps, par mois',
  },
  from: 'À partir de',
  replies: 'Réponses',

  openPost: 'Ouvrir le post',
  exportCsv: 'Exporter en CSV',
  exportAll: 'Tout exporter en CSV',
  keepLonger: 'Garder plus de 90 jours',
  forgottenOn: (date) => `Sinon, nous le supprimons le ${date}.`,
  keptOn: 'Gardé jusqu’à ce que vous le supprimiez.',
  delete: 'Supprimer…',
  deleteQuestion: (replies) =>
    replies === 0
      ? 'Supprimer ce décompte ?'
      : `Supprimer ce décompte avec ${few(replies, 'réponse', 'réponses')} ?`,
  deleteNote:
    'Cela supprime, ici seulement, qui a répondu et quand. Votre post et ses réponses restent sur X.',
  yesDelete: 'Supprimer',
  keep: 'Garder',
  showMore: (more) => `Afficher ${few(more, 'autre post', 'autres posts')}`,

  columns: {
    repliedAt: 'Répondu le',
    handle: 'Compte',
    reply: 'Adresse de la réponse',
    product: 'Produit',
    link: 'Lien',
    post: 'Adresse du post',
  },
};
