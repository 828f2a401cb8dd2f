import { isolate } from '../isolate.ts';
import { plural } from '../plural.ts';

const actions = (n: number) => plural('fr', n, { one: '# action', other: '# actions' });
const entries = (n: number) => plural('fr', n, { one: '# entrée', other: '# entrées' });
const parts = (n: number) => plural('fr', n, { one: '# partie', other: '# parties' });

/** Les fichiers qui voyagent de main en main, sans internet. */
export const carryingFrench = {
  carrying: {
    open: 'Transporter sans internet',
    title: 'Transporter à la main',
    lead: 'Pour quand les gens voyagent et pas internet. Le fichier est scellé : qui le porte ne peut ni le lire ni le changer.',
    writeTitle: 'Écrire un fichier',
    what: 'Ce qu’il contient',
    unsent: 'Ce que le centre n’a pas encore',
    all: 'Tout ce qu’a cette tablette',
    write: 'Créer le fichier',
    writing: 'Écriture du fichier …',
    ready: (actionCount: number, n: number) => `Le fichier est prêt : ${actions(actionCount)} en ${entries(n)}.`,
    megabytes: (size: string) => `${size} Mo`,
    pages: (n: string, size: string) => `Pages et photos dans le fichier : ${n} (${size} Mo).`,
    safe: 'On peut le transporter sans crainte. Rien n’est effacé ici, et rien ne compte comme envoyé avant le retour du reçu du centre.',
    nothing: 'Le centre a tout. Il n’y a rien à transporter.',
    missing: (n: number) => `${entries(n)} ne peuvent pas être lues maintenant et manquent dans le fichier.`,
    failed: 'Le fichier n’a pas pu être créé. Rien n’a changé ici ; réessayez.',
    share: 'Partager …',
    save: 'Enregistrer',
    notHanded: 'Cela n’a pas marché. Le fichier est toujours prêt ; essayez autrement.',
    saved: (name: string) => `Enregistré : ${isolate(name)}.`,
    bringTitle: 'Recevoir un fichier',
    bringLead:
      'Le fichier d’une autre tablette, ou des reçus du centre. Aussi souvent que vous voulez : tout compte une fois.',
    bring: 'Choisir un fichier',
    reading: 'Lecture du fichier …',
    taken: (name: string, n: number) => `${isolate(name)} : cette tablette transporte maintenant ${entries(n)}.`,
    known: (name: string, n: number) => `${isolate(name)} : ${entries(n)} étaient déjà ici.`,
    own: (n: number) => `${entries(n)} sont de cette tablette.`,
    receipted: (n: number) => `Le centre a ${entries(n)} de plus de cette tablette.`,
    pagesTaken: (n: string) => `Pages et photos venues avec : ${n}.`,
    pagesReceipted: (n: string) => `Pages et photos de cette tablette que le centre a maintenant : ${n}.`,
    refused: (n: number) => `${parts(n)} du fichier sont abîmées ou d’une autre campagne, et ont été laissées de côté.`,
    full: 'Il n’y a pas de place ici pour le reste. Portez-le à une autre tablette ou au centre.',
    cut: 'Le fichier s’arrête trop tôt. Ce qui précède est pris ; redemandez le fichier pour le reste.',
    nothingNew: 'Il n’y avait rien de nouveau dans le fichier.',
    notCarrier: 'Ce n’est pas un fichier de transport. Choisissez un fichier en .barua ou .barua.txt.',
    notRead: 'Le fichier n’a pas pu être lu. Réessayez.',
    otherCampaign: 'Ce fichier est d’une autre campagne. Rien n’a été pris.',
    carried: (n: number) =>
      `Cette tablette transporte ${entries(n)} d’autres tablettes et les enverra dès qu’il y aura internet.`,
    back: 'Retour',
  },
};
