import type { OrganiserWords } from '../en/organiser.ts';
import { plural } from '../plural.ts';

const count = (n: number, one: string, other: string) => plural('ln', n, { one, other });

/** What the readiness list says beyond its lines, in Lingala. */
export const preparingLingala: Pick<OrganiserWords, 'preparing'> = {
  preparing: {
    allGood: 'Ebongi mpo na ndako kozanga internet.',
    toDo: (n) => count(n, 'Likambo # etikali ya kosala.', 'Makambo # etikali ya kosala.'),
    worries: (n) => count(n, 'Esalaka, na mobulu #.', 'Esalaka, na mibulu #.'),
    how: 'Lakisa ndenge',
    roomGood: (n) =>
      count(
        n,
        'Komeka kokoma emonisi esika mpo na mokanda # mosusu.',
        'Komeka kokoma emonisi esika mpo na mikanda koleka #.',
      ),
    roomLittle: (n) =>
      count(
        n,
        'Kaka mokanda # mosusu ekokota solo. Longola bavideo to baprograme liboso ya molulu.',
        'Kaka mikanda # mosusu ekokota solo. Longola bavideo to baprograme liboso ya molulu.',
      ),
    unprotected: (when) =>
      `Navigateur elaki te kobomba makambo. Ekatamaki kosangisa awa kaka (${when}). Tinda mbala na mbala mpe tika esika.`,
    install: {
      title: 'Ndenge ya kotya Barua',
      steps: {
        dots: 'Simba matono misato pembeni ya adresse.',
        lines: 'Simba milongo misato na nse.',
        share: 'Simba “Partager”: kare na ligaza oyo ezali kotala likolo.',
        bar: 'Fina elembo ya kotya na nsuka ya barre d’adresse, to “Installer” na menu ya navigateur.',
        addHome: 'Simba “Ajouter à l’écran d’accueil” to “Installer”, mpe ndima.',
        addPage: 'Simba “Ajouter la page à”, na nsima “Écran d’accueil”.',
        addApple: 'Kita na nse, simba “Sur l’écran d’accueil”, na nsima “Ajouter”.',
        dock: 'Na Safari na Mac pona “Fichier”, na nsima “Ajouter au Dock”. Na navigateur mosusu, salela Chrome to Edge.',
        open: 'Kanga navigateur mpe fungola Barua na elilingi na yango.',
        openApple: 'Fungola Barua na elilingi na yango mpe kota kuna lisusu: programe ezali na ebombelo na yango moko.',
      },
    },
    keyboard: {
      name: 'Clavier eyekolaka eloko te',
      wait: 'Clavier ekoki kobatela bankombo mpe kopesa yango na moto oyo alandi. Lokasa moko te ekoki komona to kopekisa yango: boma yango yo moko, na nsima loba yango awa.',
      good: 'Moto abomi yango mpe alobi yango awa.',
      done: 'Ebomami',
      undo: 'Lisusu te',
      title: 'Mpo clavier eyekola eloko te',
      keyboards: [
        'Gboard (batablete mingi ya Android): roue likolo ya bafino, “Correction du texte”: boma basuggestion. Na nsima “Confidentialité”: boma personnalisation mpe longola maloba oyo eyekoli.',
        'Clavier Samsung: “Paramètres”, “Gestion globale”, “Paramètres Clavier Samsung”: boma saisie intuitive mpe longola oyo eyekoli.',
        'iPad: “Réglages”, “Général”, “Clavier”: boma texte prédictif mpe correction automatique. Oyo eyekoli elongwaka na “Transférer ou réinitialiser”, “Réinitialiser le dictionnaire clavier”.',
      ],
    },
  },
};
