import type { Catalogue } from '../catalogue.ts';

const few = (count: number, one: string, many: string) =>
  `${count.toLocaleString('fr')} ${count > 1 ? many : one}`;

export const trail: Catalogue['trail'] = {
  none: 'Aucune réponse publique, à notre connaissance',
  noneNote:
    'Chaque réponse que vous publiez avec le bouton figure ici tant qu’elle est sur X, pour que vous puissiez la retrouver et l’y supprimer.',
  visible: (count) =>
    few(
      count,
      'réponse publique de votre part est encore sur X',
      'réponses publiques de votre part sont encore sur X',
    ),
  tells: (count, products, authors, some) => {
    const one = some ? 'Celle de votre liste montre' : 'Elle montre';
    const many = some ? `Les ${count.toLocaleString('fr')} de votre liste montrent` : 'Elles montrent';
    return `${count > 1 ? many : one} ${few(products, 'produit', 'produits')} à ${few(authors, 'auteur', 'auteurs')} et à toute personne qui peut lire vos posts. `;
  },
  kept: (count) =>
    `${few(count, 'vient d’une demande qui n’est plus dans votre liste', 'viennent de demandes qui ne sont plus dans votre liste')} : nous n’en gardons que la date et le lien. `,
  followersOnly: (count) =>
    `${few(count, 'd’entre elles a été publiée', 'd’entre elles ont été publiées')} pour vos abonnés, quand votre compte était protégé. `,
  deleted: (count) =>
    `${few(count, 'réponse a été supprimée depuis', 'réponses ont été supprimées depuis')}. `,
  stillReading: 'Lecture en cours…',
  howToDelete:
    'Pour supprimer une réponse, ouvrez-la sur X et choisissez « Supprimer » dans son menu. Si nous vous voyons le faire, nous la retirons de cette liste. Si vous l’avez supprimée ailleurs, dites-le-nous avec « Je l’ai supprimée ».',
  list: 'Réponses publiques encore sur X, les plus récentes d’abord',
  to: (author) => ['à ', author],
  forFollowers: 'pour les abonnés',
  openOnX: 'Ouvrir sur X',
  replyTo: (author) => ` : réponse à @${author}`,
  isGone: 'Je l’ai supprimée',
  replyBy: (handle) => `Votre réponse en tant que ${handle}`,
  notInList: 'sa demande n’est plus dans votre liste',
  forgetHere: 'Retirer de cette liste…',
  forgetQuestion: 'Retirer cette réponse de la liste ?',
  forgetNote:
    'Elle n’est retirée qu’ici. Tant qu’elle est sur X, toute personne qui peut lire vos posts peut la lire.',
  forget: 'La retirer de la liste',
  keepListed: 'La garder dans la liste',

  caption: 'Demandes par mois',
  month: 'Mois',
  public: 'Réponse publique, encore sur X',
  private: 'Demandé en privé',
  counts: (month, open, hidden) => `${month} : ${open} en public, ${hidden} en privé`,
};
