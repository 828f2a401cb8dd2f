import { plural } from '../plural.ts';

const count = (n: number, one: string, other: string) => plural('fr', n, { one, other });

/** What the organiser reads while setting a tablet up. */
export const setUpFrench = {
  welcome: {
    title: 'Bienvenue dans Barua',
    lead: 'Cette tablette recueillera des lettres et des signatures, avec ou sans internet. Pour la préparer, il faut internet une seule fois, cinq minutes environ.',
    invited: 'Vous êtes invité à une campagne.',
    paste: 'Lien d’invitation',
    scan: 'Scanner le code QR',
    scanTitle: 'Scanner l’invitation',
    scanLead: 'Visez le code QR reçu du bureau de la campagne.',
    scanOther: 'Ce code n’est pas une invitation à une campagne. Cherchez celui du bureau de la campagne.',
    scanOrPaste: 'Ou fermez ceci et collez le lien envoyé par le bureau.',
    pasteHint: 'Collez le lien reçu du bureau de la campagne, ou ouvrez-le sur cette tablette.',
    tabletName: 'Nom de cette tablette',
    tabletNameHint: 'Pour distinguer vos tablettes. Par exemple : Tablette 1',
    tabletNameMissing: 'Donnez un nom à la tablette.',
    otherInvite: 'Prendre un autre lien',
    join: 'Rejoindre la campagne',
    joining: 'Inscription, téléchargement des cas et de leurs images …',
    otherCampaign: (title: string) =>
      `Cette invitation concerne une autre campagne. Cette tablette recueille pour « ${title} » et continue.`,
    expiresSoon:
      'D’après l’horloge de cette tablette, l’invitation a expiré. Si l’heure est juste, demandez-en une autre au bureau.',
    problems: {
      'invite-missing': 'Ce n’est pas une invitation. C’est un long lien qui contient « #invite= ».',
      'invite-damaged': 'Cette invitation est incomplète ou abîmée. Copiez le lien entier, ou redemandez-le.',
      'certificate-wrong':
        'Cette invitation ne vient pas de la campagne qu’elle nomme. Demandez-en une autre au bureau.',
      'manifest-damaged': 'Ce que le centre a envoyé est abîmé ou n’est pas authentique. Rien n’a changé. Réessayez.',
      'manifest-for-other-campaign':
        'Le centre a répondu pour une autre campagne que celle de l’invitation. Rien n’a changé.',
      'manifest-older':
        'Le centre a envoyé une version plus ancienne de la campagne que celle de la tablette. Rien n’a changé.',
      'pack-damaged': 'Les cas sont arrivés abîmés. Réessayez.',
      'pack-not-the-one-named': 'Ces cas ne sont pas ceux que la campagne a signés. Rien n’a changé. Réessayez.',
      'not-saved': 'La tablette n’a pas pu garder la campagne : sa mémoire est pleine ou en panne.',
      'not-joined': 'Cette tablette n’a rejoint aucune campagne.',
      offline: 'Pas de liaison avec le centre. Vérifiez internet et réessayez ; il en faut une seule fois.',
      'not-our-centre':
        'Autre chose a répondu à la place du centre, peut-être la page de connexion d’un Wi-Fi. Connectez-vous-y d’abord.',
      'centre-broken': 'Le centre a un problème. Réessayez dans quelques minutes.',
      'centre-busy': 'Le centre est occupé. Réessayez dans une minute.',
      'unknown-campaign': 'Le centre ne connaît pas (encore) cette campagne. Demandez au bureau.',
    },
  },

  readiness: {
    title: 'La tablette est-elle prête ?',
    lead: 'Tout au vert, et elle est prête pour une salle sans internet.',
    done: 'Aller à l’accueil',
    states: { good: 'Prêt', wait: 'Pas encore', warn: 'À voir', bad: 'Pas prêt' },
    checks: {
      installed: {
        name: 'Installée comme application',
        good: 'Barua tourne comme une application à part.',
        wait: 'Mettez Barua sur l’écran d’accueil : le navigateur garde alors ses données, et elle remplit tout l’écran.',
        ipad: 'Sur un iPad : touchez Partager, puis « Sur l’écran d’accueil », et ouvrez Barua de là. Rejoignez-y la campagne à nouveau : l’application a sa propre mémoire.',
        act: 'Installer',
      },
      files: {
        name: 'Application complète sur la tablette',
        good: 'Tous les fichiers de l’application sont là.',
        wait: 'Les fichiers de l’application arrivent. Restez en ligne un moment.',
        bad: 'Ce navigateur ne peut pas garder l’application sans internet. Prenez Chrome ou Safari, hors navigation privée.',
      },
      pack: {
        name: 'Cas sur la tablette',
        good: (cases: number) => count(cases, '# cas, avec texte et image.', '# cas, avec textes et images.'),
      },
      offline: {
        name: 'Démarre sans internet',
        good: 'Essayé, cela marche.',
        wait: 'Essayez maintenant : passez en mode avion, fermez complètement Barua, puis rouvrez-la.',
      },
      persistent: {
        name: 'Mémoire protégée',
        good: 'Le navigateur a promis de ne pas effacer de lui-même les données de Barua.',
        warn: 'Le navigateur n’a pas promis de garder les données. L’installation aide. N’effacez pas les données de navigation.',
        act: 'Redemander',
      },
      room: {
        name: 'Place pour les lettres',
        wait: 'Essai en cours …',
        good: 'Un essai montre qu’il y a place pour des milliers de lettres.',
        warn: 'La mémoire est presque pleine. Supprimez des vidéos ou des applications avant l’événement.',
        bad: 'La mémoire est pleine : aucune séance ne peut s’ouvrir. Supprimez des vidéos ou des applications, puis revenez.',
      },
      copies: {
        name: 'Deux copies de tout',
        good: 'Chaque lettre est écrite deux fois.',
        warn: 'Ce navigateur ne peut garder qu’une copie. Envoyez dès qu’il y a internet.',
        bad: 'L’une des copies est en panne. Redémarrez Barua ; elle se répare seule.',
      },
      clock: {
        name: 'Horloge',
        good: 'L’horloge de la tablette s’accorde avec celle du centre.',
        wait: 'Pas encore comparée avec le centre.',
        warn: (minutes: number) =>
          count(
            minutes,
            'L’horloge a # minute d’écart. Réglez la date et l’heure.',
            'L’horloge a # minutes d’écart. Réglez la date et l’heure.',
          ),
      },
      key: {
        name: 'Clé de scellement',
        good: 'Tout est scellé pour la clé du bureau de la campagne. Personne ici ne peut l’ouvrir.',
        wait: 'Arrive avec la campagne.',
      },
      pin: {
        name: 'Code PIN',
        good: 'Défini.',
        wait: 'Sans le PIN, personne ne quitte une séance.',
        act: 'Définir le PIN',
      },
    },
  },

  pin: {
    setTitle: 'Choisissez un PIN',
    setLead:
      'Six chiffres. Les bénévoles en ont besoin pour quitter une séance ; les participants ne le voient jamais. Il n’ouvre aucune lettre : rien sur cette tablette ne le peut.',
    again: 'Encore une fois, pour être sûr',
    different: 'Les deux PIN étaient différents. Recommencez.',
    askTitle: 'PIN',
    ask: 'Pour les bénévoles : entrez le PIN.',
    answers: {
      'pin-wrong': 'Ce n’est pas le PIN.',
      'pin-wait': 'Pas encore.',
      storage: 'Le stockage ne répond pas : le PIN ne peut pas être vérifié. Réessayez, ou redémarrez Barua.',
    },
    lost: 'Pour les bénévoles : cette tablette n’a pas de PIN, ou le navigateur l’a perdu. Choisissez-en un nouveau. Rien d’autre n’est perdu.',
    waitSeconds: (n: number) => count(n, 'Attendez # seconde.', 'Attendez # secondes.'),
    pad: {
      delete: 'Effacer',
      enter: 'Valider',
      entered: (n: number) => count(n, '# chiffre entré', '# chiffres entrés'),
    },
  },
};
