import type { WritingWords } from '../en/writing.ts';

/** Ce qui ne se dit qu’autour des lettres et des récits. */
export const writingFrench: WritingWords = {
  keptLetter: {
    title: 'Une lettre était en cours',
    ask: 'Continuer la lettre qui était en cours ?',
    hint: 'Si ce n’est pas la vôtre, choisissez non. Elle ne s’affiche qu’après « Oui ».',
    yes: 'Oui, c’est la mienne',
    no: 'Non',
  },

  pages: {
    title: 'À la main, ou sur papier',
    lead: 'Les pages partent avec la lettre. Alors il n’y a rien à taper.',
    write: 'Écrire à la main',
    photograph: 'Photographier une page',
    page: (n) => `Page ${n}`,
    editPage: (n) => `Continuer la page ${n}`,
    removePage: (n) => `Enlever la page ${n}`,
    edit: 'Continuer',
    remove: 'Enlever',
    noRoom: 'Il n’y a plus de place pour des pages sur cette tablette. Une lettre tapée tient encore.',
    most: 'On ne peut pas en envoyer plus ensemble.',
    tooLong: (n) => `C’est trop long de ${n} caractères. Rien n’est perdu : raccourcissez, ou continuez à la main.`,
    notSaved: {
      full: 'Les pages ne tiennent plus sur cette tablette. Sans elles, le reste peut être scellé ; donnez les lettres sur papier à un bénévole.',
      failing:
        'Les pages n’ont pas pu être gardées. Réessayez, ou scellez le reste et donnez les lettres sur papier à un bénévole.',
    },
    without: 'Continuer sans les pages',
  },

  inkPage: {
    title: (n) => `Page ${n}, à la main`,
    lead: 'Avec un doigt ou un stylet. La paume peut se poser sur la page.',
    pad: 'Page à écrire',
    clear: 'Effacer la page',
    next: 'Page suivante',
    full: 'Cette page est pleine. Continuez sur la suivante.',
  },

  photo: {
    title: 'Photographier la page',
    lead: 'Posez-la à plat, en bonne lumière.',
    video: 'Ce que voit la caméra',
    opening: 'La caméra s’ouvre …',
    take: 'Prendre la photo',
    choose: 'Choisir une image',
    again: 'Recommencer',
    turn: 'Tourner',
    use: 'Prendre cette page',
    crop: 'Tirez les bords jusqu’à ce qu’il ne reste que la page.',
    preview: 'La page, telle qu’elle est coupée',
    edges: { left: 'Bord gauche', top: 'Bord supérieur', right: 'Bord droit', bottom: 'Bord inférieur' },
    working: 'La page est rendue lisible …',
    problems: {
      insecure: 'La caméra ne marche que par une connexion sûre. Vous pouvez choisir une image.',
      refused:
        'La caméra n’est pas permise ici. Vous pouvez choisir une image, ou permettre la caméra dans les réglages du navigateur.',
      missing: 'Cette tablette n’a pas de caméra utilisable ici. Vous pouvez choisir une image.',
      'in-use': 'Une autre application tient la caméra. Fermez-la et réessayez.',
      failed: 'La caméra ne démarre pas. Réessayez, ou choisissez une image.',
      'no-picture': 'Ce n’est pas une image lisible. Choisissez une photo, en JPEG, PNG ou WebP.',
      'too-heavy': 'Cette page ne devient pas assez petite. Coupez plus près, ou photographiez-la en deux parties.',
    },
  },

  readAloud: { start: 'Lire à haute voix', stop: 'Arrêter la lecture' },

  phone: {
    open: 'Agir depuis mon téléphone',
    title: (name) => `Pour ${name}, depuis votre téléphone`,
    lead: 'Visez un code avec l’appareil photo de votre téléphone, et envoyez ce qui s’ouvre. Rien de votre téléphone n’arrive sur cette tablette.',
    forms: { sms: 'SMS', email: 'E-mail', social: 'Partager' },
    alt: { sms: 'Code pour un SMS', email: 'Code pour un e-mail', social: 'Code avec un texte à partager' },
    sent: { sms: 'J’ai envoyé le SMS', email: 'J’ai envoyé l’e-mail', social: 'J’ai partagé' },
    review: 'Envoyé depuis votre téléphone',
  },

  host: {
    open: 'Je veux organiser un tel événement',
    title: 'Organiser votre propre événement',
    lead: 'Le bureau de la campagne vous contactera. C’est scellé à part de ce que vous avez signé ou écrit.',
    country: 'Pays',
    noCountry: 'Non précisé',
    note: 'Où, quand, avec qui ? (facultatif)',
    save: 'Sceller ce souhait',
    thanks: 'Scellé. Le bureau de la campagne vous contactera.',
    problems: {
      contact: {
        sms: 'Vérifiez ce numéro de téléphone : des chiffres, avec un + devant s’il est de l’étranger.',
        email: 'Vérifiez cette adresse e-mail : elle ressemble à nom@exemple.org.',
      },
      tooLong: (most) => `Raccourcissez ce texte : ${most} caractères au plus.`,
    },
  },
};
