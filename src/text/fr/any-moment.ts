import { plural } from '../plural.ts';

const count = (n: number, one: string, other: string) => plural('fr', n, { one, other });

/** What may have to be said at any moment, while participants have the tablet too. */
export const anyMomentFrench = {
  store: {
    health: {
      'two-copies': 'Tout est écrit deux fois.',
      'one-copy': 'L’une des deux copies est en panne. L’enregistrement continue ; redémarrez bientôt Barua.',
      'one-copy-only': 'Ce navigateur garde une seule copie.',
      failing: 'La tablette ne peut rien enregistrer en ce moment. Arrêtez la collecte ; redémarrez Barua.',
    },
    notSaved: {
      full: 'Pas enregistré : la mémoire est pleine. Rien de ce que vous avez saisi n’est perdu. Appelez un bénévole, puis réessayez.',
      failing:
        'Pas enregistré : la mémoire ne répond pas. Rien de ce que vous avez saisi n’est perdu. Réessayez, ou appelez un bénévole.',
    },
    notJoined: 'Cette tablette n’a rejoint aucune campagne.',
    sittingOpenAlready: 'Une séance est déjà ouverte.',
    opening: 'Ouverture …',
    trouble: {
      'second-tab': {
        title: 'Barua est déjà ouverte',
        text: 'Une seule fenêtre peut écrire. Fermez celle-ci et continuez dans l’autre.',
      },
      'storage-refused': {
        title: 'Ce navigateur refuse de garder des données',
        text: 'Il est peut-être en navigation privée, ou ses réglages l’interdisent. Ouvrez Barua dans une fenêtre normale, ou installez-la.',
      },
      'storage-hangs': {
        title: 'La mémoire ne répond pas',
        text: 'Ce qui a été scellé est toujours sur cette tablette. Fermez complètement Barua et rouvrez-la ; si cela n’aide pas, redémarrez la tablette.',
      },
      'app-outdated': {
        title: 'Ce Barua est trop ancien',
        text: 'Une version plus récente a déjà travaillé ici. Rien n’est perdu. Connectez-vous à internet, fermez Barua et rouvrez-la, deux fois s’il le faut.',
      },
    },
  },

  sitting: {
    welcome: 'Choisissez votre langue',
    volunteer: 'Bénévoles',
    countsOnly:
      'À cet événement, seuls des nombres peuvent être recueillis. Personne ne peut signer sur cette tablette.',
    menuTitle: 'Pour les bénévoles',
    peopleSoFar: 'Personnes dans cette séance',
    actionsSoFar: 'Actions dans cette séance',
    openedAt: (when: string) => `Ouverte depuis ${when}`,
    goOn: 'Retour aux participants',
    close: 'Fermer la séance',
    closeSure:
      'Fermer cette séance ? Tout y est scellé et reste en sûreté. Vous pourrez en ouvrir une autre à tout moment.',
    closeNow: 'Oui, fermer',
  },

  crash: {
    title: 'Barua a trébuché',
    text: 'Ce qui a été scellé est en sûreté sur cette tablette.',
    waiting: (n: number) =>
      count(n, '# entrée est ici et attend d’être envoyée.', '# entrées sont ici et attendent d’être envoyées.'),
    stumbled: 'Quelque chose a mal tourné. Rien n’est perdu sur cette page. Redémarrez Barua après cette personne.',
    restart: 'Recommencer',
    details: 'Pour le bureau',
  },
};
