import type { Catalogue } from '../catalogue.ts';

export const thread: Catalogue['thread'] = {
  seen: (count) => (count < 2 ? `${count} réponse panier vue ici` : `${count} réponses panier vues ici`),
  ofLoaded: (count) =>
    count < 2 ? `sur ${count} réponse chargée jusqu’ici` : `sur ${count} réponses chargées jusqu’ici`,
  askedHere: (count) =>
    count < 2
      ? `${count} personne a demandé ce produit publiquement ici.`
      : `${count} personnes ont demandé ce produit publiquement ici.`,
  title: 'Réponses panier vues ici',
  people: (replies, people) =>
    `${replies} ${replies < 2 ? 'réponse' : 'réponses'} de ${people} ${people < 2 ? 'personne' : 'personnes'}.`,
  means: 'Une réponse panier est une réponse avec #AmazonCart ou #AmazonBasket.',
  onlyLoaded:
    'Seules comptent les réponses que X a chargées sur cette page, en descendant depuis le post. Faites défiler pour en voir d’autres.',
  anyoneCanSee: 'Toute personne qui lit ce fil peut voir la même chose. Nous n’en conservons rien.',
  byAuthor: 'de l’auteur, non comptée',
  byProtected: 'compte protégé : visible pour vous, mais pas pour tout le monde',
  openReply: (handle, time) => `Réponse de @${handle}, ${time} : ouvrir sur X`,
  tallyOffer:
    'Tenir un décompte ? À chacune de vos visites de ce fil, nous notons qui a répondu avec le hashtag et quand, mais rien de ce qui est écrit. Tout reste dans ce navigateur et est oublié après 90 jours.',
  keepTally: 'Tenir un décompte',
  tallyOn: 'Vous tenez un décompte pour ce post. Retrouvez-le dans « Activité », sous « Campagnes ».',
  stopTally: 'Ne plus compter',
  stopNote: 'Ce qui a été compté y reste jusqu’à ce que vous le supprimiez.',
};
