import { plural } from '../plural.ts';

const count = (n: number, one: string, other: string) => plural('fr', n, { one, other });

/** What organiser and volunteers read while they work. */
export const runningFrench = {
  home: {
    title: 'Accueil',
    tablet: (name: string) => `Tablette : ${name}`,
    written: 'Écrit',
    safe: 'En sûreté ici',
    centre: 'Au centre',
    figuresLabel: 'Enregistré sur cette tablette et envoyé',
    allSent: 'Tout ce qui est sur cette tablette est aussi au centre.',
    waiting: (n: number) =>
      count(
        n,
        '# entrée attend d’être envoyée. Elle est en sûreté ici.',
        '# entrées attendent d’être envoyées. Elles sont en sûreté ici.',
      ),
    nothingYet: 'Rien d’écrit encore.',
    lastReceipt: (when: string) => `Dernier reçu du centre : ${when}.`,
    noReceipt: 'Pas encore de reçu du centre.',
    sendNow: 'Envoyer maintenant',
    events: 'Événements',
    noEvents: 'Pas encore d’événement. Créez celui d’aujourd’hui.',
    newEvent: 'Créer un événement',
    open: 'Ouvrir la séance',
    openFor: (title: string) => `Ouvrir la séance : ${title}`,
    today: 'Aujourd’hui',
    eventCode: (code: string) => `Dans les totaux : ${code}`,
    under18: 'Mineurs présents',
    readiness: 'État de la tablette',
    forked: (n: number) =>
      count(n, '# entrée d’un ancien journal attend le bureau.', '# entrées d’un ancien journal attendent le bureau.'),
    update: 'Une nouvelle version de Barua est prête.',
    updateNow: 'Mettre à jour',
    healedWipe: (n: number) =>
      count(
        n,
        'Le navigateur avait perdu sa mémoire. Barua a rétabli # entrée depuis la seconde copie ; rien ne manque.',
        'Le navigateur avait perdu sa mémoire. Barua a rétabli # entrées depuis la seconde copie ; rien ne manque.',
      ),
    healed: (n: number) =>
      count(
        n,
        'Après le dernier arrêt, # entrée n’était que dans une copie. Elle est de nouveau dans les deux.',
        'Après le dernier arrêt, # entrées n’étaient que dans une copie. Elles sont de nouveau dans les deux.',
      ),
    wipedUnrecovered:
      'Le navigateur avait perdu sa mémoire, et il n’y avait pas de seconde copie. Ce que le centre a reçu est en sûreté.',
  },

  photos: {
    waiting: (n: number, megabytes: string) =>
      count(
        n,
        `Reste à envoyer : # page ou photo, ${megabytes} Mo.`,
        `Reste à envoyer : # pages et photos, ${megabytes} Mo.`,
      ),
    forWifi: 'Elles attendent le Wi-Fi, ou vous.',
    aside: (n: number) =>
      count(
        n,
        '# a été refusée. Elle reste ici ; « Envoyer maintenant » réessaie.',
        '# ont été refusées. Elles restent ici ; « Envoyer maintenant » réessaie.',
      ),
    sendNow: 'Envoyer pages et photos maintenant',
    wifiOnly: 'Pages et photos seulement en Wi-Fi',
  },

  sync: {
    sending: 'Envoi …',
    nextTry: (when: string) => `Prochain essai à ${when}, ou dès qu’il y a internet.`,
    troubles: {
      offline: 'Pas d’internet. Ce n’est pas grave : tout est gardé ici et partira tout seul, Barua ouvert.',
      'not-our-centre':
        'Autre chose répond à la place du centre, peut-être la page de connexion d’un Wi-Fi. Connectez-vous-y.',
      'centre-busy': 'Le centre est occupé. Barua réessaie toute seule.',
      'centre-broken': 'Le centre a un problème. Barua réessaie toute seule.',
      'captive-portal':
        'Ce Wi-Fi demande d’abord une connexion. Ouvrez une page quelconque dans le navigateur et connectez-vous ; Barua continue ensuite de lui-même.',
      unreachable:
        'Il y a un réseau, mais pas de chemin vers le centre. Tout est gardé ici. Essayez un autre réseau, ou attendez : Barua réessaie de lui-même.',
      'no-secure-connection':
        'Il y a un réseau, mais toujours pas de connexion sûre au centre. Vérifiez la date et l’heure, et si le Wi-Fi demande une connexion. Si d’autres pages s’ouvrent, prévenez le bureau : le centre est peut-être arrêté, ou son certificat a expiré.',
      'clock-wrong':
        'L’horloge de cette tablette est fausse, et sans l’heure juste il n’y a pas de connexion sûre. Réglez la date et l’heure ; tout est gardé ici.',
      'centre-too-old':
        'Le centre est plus ancien que cette application et ne la comprend pas encore. Tout est gardé ici ; dites au bureau de mettre le centre à jour.',
      'tablet-revoked':
        'Le bureau a retiré cette tablette. Ce qu’elle envoie est mis de côté et ne compte pas. Tout est gardé ici ; parlez au bureau.',
      'campaign-unknown':
        'Le centre ne connaît pas cette campagne. Tout est gardé ici ; demandez au bureau si elle y est publiée.',
      'tablet-unknown': 'Le centre ne connaît pas encore cette tablette. Tout est gardé ici ; demandez au bureau.',
      'invite-refused': {
        'invite-expired': 'L’invitation a expiré. Continuez : tout est gardé. Demandez-en une autre au bureau.',
        'invite-used-up':
          'Toutes les places de cette invitation sont prises. Continuez, et demandez-en une autre au bureau.',
        'invite-withdrawn': 'L’invitation a été retirée. Tout est gardé ici ; parlez au bureau.',
        'certificate-wrong': 'Le centre n’a pas accepté l’invitation. Tout est gardé ici ; parlez au bureau.',
      },
      'journal-forked':
        'Le centre a d’autres entrées sous les numéros de cette tablette. Rien n’est perdu ; un nouveau journal commence. Prévenez le bureau.',
      'app-too-old':
        'Cette version de Barua est trop ancienne pour le centre. Mettez-la à jour sur cette page, en ligne.',
      refused: (reason: string) => `Le centre a refusé un envoi (${reason}). Tout est gardé ici ; prévenez le bureau.`,
    },
  },

  event: {
    title: 'Créer un événement',
    lead: 'Un rassemblement : un débat, une classe, un stand.',
    name: 'Titre',
    nameHint: 'Par exemple : Débat au lycée Umoja',
    nameMissing: 'Donnez un titre à l’événement.',
    kind: 'Genre',
    kinds: { debate: 'Débat', class: 'Classe', stand: 'Stand', marathon: 'Marathon d’écriture', other: 'Autre' },
    venue: 'Lieu',
    city: 'Ville',
    country: 'Pays',
    countryNone: 'Ne pas préciser',
    date: 'Date',
    dateWrong: 'Choisissez une date.',
    expected: 'Personnes attendues',
    goal: 'Actions espérées',
    optional: 'facultatif',
    cases: 'Cas',
    casesMissing: 'Choisissez au moins un cas.',
    under18: 'Des mineurs sont présents',
    under18Hint: 'Seuls le prénom, l’âge et la signature peuvent alors être recueillis, pour tout le monde.',
    profile: 'Ce qui peut être recueilli ici',
    profiles: {
      full: 'Noms, lettres et contacts',
      no_contact: 'Noms et lettres, sans contacts',
      first_name_age: 'Prénom, âge et signature',
      tally_only: 'Seulement des nombres, aucune personne',
    },
    save: 'Enregistrer l’événement',
  },
};
