import type { Catalogue } from '../catalogue.ts';

export const needs: Catalogue['needs'] = {
  needs: {
    'sign-in': 'Amazon vous demande de vous identifier. Faites-le dans l’onglet ouvert.',
    'robot-check':
      'Amazon veut vérifier que vous n’êtes pas un robot. Répondez à sa question dans l’onglet ouvert.',
    waf: 'Amazon vérifie votre navigateur. Allez voir l’onglet, puis ajoutez-y le produit.',
    'age-check': 'Amazon vous demande votre âge. Répondez dans l’onglet et ajoutez-y le produit.',
    options: 'Choisissez la taille, la couleur ou une autre option dans l’onglet, puis ajoutez-y le produit.',
    'buying-options':
      'Nous n’avons pas pu savoir quelle offre ajouter et n’avons donc cliqué sur rien. Choisissez-en une dans l’onglet et ajoutez-y le produit.',
    'gift-card':
      'C’est une carte cadeau, et Amazon demande pour qui elle est. Nous n’avons cliqué sur rien. Remplissez le formulaire dans l’onglet, puis ajoutez-y la carte.',
    used: 'L’offre sélectionnée est d’occasion. Nous n’avons cliqué sur rien. Choisissez une offre dans l’onglet et ajoutez-y le produit.',
    renewed:
      'L’offre sélectionnée est un produit reconditionné. Nous n’avons cliqué sur rien. Choisissez une offre dans l’onglet et ajoutez-y le produit.',
    subscription:
      'L’offre sélectionnée est un abonnement. Nous n’avons cliqué sur rien. Choisissez l’achat unique dans l’onglet et ajoutez-y le produit.',
    'prime-price':
      'Amazon propose ce produit à un prix Prime. Nous n’avons cliqué sur rien. Choisissez ce prix ou le prix normal dans l’onglet, puis ajoutez-y le produit.',
    deal: 'Cette offre doit d’abord être réservée. Nous n’avons cliqué sur rien. Réservez-la dans l’onglet ou choisissez-y une autre offre.',
    'other-seller':
      'Le lien indique un vendeur, mais la page d’Amazon montre l’offre d’un autre. Nous n’avons cliqué sur rien. Choisissez le vendeur dans l’onglet et ajoutez-y le produit.',
    quantity:
      'La page ajouterait plus d’un exemplaire. Nous n’avons cliqué sur rien. Choisissez la quantité dans l’onglet et ajoutez-y le produit.',
    'not-delivered':
      'Amazon ne livre pas ce produit à l’adresse sélectionnée. Nous n’avons cliqué sur rien. Choisissez une autre adresse dans l’onglet et ajoutez-y le produit.',
    grocery:
      'Chez Amazon, les courses vont dans un panier à part : le produit n’est donc pas dans le vôtre. Continuez dans l’onglet si vous le voulez.',
    haul: 'Amazon Haul a son propre panier : le produit n’est donc pas dans le vôtre. Continuez dans l’onglet si vous le voulez.',
    business:
      'C’est une offre Amazon Business : le produit n’est donc pas dans votre panier. Choisissez une offre dans l’onglet et ajoutez-y le produit.',
    warranty:
      'Amazon demande si vous voulez une garantie. Répondez dans l’onglet, puis vérifiez votre panier.',
    confirm:
      'Amazon vous demande une confirmation. Le produit n’est pas encore dans votre panier. Confirmez dans l’onglet.',
    'other-product':
      'Le lien menait à un autre produit ou à une autre boutique que ce qu’il annonçait. Rien n’a été ajouté. Allez voir l’onglet.',
    'server-error':
      'La page d’Amazon ne s’est pas chargée correctement. Nous ne réessaierons pas de nous-mêmes. Rechargez l’onglet.',
    unreadable:
      'Nous n’avons pas pu lire la page d’Amazon et n’avons cliqué sur rien. Ajoutez le produit dans l’onglet.',
    unseen:
      'Nous avons cliqué une fois sur le bouton d’Amazon mais n’avons pas vu le produit dans votre panier. Vérifiez le panier avant de cliquer de nouveau.',
    timeout:
      'La page d’Amazon ne s’est pas chargée en une minute. Nous n’avons cliqué sur rien. Allez voir l’onglet.',
    offline:
      'Vous êtes hors ligne. Nous n’avons cliqué sur rien. Rechargez l’onglet quand vous serez de nouveau en ligne.',
    'by-hand': 'Le lien est ouvert. Vous pouvez ajouter le produit vous-même.',
  },
  refusals: {
    digital:
      'Les produits numériques ne vont pas dans un panier. Vous pouvez acheter celui-ci sur sa page Amazon.',
    unavailable: 'Amazon n’a pas ce produit pour le moment. Rien n’a été ajouté. Réessayez un autre jour.',
    'not-found':
      'Cette page n’existe plus chez Amazon. Rien n’a été ajouté. Demandez un autre lien à l’auteur.',
    'not-in-your-store':
      'Votre boutique n’a pas ce produit. Rien n’a été ajouté. Vous pouvez utiliser le lien de l’auteur à la place.',
    'no-product':
      'Le lien ne mène à aucun produit. Rien n’a été ajouté. Vous pouvez l’ouvrir et regarder par vous-même.',
  },
};
