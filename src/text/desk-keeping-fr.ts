import type { DeskKeepingWords } from './desk-keeping-en.ts';
import { plural } from './plural.ts';

const count = (n: number, one: string, other: string) => plural('fr', n, { one, other });

/** French for what the centre put aside, and for how long it keeps what it has. */
export const deskKeepingFrench: DeskKeepingWords = {
  aside: {
    lead: 'Ce qui est arrivé au centre et n’est pas compté, parce qu’il ne peut savoir s’il faut s’y fier. Rien n’en est perdu : le bureau décide, et sa parole figure, signée, dans son journal.',
    list: 'Mis de côté',
    none: 'Rien n’est mis de côté.',
    found: (n) =>
      count(n, 'Les entrées de # tablette attendent une parole', 'Les entrées de # tablettes attendent une parole'),
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
    contradicts: (n) =>
      count(
        n,
        'L’admission est écrite, mais # morceau contredit ce que le centre a : il reste de côté, et ne peut qu’être jeté.',
        'L’admission est écrite, mais # morceaux contredisent ce que le centre a : ils restent de côté, et ne peuvent qu’être jetés.',
      ),
    unseen: 'C’est écrit, mais le centre n’a pu dire ce qu’il en est advenu. Regardez de nouveau.',
    again: 'Regarder de nouveau',
    noCentre:
      'Ce qui est mis de côté se trouve au centre, et seuls des fichiers ont été ouverts. Ouvrez ce que le centre a.',
  },
  retention: {
    lead: 'Combien de temps le centre garde ce qu’il a. Sauf parole contraire du bureau, c’est pour toujours, et rien ne part que le bureau n’ait ouvert.',
    holds: 'Ce qui vaut maintenant',
    pages: 'Pages manuscrites et photographies',
    letters: 'Lettres et noms',
    forEver: 'pour toujours',
    days: (n) => count(n, '# jour après l’arrivée', '# jours après l’arrivée'),
    next: 'Ce qui partirait au prochain passage',
    nextLead: 'Le centre regarde toutes les six heures.',
    nothing: 'Rien.',
    goPages: (n, size) => count(n, `# page, ${size} Mo`, `# pages, ${size} Mo`),
    goLetters: (n, size) => count(n, `ce que dit # entrée, ${size} Mo`, `ce que disent # entrées, ${size} Mo`),
    stayPages: (n) =>
      count(
        n,
        '# page est assez ancienne et reste, faute d’être nommée comme ouverte.',
        '# pages sont assez anciennes et restent, faute d’être nommées comme ouvertes.',
      ),
    stayLetters: (n) =>
      count(
        n,
        '# entrée est assez ancienne et reste, faute d’être nommée comme ouverte.',
        '# entrées sont assez anciennes et restent, faute d’être nommées comme ouvertes.',
      ),
    stayAside: (n) =>
      count(
        n,
        '# morceau mis de côté est aussi ancien et reste jusqu’à ce que le bureau en décide.',
        '# morceaux mis de côté sont aussi anciens et restent jusqu’à ce que le bureau en décide.',
      ),
    change: 'Garder pour une autre durée',
    pagesDays: 'Pages et photographies : jours',
    lettersDays: 'Lettres et noms : jours',
    daysHint: 'Comptés depuis l’arrivée. Vide : pour toujours.',
    daysWrong: 'Un nombre entier de 1 à 36 500, ou rien.',
    ask: 'Voir ce que cela fait',
    asking: 'On demande au centre ce qui partirait …',
    askTitle: 'Garder ainsi désormais ?',
    askNext: 'Au prochain passage, dans les six heures, ceci part pour de bon :',
    askLater: 'Et, chaque fois, ce qui atteindra cet âge plus tard.',
    askStays:
      'Numéros, comptes, empreintes et reçus restent. Ce qui est sur les tablettes, dans les fichiers portés, les exports et les sauvegardes n’est pas atteint.',
    keep: 'Garder ainsi',
    written: 'Inscrit au journal du bureau. Cela vaut désormais.',
    overtaken:
      'Un autre poste de ce bureau l’a changé entre-temps : rien n’a été écrit. Ce qui vaut maintenant figure ci-dessous.',
    opened: 'Ce qui est nommé comme ouvert',
    openedLead:
      'Seul ce que le bureau nomme comme ouvert peut jamais partir. Une page ne compte que là où quelqu’un l’a : « desk opened --pages DOSSIER », en ligne de commande, cherche chacune dans le dossier où elle a été prise.',
    openedLetters: (n, of) => `${n} entrées sur ${of}`,
    openedPages: (n, of) => `${n} pages sur ${of}`,
    name: 'Nommer les lettres qui s’ouvrent',
    nameTitle: 'Nommer les lettres comme ouvertes ?',
    nameLead:
      'Le poste ouvre encore une fois tout ce qui est au centre et nomme les entrées de chaque tablette, tant qu’elles s’ouvrent sans défaut. Ce qui est nommé peut partir quand il est assez ancien : enregistrez et imprimez d’abord ce que vous voulez garder.',
    namePages:
      'Les pages ne sont pas nommées par là. Où une tablette a envoyé davantage depuis, ses pages déjà nommées sont à nommer de nouveau en ligne de commande.',
    named: (entries, journals) =>
      `${count(entries, '# entrée', '# entrées')} de ${count(journals, '# journal', '# journaux')} : nommées comme ouvertes.`,
    notNamed: (n) =>
      count(
        n,
        '# entrée ou morceau ne s’ouvre pas : rien à partir de là n’est nommé. La vue d’ensemble le montre.',
        '# entrées ou morceaux ne s’ouvrent pas : rien à partir de là n’est nommé. La vue d’ensemble les montre.',
      ),
    runs: 'Ce qui est parti dernièrement',
    noRuns: 'Rien n’est encore parti.',
    run: (when, what) => `${when} : ${what}`,
    wentPages: (n) => count(n, '# page', '# pages'),
    wentLetters: (n) => count(n, 'ce que disait # entrée', 'ce que disaient # entrées'),
    noCentre: 'C’est le centre qui garde, et seuls des fichiers ont été ouverts. Ouvrez ce que le centre a.',
  },
};
