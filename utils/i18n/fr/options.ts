import { LANGUAGE_NAMES } from '../../settings/languages.ts';
import type { Catalogue } from '../catalogue.ts';
import { settings } from './settings.ts';

const onOff = (on: string, off: string) => (isOn: boolean) => (isOn ? on : off);

export const options: Catalogue['options'] = {
  title: 'Paramètres de #AmazonCart',
  savedAtOnce: 'Chaque modification est enregistrée aussitôt.',
  help: 'Aide',

  replies: 'Réponses et notifications',
  oneClickIfOff: 'Sans avertissement, un clic :',
  addAfterReplyNote: 'Un à la fois, dans un onglet en arrière-plan.',
  notify: 'M’envoyer des notifications',
  notifyNote: 'Quand un produit est dans le panier, requiert une action ou n’a pas été ajouté.',

  appearance: 'Apparence et langue',
  buttonStyle: 'Apparence du bouton sous un post',
  buttonStyles: { text: 'Avec le hashtag, s’il y a la place', icon: 'Juste une icône de panier' },

  allStores: (count) => `Les ${count} boutiques`,
  allowed: (store) => `${store} est autorisé.`,
  withdrawn: (store) => `${store} n’est plus autorisé.`,

  language: 'Langue (Language)',
  languageNote:
    'Pour le bouton, le panneau, les notifications et ces pages. Ce que vous publiez ne change pas.',
  languageAuto: 'Langue du navigateur',

  records: 'Stockage et synchronisation',
  keepFor: 'Conserver mes demandes',
  keepForNote:
    'Une fois par jour, les demandes plus anciennes sont supprimées définitivement. Celles qui sont en cours ou attendent une action de votre part restent. Une réponse encore sur X reste dans « Réponses sur X », mais seulement avec sa date et son lien.',
  keepForNames: { forever: 'Pour toujours', year: 'Un an', '90-days': '90 jours' },
  sync: 'Partager entre mes navigateurs',
  syncNote:
    'Partage vos paramètres et vos demandes les plus récentes par la synchronisation de votre navigateur, si elle est activée. Nous n’en recevons rien.',

  shortcuts: 'Raccourcis clavier',
  notSet: 'Non défini',
  shortcutsNote: 'Ils fonctionnent sur X et ne publient jamais rien.',
  changeShortcuts: 'Les modifier dans le navigateur',

  saved: (said) => `Enregistré. ${said}`,
  undone: (said) => `Annulé. ${said}`,
  notSaved: 'Nous n’avons pas pu enregistrer cela : rien n’a été modifié. Réessayez.',
  savedSentences: {
    warn: onOff('L’avertissement est activé.', 'L’avertissement est désactivé.'),
    act: (act) => `Sans avertissement, un clic signifie « ${settings.acts[act]} ».`,
    addAfterReply: onOff('L’ajout après une réponse est activé.', 'L’ajout après une réponse est désactivé.'),
    ownStore: (store) => (store ? `Votre boutique est ${store}.` : 'Vous n’avez pas choisi de boutique.'),
    foreignLinks: (choice) =>
      choice === null
        ? 'Pour les liens vers d’autres boutiques, nous proposons ce qui fonctionne.'
        : choice === 'own'
          ? 'Pour les liens vers d’autres boutiques, nous proposons la vôtre.'
          : 'Pour les liens vers d’autres boutiques, nous proposons le lien de l’auteur.',
    notify: onOff('Les notifications sont activées.', 'Les notifications sont désactivées.'),
    sync: onOff(
      'Le partage entre vos navigateurs est activé.',
      'Le partage entre vos navigateurs est désactivé.',
    ),
    buttonStyle: (style) =>
      style === 'icon' ? 'Le bouton est une simple icône de panier.' : 'Le bouton affiche le hashtag.',
    keepFor: (keep) =>
      ({
        forever: 'Vos demandes sont conservées pour toujours.',
        year: 'Vos demandes sont conservées un an.',
        '90-days': 'Vos demandes sont conservées 90 jours.',
      })[keep],
    language: (language) =>
      language === 'auto' ? 'La langue est celle du navigateur.' : `Langue : ${LANGUAGE_NAMES[language]}.`,
  },
};
