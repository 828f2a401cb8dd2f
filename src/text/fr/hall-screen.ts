import { formatPercent } from '../hall-numbers.ts';
import { formatNumber, plural } from '../plural.ts';

const count = (n: number, one: string, other: string) => plural('fr', n, { one, other });
const number = (n: number) => formatNumber('fr', n);

/** Ce que dit l’écran de la salle. */
export const hallScreenFrench = {
  hallScreen: {
    open: 'Écran de la salle',
    openFor: (title: string) => `Écran de la salle : ${title}`,
    leave: 'Quitter',
    pinInSight: 'Toute la salle voit ceci. Tapez le code PIN au clavier, ou couvrez le projecteur un instant.',
    fullScreen: 'Plein écran',
    window: 'Dans une fenêtre',
    views: {
      count: 'Compteur',
      outcomes: 'Ce que les lettres ont changé',
      debate: 'Débat',
      points: 'Arguments',
      hands: 'Vote à main levée',
    },
    viewsLabel: 'Ce que voit la salle',
    previous: 'Précédent',
    next: 'Suivant',
    place: (n: number, of: number) => `${number(n)} sur ${number(of)}`,
  },

  hallCount: {
    actions: (n: number) => count(n, 'lettre, signature ou message', 'lettres, signatures et messages'),
    people: (n: number) => count(n, 'personne', 'personnes'),
    nobody: 'Qui sera le premier ou la première ?',
    first: 'Vous ouvrez la marche.',
    oneIn: (n: number) => `Vous êtes 1 sur ${number(n)}.`,
    goal: (goal: number, share: number) => `${formatPercent('fr', share)} des ${number(goal)} que nous espérons`,
    reached: (goal: number) => `L’objectif de ${number(goal)} est atteint. Merci !`,
    byCase: 'Pour qui',
    fromTablets: (n: number) => count(n, 'de # tablette', 'de # tablettes'),
    withoutCase: (n: number) => count(n, '# de plus sans indication du cas.', '# de plus sans indication du cas.'),
  },

  outcomes: {
    none: 'La campagne n’a pas encore envoyé de nouvelles des cas précédents.',
  },

  debate: {
    noMotion: 'De quoi débattrons-nous ?',
    prepare: 'Préparer',
    prepareTitle: 'Préparer le débat',
    motion: 'Motion',
    motionHint: 'Par exemple : Un journal peut imprimer ce que le gouvernement dit faux.',
    speakers: 'Orateurs',
    speakersHint: 'Par camp, sans noms.',
    sides: { for: 'Pour', against: 'Contre', floor: 'La salle' },
    speaker: (side: string, n: number) => `${side} · orateur ${number(n)}`,
    sideOf: (n: number) => `Orateur ${number(n)} : camp`,
    minutesOf: (n: number) => `Orateur ${number(n)} : minutes`,
    add: 'Ajouter un orateur',
    remove: (n: number) => `Retirer l’orateur ${number(n)}`,
    start: 'Démarrer',
    pause: 'Pause',
    nextSpeaker: 'Orateur suivant',
    previousSpeaker: 'Orateur précédent',
    again: 'Remettre le temps entier',
    following: (speaker: string) => `Ensuite : ${speaker}`,
    phases: { plenty: 'Temps restant', 'last-minute': 'Dernière minute', over: 'Temps écoulé' },
    done: 'Terminé',
  },

  hands: {
    before: 'Avant le débat',
    after: 'Après le débat',
    sides: { for: 'Pour', undecided: 'Indécis', against: 'Contre' },
    ask: 'Qui est pour, qui est contre ?',
    countBefore: 'Compter avant',
    countAfter: 'Compter après',
    show: 'Montrer le résultat',
    hands: (n: number) => count(n, '# main', '# mains'),
    fewer: (side: string, n: number) => `${side} : ${number(n)} de moins`,
    more: (side: string, n: number) => `${side} : ${number(n)} de plus`,
    towards: (n: number) =>
      count(
        n,
        'La salle s’est rapprochée de # point de la motion.',
        'La salle s’est rapprochée de # points de la motion.',
      ),
    away: (n: number) =>
      count(n, 'La salle s’est éloignée de # point de la motion.', 'La salle s’est éloignée de # points de la motion.'),
    still: 'Autant de monde qu’avant y est favorable.',
  },

  hallFigures: {
    give: 'Chiffres pour un autre écran',
    giveTitle: 'Les chiffres de cette tablette',
    giveText:
      'L’appareil relié au projecteur lit ce code, ou quelqu’un y tape le code court. Il dit combien, et rien sur personne.',
    giveAlt: 'Code QR avec les chiffres de cette tablette',
    shortCode: 'Code court (totaux seulement)',
    bring: 'Autres tablettes',
    bringTitle: 'Chiffres d’autres tablettes',
    bringText:
      'Sur chaque tablette qui collecte : Bénévoles, puis « Chiffres pour un autre écran ». Lisez son code, ou tapez ici le code court. Le plus récent de chaque tablette compte.',
    code: 'Code',
    add: 'Ajouter',
    added: 'Ajouté.',
    older: 'Des chiffres plus récents de cette tablette sont déjà là.',
    ownTablet: 'C’est cette tablette même ; elle est déjà comptée.',
    otherEvent: 'La séance de cette tablette est celle d’un autre événement. La compter ici quand même ?',
    addAnyway: 'La compter ici',
    problems: {
      'figures-not-whole': 'Ce code n’est pas complet. Comparez-le groupe par groupe.',
      'figures-too-new': 'Ce code vient d’une version plus récente de Barua. Mettez cet appareil à jour.',
    },
    list: 'Compté ici',
    row: (actions: number, people: number) =>
      `${count(actions, '# action', '# actions')}, ${count(people, '# personne', '# personnes')}`,
    remove: 'Retirer',
  },
};
