import { plural } from '../plural.ts';

const count = (n: number, forms: Parameters<typeof plural>[2]) => plural('ln', n, forms);

/** Oyo tablete ebombi, ntalo ya kotinda, mpe ndenge ya kolongola nyonso. */
export const storingLingala = {
  storing: {
    open: 'Ebombelo',
    title: 'Ebombelo mpe data',
    lead: 'Oyo tablete oyo ebombi, ntalo ya kotinda, mpe ndenge ya kolongola nyonso.',
    keptTitle: 'Ebombami awa',
    pages: {
      name: 'Nkasa mpe bafoto',
      good: 'Esika ezali naino.',
      warn: 'Esika ezali lisusu te mpo na yango. Makomi mpe basiniatire ekoki naino.',
    },
    dataTitle: 'Data ya telefone',
    cap: 'Megabyte na sanza',
    capHint:
      'Ndelo ya mbongo okolinga kobimisa esika data ezali ya kofuta. Mpamba: ndelo te. Makomi ekendaka ntango nyonso; nkasa mpe bafoto ezelaka.',
    hotspot: 'Wi-Fi oyo euti na telefone: tanga yango',
    spent: (spent: string, cap: string | undefined) =>
      cap === undefined
        ? `Na sanza oyo MB ${spent} ebimi mpo na kotinda.`
        : `Na sanza oyo MB ${spent} na ${cap} ebimi mpo na kotinda.`,
    waits: (megabytes: string) => `Oyo ezali kozela ezwi pene ya MB ${megabytes}.`,
    held: 'Ezali kozela Wi-Fi, sanza ekoya, to yo.',
    emptyTitle: 'Longola nyonso na tablete oyo',
    emptyLead: 'Na nsuka, to liboso epesama na moto mosusu: nyonso ya Barua elongolami, elongo na PIN mpe milulu.',
    notYet: 'Ebongi naino te',
    sitting: 'Seanse moko efungwami.',
    unsent: (n: number) => count(n, { one: 'Likomi # ezali na santre te.', other: 'Makomi # ezali na santre te.' }),
    pagesLeft: (n: number) =>
      count(n, { one: 'Lokasa to foto # ezali na santre te.', other: 'Nkasa mpe bafoto # ezali na santre te.' }),
    carried: (n: number) =>
      count(n, {
        one: 'Likomi # ya batablete mosusu ememami awa.',
        other: 'Makomi # ya batablete mosusu ememami awa.',
      }),
    forked: 'Mema nyonso na fichier, mpe yebisa biro.',
    unread: 'Nkasa mpe bafoto ekoki kotangama sikoyo te. Fungola Barua lisusu.',
    sheets: (n: number) =>
      count(n, {
        one: 'Lokasa # oyo ebimisamaki etangami te. Na nsima moto moko te akoki kotanga yango.',
        other: 'Nkasa # oyo ebimisamaki etangami te. Na nsima moto moko te akoki kotanga yango.',
      }),
    safe: (n: number) =>
      count(n, {
        one: 'Ekoki kolongolama: santre ezali na likomi #, na resi na yango moko.',
        other: 'Ekoki kolongolama: santre ezali na makomi nyonso #, na baresi na yango moko.',
      }),
    nothing: 'Eloko moko te ekomami awa. Ekoki kolongolama.',
    sure: 'Santre etunami mbala moko lisusu. Na nsima nyonso elongolami libela.',
    emptyNow: 'Longola nyonso',
    asking: 'Kotuna santre …',
    problems: {
      'no-answer': 'Santre ezali koyanola te sikoyo. Eloko moko te elongolami; meka lisusu na internet.',
      'not-there':
        'Santre ezali lisusu na nyonso te. Eloko moko te elongolami. Mema nyonso na fichier, mpe yebisa biro.',
    },
    emptiedTitle: 'Tablete oyo ezali mpamba',
    emptied: {
      cleared: 'Eloko ya campagne ezali lisusu na kati te. Okoki kolongola application.',
      asked: 'Nyonso elongolami. Navigateur ebongisaka bafichier na yango na nsima; oyo etikali ekangami.',
      'not-all': 'Eloko moko ekokaki kolongolama te. Longola data ya site oyo na bibongiseli ya navigateur.',
    },
  },
};
