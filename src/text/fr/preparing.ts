import type { OrganiserWords } from '../en/organiser.ts';
import { plural } from '../plural.ts';

const count = (n: number, one: string, other: string) => plural('fr', n, { one, other });

/** What the readiness list says beyond its lines, in French. */
export const preparingFrench: Pick<OrganiserWords, 'preparing'> = {
  preparing: {
    allGood: 'Prête pour une salle sans internet.',
    toDo: (n) => count(n, 'Il reste # chose à faire.', 'Il reste # choses à faire.'),
    worries: (n) => count(n, 'Tout marche, avec # réserve.', 'Tout marche, avec # réserves.'),
    how: 'Montrer comment',
    roomGood: (n) =>
      count(
        n,
        'Une écriture d’essai montre de la place pour au moins # lettre de plus.',
        'Une écriture d’essai montre de la place pour au moins # lettres de plus.',
      ),
    roomLittle: (n) =>
      count(
        n,
        'Seulement # lettre de plus tient à coup sûr. Supprimez des vidéos ou des applications avant l’événement.',
        'Seulement # lettres de plus tiennent à coup sûr. Supprimez des vidéos ou des applications avant l’événement.',
      ),
    unprotected: (when) =>
      `Le navigateur n’a pas promis de garder les données. Il a été décidé de recueillir ici malgré tout (${when}). Envoyez souvent et gardez de la place.`,
    install: {
      title: 'Comment installer Barua',
      steps: {
        dots: 'Touchez les trois points à côté de l’adresse.',
        lines: 'Touchez les trois traits en bas.',
        share: 'Touchez Partager : le carré avec une flèche vers le haut.',
        bar: 'Cliquez sur le signe d’installation au bout de la barre d’adresse, ou « Installer » dans le menu du navigateur.',
        addHome: 'Touchez « Ajouter à l’écran d’accueil » ou « Installer », et confirmez.',
        addPage: 'Touchez « Ajouter la page à », puis « Écran d’accueil ».',
        addApple: 'Faites défiler, touchez « Sur l’écran d’accueil », puis « Ajouter ».',
        dock: 'Dans Safari sur un Mac, choisissez « Fichier », puis « Ajouter au Dock ». Sinon, prenez Chrome ou Edge.',
        open: 'Fermez le navigateur et ouvrez Barua par son image.',
        openApple: 'Ouvrez Barua par son image et rejoignez-y encore la campagne : l’application a sa propre mémoire.',
      },
    },
    keyboard: {
      name: 'Le clavier n’apprend rien',
      wait: 'Un clavier peut retenir des noms et les proposer à la personne suivante. Aucune page ne le voit ni ne l’empêche : désactivez-le, puis dites-le ici.',
      good: 'Quelqu’un l’a désactivé et l’a dit ici.',
      done: 'C’est désactivé',
      undo: 'Plus maintenant',
      title: 'Pour que le clavier n’apprenne rien',
      keyboards: [
        'Gboard (la plupart des tablettes Android) : la roue dentée au-dessus des touches, « Correction du texte » : désactivez les suggestions. Puis « Confidentialité » : désactivez la personnalisation et effacez les mots appris.',
        'Clavier Samsung : « Paramètres », « Gestion globale », « Paramètres Clavier Samsung » : désactivez la saisie intuitive et effacez ce qu’il a appris.',
        'iPad : « Réglages », « Général », « Clavier » : désactivez le texte prédictif et la correction automatique. Ce qu’il a appris s’efface sous « Transférer ou réinitialiser », « Réinitialiser le dictionnaire clavier ».',
      ],
    },
  },
};
