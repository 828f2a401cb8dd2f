import { plural } from '../plural.ts';

const count = (n: number, one: string, other: string) => plural('ln', n, { one, other });

/** What may have to be said at any moment, while participants have the tablet too. */
export const anyMomentLingala = {
  store: {
    health: {
      'two-copies': 'Nyonso ekomamaka mbala mibale.',
      'one-copy': 'Kopi moko na kati ya mibale ebebi. Kobomba ezali kokoba; fungola Barua lisusu noki.',
      'one-copy-only': 'Navigateur oyo ebombaka kopi moko.',
      failing: 'Tablete oyo ekoki kobomba te sikoyo. Tika kosangisa; fungola Barua lisusu.',
    },
    notSaved: {
      full: 'Ebombami te: ebombelo etondi. Oyo okomi ebungi te. Benga mosungi; na nsima meka lisusu.',
      failing: 'Ebombami te: ebombelo ezali koyanola te. Oyo okomi ebungi te. Meka lisusu, to benga mosungi.',
    },
    notJoined: 'Tablete oyo ekoti naino na kampanye te.',
    sittingOpenAlready: 'Seanse moko esi efungwami.',
    opening: 'Ezali kofungwama …',
    trouble: {
      'second-tab': {
        title: 'Barua esi efungwami',
        text: 'Lininisa moko kaka ekoki kokoma. Kanga oyo mpe kokoba na mosusu.',
      },
      'storage-refused': {
        title: 'Navigateur oyo eboyi kobomba makambo',
        text: 'Mbala mosusu ezali na lolenge ya sekele, to baregle na yango epekisi kobomba. Fungola Barua na lininisa ya momesano, to tya yango na tablete.',
      },
      'storage-hangs': {
        title: 'Ebombelo ezali koyanola te',
        text: 'Oyo ekangami na kashe ezali kaka na tablete oyo. Kanga Barua mobimba mpe fungola yango lisusu; soki esalisi te, boma tablete mpe pelisa yango lisusu.',
      },
      'app-outdated': {
        title: 'Barua oyo eleki kala',
        text: 'Version ya sika esalaki awa. Eloko moko te ebungi. Kota na internet, kanga Barua mpe fungola yango lisusu, mbala mibale soki esengeli.',
      },
    },
  },

  sitting: {
    welcome: 'Pona monoko na yo',
    volunteer: 'Basungi',
    countsOnly: 'Na molulu oyo, kaka mitango ekoki kosangisama. Moto moko te akoki kosinya na tablete oyo.',
    menuTitle: 'Mpo na basungi',
    peopleSoFar: 'Bato na seanse oyo',
    actionsSoFar: 'Misala na seanse oyo',
    openedAt: (when: string) => `Efungwami banda ${when}`,
    goOn: 'Zonga epai ya bato',
    close: 'Kanga seanse',
    closeSure:
      'Kokanga seanse oyo? Nyonso oyo ezali na kati ekangami na kashe mpe ebatelami. Okoki kofungola mosusu ntango nyonso.',
    closeNow: 'Ee, kanga yango',
  },

  crash: {
    title: 'Barua etutani libaku',
    text: 'Oyo ekangami na kashe ebatelami na tablete oyo.',
    waiting: (n: number) =>
      count(n, 'Likomi # ezali awa mpe ezali kozela kotindama.', 'Makomi # ezali awa mpe ezali kozela kotindama.'),
    stumbled:
      'Likambo moko ekendaki malamu te. Eloko moko te ebungi na lokasa oyo. Fungola Barua lisusu nsima ya moto oyo.',
    restart: 'Banda lisusu',
    details: 'Mpo na biro',
  },
};
