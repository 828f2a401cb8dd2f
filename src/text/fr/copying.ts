import { isolate } from '../isolate.ts';
import { plural } from '../plural.ts';

const entries = (n: number) => plural('fr', n, { one: '# entrée', other: '# entrées' });

/** Deux tablettes dans une salle, chacune avec une copie de l'autre. */
export const copyingFrench = {
  copying: {
    title: 'Une copie sur une autre tablette',
    lead: 'Deux tablettes côte à côte prennent chacune une copie scellée des lettres de l’autre, sans internet. La première qui trouve internet les envoie ; chacune compte une fois.',
    both: 'Sur les deux tablettes : le même Wi-Fi, ou l’une dans le partage de connexion de l’autre, et cette page ouverte. L’une montre un code, l’autre le scanne.',
    pages: (size: string) => `Aussi les photos et les pages à la main (${size} Mo)`,
    show: 'Montrer un code',
    scan: 'Scanner le code de l’autre',
    scanLead: 'Dirigez la caméra vers le code de l’autre tablette.',
    first: 'Faites scanner ce code par l’autre tablette',
    firstThen: 'Elle montre ensuite un code à elle : scannez-le ici.',
    second: 'Faites scanner ce code par la première tablette',
    asText: 'Le code en texte, s’il n’y a pas de caméra',
    waiting: 'En attente de l’autre tablette …',
    copying: (name: string, n: number) =>
      `${isolate(name)} : ${entries(n)} déjà là-bas. Laissez les deux tablettes ici.`,
    has: (name: string, n: number) => `${isolate(name)} a une copie de ${entries(n)} de cette tablette.`,
    made: (when: string) => `Faite à ${when}.`,
    row: (name: string) => `Copie sur ${isolate(name)}`,
    noRoom: (name: string) => `${isolate(name)} n’a pas de place pour le reste.`,
    notCode: 'Ce n’est pas le code d’une tablette qui prend une copie, ou il est d’une version plus récente.',
    otherCode:
      'Ce code ne va pas avec celui d’ici. Recommencez sur les deux : l’une montre un code, l’autre le scanne.',
    stranger: 'Cette tablette n’est pas de cette campagne, ou le bureau l’a retirée. Rien n’est copié.',
    notFound:
      'Les tablettes ne se sont pas trouvées. Certains réseaux les séparent : utilisez un partage de connexion et recommencez sur les deux.',
    noLine: 'Ce navigateur ne sait pas le faire. Transportez plutôt un fichier.',
    cut: 'La liaison s’est coupée. Ce qui a été copié est gardé ; recommencez sur les deux pour le reste.',
  },
};
