import type { DeskKeepingWords } from './desk-keeping-en.ts';
import { plural } from './plural.ts';

const count = (n: number, one: string, other: string) => plural('fr', n, { one, other });

/** French for what the centre put aside. */
export const deskKeepingFrench: DeskKeepingWords = {
  aside: {
    lead: 'Ce qui est arrivé au centre et n’est pas compté, parce qu’il ne peut savoir s’il faut s’y fier. Rien n’en est perdu : le bureau décide, et sa parole figure, signée, dans son journal.',
    list: 'Mis de côté',
    none: 'Rien n’est mis de côté.',
    found: (n) =>
      count(n, 'Les entrées de # tablette attendent une parole', 'Les entrées de # tablettes attendent une parole'),
    unnamed: 'Une tablette qui n’a rien envoyé d’autre',
    why: {
      withdrawn: 'Cette tablette a été retirée, et a envoyé ceci ensuite.',
      fork: 'La tablette a écrit d’autres entrées sous des numéros que le centre a déjà, comme le fait une tablette copiée ou ramenée à un état antérieur. Ce qui était là d’abord reste.',
    },
    event: 'Événement',
    noEvent: 'inconnu',
    entries: 'Entrées',
    numbers: (n, first, last) => (n === 1 ? `1, numéro ${first}` : `${count(n, '#', '#')}, numéros ${first} à ${last}`),
    unread: (n) => count(n, '# morceau illisible', '# morceaux illisibles'),
    came: 'Arrivé',
    between: (from, to) => (from === to ? from : `${from} au ${to}`),
    release: 'Admettre',
    releaseOf: (name) => `Admettre : ${name}`,
    releaseTitle: (name) => `Admettre ce que ${name} a envoyé ?`,
    releaseLead: (n) =>
      count(
        n,
        '# entrée est vérifiée, prise et comptée comme toute autre.',
        '# entrées sont vérifiées, prises et comptées comme toute autre.',
      ),
    releaseSure:
      'Qui avait la tablette a pu les écrire : demandez d’abord qui c’était. La tablette reste retirée ; ce qu’elle enverra plus tard sera de nouveau mis de côté. Ce qui est admis ne peut plus être mis de côté, mais jugé non valable.',
    discard: 'Jeter',
    discardOf: (name) => `Jeter : ${name}`,
    discardTitle: (name) => `Jeter ce que ${name} a envoyé ?`,
    discardLead: (n) =>
      count(
        n,
        '# entrée est supprimée au centre, et jamais comptée.',
        '# entrées sont supprimées au centre, et jamais comptées.',
      ),
    discardSure: 'Elles ne sont alors plus que sur la tablette, si elle les a encore. C’est sans retour.',
    cancel: 'Annuler',
    released: (name) => `Admis : ce que ${name} a envoyé compte désormais. Ouvrez à nouveau pour le voir.`,
    discarded: () => 'Jeté : le centre n’en a plus rien.',
    overtaken:
      'Un autre poste de ce bureau a décidé entre-temps : rien n’a été écrit. Ce qui est mis de côté maintenant figure ci-dessous.',
    waits: (n) =>
      count(
        n,
        'C’est écrit, mais # morceau reste de côté : des entrées manquent avant lui. Quand elles seront là, admettez-le de nouveau.',
        'C’est écrit, mais # morceaux restent de côté : des entrées manquent avant eux. Quand elles seront là, admettez-les de nouveau.',
      ),
    unseen: 'C’est écrit, mais le centre n’a pu dire ce qu’il en est advenu. Regardez de nouveau.',
    again: 'Regarder de nouveau',
    noCentre:
      'Ce qui est mis de côté se trouve au centre, et seuls des fichiers ont été ouverts. Ouvrez ce que le centre a.',
  },
};
