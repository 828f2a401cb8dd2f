import { plural } from '../plural.ts';

const count = (n: number, forms: Parameters<typeof plural>[2]) => plural('fr', n, forms);

/** Ce qu’une tablette garde, ce que coûte l’envoi, et comment on la vide. */
export const storingFrench = {
  storing: {
    open: 'Mémoire',
    title: 'Mémoire et données',
    lead: 'Ce que cette tablette garde, ce que coûte l’envoi, et comment on la vide.',
    keptTitle: 'Gardé ici',
    pages: {
      name: 'Pages et photos',
      good: 'Il reste de la place.',
      warn: 'Plus de place pour elles. Textes et signatures entrent encore.',
    },
    dataTitle: 'Données mobiles',
    cap: 'Mégaoctets par mois',
    capHint:
      'Le plus que vous voulez dépenser là où les données coûtent. Vide : sans limite. Le texte part toujours ; pages et photos attendent alors.',
    hotspot: 'Ce Wi-Fi vient d’un téléphone : le compter',
    spent: (spent: string, cap: string | undefined) =>
      cap === undefined
        ? `Ce mois-ci, l’envoi a coûté ${spent} Mo.`
        : `Ce mois-ci, l’envoi a coûté ${spent} Mo sur ${cap}.`,
    waits: (megabytes: string) => `Ce qui attend prend environ ${megabytes} Mo.`,
    held: 'Elles attendent le Wi-Fi, le mois prochain, ou vous.',
    emptyTitle: 'Vider cette tablette',
    emptyLead:
      'À la fin, ou avant qu’elle ne passe à quelqu’un d’autre : tout ce que Barua y garde est effacé, avec le PIN et les événements.',
    notYet: 'Pas encore sûr',
    sitting: 'Une séance est ouverte.',
    unsent: (n: number) =>
      count(n, { one: '# entrée n’est pas au centre.', other: '# entrées ne sont pas au centre.' }),
    pagesLeft: (n: number) =>
      count(n, { one: '# page ou photo n’est pas au centre.', other: '# pages et photos ne sont pas au centre.' }),
    carried: (n: number) =>
      count(n, {
        one: '# entrée d’autres tablettes est transportée ici.',
        other: '# entrées d’autres tablettes sont transportées ici.',
      }),
    forked: 'Transportez tout dans un fichier, et prévenez le bureau.',
    unread: 'Les pages et photos ne peuvent pas être lues maintenant. Redémarrez Barua.',
    sheets: (n: number) =>
      count(n, {
        one: '# feuille imprimée n’a pas été comptée. Ensuite, personne ne pourra la compter.',
        other: '# feuilles imprimées n’ont pas été comptées. Ensuite, personne ne pourra les compter.',
      }),
    safe: (n: number) =>
      count(n, {
        one: 'On peut vider : le centre a la # entrée, d’après son propre reçu.',
        other: 'On peut vider : le centre a les # entrées, d’après ses propres reçus.',
      }),
    nothing: 'Rien n’a été écrit ici. On peut vider.',
    sure: 'Le centre est interrogé une dernière fois. Puis tout est effacé pour de bon.',
    emptyNow: 'Tout effacer',
    asking: 'Question au centre …',
    problems: {
      'no-answer': 'Le centre ne répond pas pour l’instant. Rien n’a été effacé ; réessayez avec internet.',
      'not-there':
        'Le centre n’a plus tout. Rien n’a été effacé. Transportez tout dans un fichier, et prévenez le bureau.',
    },
    emptiedTitle: 'Cette tablette est vide',
    emptied: {
      cleared: 'Plus rien de la campagne n’y est. Vous pouvez retirer l’application.',
      asked: 'Tout a été effacé. Le navigateur range ses propres fichiers plus tard ; ce qui y reste est scellé.',
      'not-all':
        'Quelque chose n’a pas pu être effacé. Effacez les données de ce site dans les réglages du navigateur.',
    },
  },
};
