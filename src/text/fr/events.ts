import type { OrganiserWords } from '../en/organiser.ts';
import { plural } from '../plural.ts';

/** What the organiser reads about events, in French. */
export const eventsFrench: Pick<OrganiserWords, 'events' | 'opening'> = {
  events: {
    coming: 'À venir',
    past: (n) => plural('fr', n, { one: '# événement passé', other: '# événements passés' }),
    find: 'Trouver un événement',
    findHint: 'Par titre, lieu, date ou code.',
    found: (n) => plural('fr', n, { one: '# événement', other: '# événements' }),
    foundNone: 'Aucun événement ne correspond.',
    more: 'Plus',
    moreOf: (title) => `Plus : ${title}`,
    change: 'Modifier',
    changeOf: (title) => `Modifier : ${title}`,
    changeTitle: 'Modifier l’événement',
    repeat: 'Refaire le même',
    repeatOf: (title) => `Refaire le même : ${title}`,
    fromOffice: 'Du bureau',
    used: 'Utilisé ici',
    volunteers: 'Bénévoles',
    languages: 'Langues proposées d’abord',
    languagesHint: 'Les autres restent à portée de doigt.',
    profileHints: {
      full: 'Noms, signatures et lettres avec les mots de chacun ; téléphone ou e-mail seulement de qui veut connaître la suite.',
      no_contact: 'La même chose, mais personne ne peut laisser de téléphone ni d’e-mail.',
      first_name_age: 'Prénom, âge si l’on veut, et signature. Ni lettres, ni messages, ni contacts.',
      tally_only:
        'Aucun nom. Les bénévoles comptent lettres, signatures et messages ; personne ne peut signer sur la tablette.',
    },
  },

  opening: {
    title: 'Ouvrir une séance',
    lead: 'La tablette sera ensuite aux participants. Seul le code PIN permet d’en sortir.',
    notToday: (date) => `Cet événement a lieu le ${date}, pas aujourd’hui.`,
    under18: 'Des moins de 18 ans sont présents',
    under18Hint:
      'Alors il n’y a de champ que pour le prénom, l’âge et la signature, pour tout le monde. Dans le doute, activez-le.',
    present: 'Qui est présent',
    presentLead:
      'Une nouvelle séance du même événement commence. Qui est en train de remplir recommence, et la numérotation continue. Le rapport du soir additionne tout.',
    presentDo: 'Commencer la nouvelle séance',
    collects: 'Ce qui peut être recueilli',
    unprotected:
      'Ce navigateur n’a pas promis de garder les données de Barua : si le disque est plein, il peut jeter tout ce qui n’est pas encore envoyé, les deux copies. Installez Barua et gardez de la place, ou envoyez souvent.',
    accept: 'Recueillir ici malgré tout',
    acceptMissing: 'Décidez d’abord ceci.',
    open: 'Ouvrir la séance',
  },
};
