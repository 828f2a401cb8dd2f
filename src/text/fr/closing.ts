import { plural } from '../plural.ts';

const count = (n: number, one: string, other: string) => plural('fr', n, { one, other });
const number = (n: number) => plural('fr', n, { other: '#' });

/** Compter sans noms, rectifier, et le rapport du soir. */
export const closingFrench = {
  sorts: {
    forms: {
      signature: 'Signatures',
      letter: 'Lettres',
      card: 'Messages et cartes',
      sms: 'SMS',
      fax: 'Fax',
      email: 'E-mails',
      social: 'Publications',
      photo: 'Photos',
      other: 'Autres',
    },
    purposes: { appeal: 'Aux responsables', solidarity: 'À la personne en danger' },
    channels: { tablet: 'Sur une tablette', paper: 'Sur papier', phone: 'Par téléphone' },
  },

  tally: {
    title: 'Compter sans noms',
    lead: 'Des SMS envoyés dans la salle, une boîte de lettres : un comptage ne contient le nom de personne.',
    case: 'Cas',
    purpose: 'À qui',
    form: 'Quoi',
    channel: 'Comment',
    number: 'Combien',
    write: (n: number) => `Inscrire ${number(n)} au journal`,
    written: (n: number, what: string) => `Inscrit : ${what}, ${number(n)}.`,
    takeBack: 'Annuler',
    takenBack: 'Annulé. Cela ne compte pas.',
    soFar: 'Compté dans cette séance',
  },

  correct: {
    title: 'Rectifier',
    lead: 'Les cinq dernières personnes, pendant quinze minutes, dans la seule mémoire de cette page. Après, personne ici ne peut plus lire un nom.',
    none: 'Il ne reste ici le nom de personne.',
    noneHighRisk: 'Dans cette campagne, aucun nom ne reste lisible, pas même une minute.',
    at: (entry: number, when: string) => `Entrée ${number(entry)}, ${when}`,
    rename: 'Corriger le nom',
    renameOf: (name: string) => `Corriger le nom ${name}`,
    renameHint: 'Tout le reste est scellé à nouveau tel quel, et le code de la personne reste valable.',
    name: 'Nom',
    sealAgain: 'Sceller à nouveau',
    takeBack: 'Retirer',
    takeBackOf: (name: string) => `Retirer ce que ${name} a donné`,
    takeBackSure: 'Cela ne comptera plus. Le bureau verra que cela a été retiré.',
    takeBackNow: 'Oui, retirer',
    renamed: 'Scellé à nouveau avec le bon nom.',
    takenBack: 'Retiré. Cela ne compte pas.',
    onlyHalf: 'Le bon nom est scellé, mais l’ancienne entrée compte encore : retirez-la ci-dessous.',
    byNumber: 'Par son numéro',
    byNumberHint: 'Sur sa dernière page figurait : « Vous êtes le numéro … ».',
    find: 'Chercher',
    notFound: 'Personne dans cette séance n’a ce numéro, ou cela a déjà été retiré.',
    problems: {
      'not-there': 'Cette entrée n’est pas dans le journal.',
      'not-correctable': 'Cette entrée ne peut pas être retirée.',
      'corrected-already': 'Elle a déjà été retirée.',
    },
  },

  report: {
    title: 'Rapport du soir',
    open: 'Rapport du soir',
    none: 'Rien n’a encore été écrit sur cette tablette.',
    notRead: 'Les entrées ne peuvent pas être lues pour l’instant. Redémarrez la tablette et regardez à nouveau.',
    event: 'Événement',
    tablet: (name: string) => `Tablette : ${name}`,
    people: 'Personnes',
    actions: 'Actions',
    written: 'Écrites',
    safe: 'En sûreté ici',
    centre: 'Au centre',
    missing: 'Manquantes',
    paper: 'Actions sur papier',
    allThere: 'Toutes les entrées de cet événement sont au centre.',
    waiting: (n: number) =>
      count(
        n,
        '# entrée attend encore d’être envoyée. Elle est en sûreté ici.',
        '# entrées attendent encore d’être envoyées. Elles sont en sûreté ici.',
      ),
    lost: (n: number) =>
      count(
        n,
        '# entrée n’est dans aucune des deux copies de cette tablette, ni au centre. Prévenez le bureau.',
        '# entrées ne sont dans aucune des deux copies de cette tablette, ni au centre. Prévenez le bureau.',
      ),
    asOf: (when: string) => `État : ${when}`,
    case: 'Cas',
    total: 'Total',
    print: 'Imprimer',
    csv: 'Tableau (CSV)',
    smsTitle: 'Par SMS, avant d’avoir Internet',
    smsHint:
      'Envoyez ceci au bureau. Il le compte aussitôt comme provisoire, et l’abandonne quand les entrées arrivent.',
    smsFolded: 'Il y en a plus que n’en contient un SMS : certains chiffres y sont additionnés.',
    sendSms: 'Écrire le SMS',
    copy: 'Copier',
    copied: 'Copié.',
    share: 'Partager',
    qr: 'La même chose en code QR',
    done: 'Terminé',
  },
};
