import { plural } from '../plural.ts';

const number = (n: number) => plural('ln', n, { other: '#' });

/** Kotanga kozanga bankombo, kobongisa, mpe lapolo ya mpokwa. */
export const closingLingala = {
  sorts: {
    forms: {
      signature: 'Basinyatire',
      letter: 'Mikanda',
      card: 'Bansango mpe bakarte',
      sms: 'SMS',
      fax: 'Bafax',
      email: 'Ba e-mail',
      social: 'Bapublication',
      photo: 'Bafoto',
      other: 'Misusu',
    },
    purposes: { appeal: 'Epai ya bakonzi', solidarity: 'Epai ya moto oyo azali na likama' },
    channels: { tablet: 'Na tablete', paper: 'Na papier', phone: 'Na telefone' },
  },

  tally: {
    title: 'Tanga kozanga bankombo',
    lead: 'Ba SMS oyo batindi na salle, sanduku ya mikanda: motango ezali na nkombo ya moto te.',
    case: 'Likambo',
    purpose: 'Epai ya nani',
    form: 'Nini',
    channel: 'Ndenge nini',
    number: 'Boni',
    write: (n: number) => `Koma ${number(n)} na buku`,
    written: (n: number, what: string) => `Ekomami: ${what}, ${number(n)}.`,
    takeBack: 'Longola yango',
    takenBack: 'Elongwe. Etangami te.',
    soFar: 'Oyo etangami na seanse oyo',
  },

  correct: {
    title: 'Bongisa eloko',
    lead: 'Bato mitano ya nsuka, miniti zomi na mitano, kaka na lokasa oyo. Na nsima moto moko te awa akoki kotanga nkombo.',
    none: 'Nkombo ya moto etikali awa te.',
    noneHighRisk: 'Na kampanye oyo nkombo moko te etikalaka polele, ata moniti moko.',
    at: (entry: number, when: string) => `Likomi ${number(entry)}, ${when}`,
    rename: 'Bongisa nkombo',
    renameOf: (name: string) => `Bongisa nkombo ${name}`,
    renameHint: 'Oyo nionso mosusu ekangami lisusu ndenge ezalaki, mpe code na bango etikali.',
    name: 'Nkombo',
    sealAgain: 'Kanga lisusu',
    takeBack: 'Longola',
    takeBackOf: (name: string) => `Longola oyo ${name} apesaki`,
    takeBackSure: 'Ekotangama lisusu te. Biro ekomona ete elongolamaki.',
    takeBackNow: 'Ɛɛ, longola',
    renamed: 'Ekangami lisusu na nkombo ya malamu.',
    takenBack: 'Elongwe. Etangami te.',
    onlyHalf: 'Nkombo ya malamu ekangami, kasi ya kala ezali naino kotangama: longola yango na nse.',
    byNumber: 'Na nimero na bango',
    byNumberHint: 'Nimero oyo ezalaki na lokasa na bango ya nsuka.',
    find: 'Luka',
    notFound: 'Moto azali na nimero oyo na seanse oyo te, to elongolamaki.',
    problems: {
      'not-there': 'Likomi oyo ezali na buku te.',
      'not-correctable': 'Likomi oyo ekoki kolongwa te.',
      'corrected-already': 'Elongolamaki kala.',
    },
  },

  report: {
    title: 'Lapolo ya mpokwa',
    open: 'Lapolo ya mpokwa',
    none: 'Eloko ekomami naino te na tablete oyo.',
    notRead: 'Makomi ekoki kotangama sikoyo te. Pelisa tablete lisusu mpe tala.',
    event: 'Molulu',
    tablet: (name: string) => `Tablete: ${name}`,
    people: 'Bato',
    actions: 'Misala',
    written: 'Ekomami',
    safe: 'Ebatelami awa',
    centre: 'Na santre',
    missing: 'Ezangi',
    paper: 'Misala na papier',
    allThere: 'Makomi nionso ya molulu oyo ezali na santre.',
    waiting: (n: number) =>
      plural('ln', n, {
        one: 'Likomi # ezali naino kozela kotindama. Ebatelami awa.',
        other: 'Makomi # ezali naino kozela kotindama. Ebatelami awa.',
      }),
    lost: (n: number) =>
      plural('ln', n, {
        one: 'Likomi # ezali na copie moko te ya tablete oyo, na santre mpe te. Yebisa biro.',
        other: 'Makomi # ezali na copie moko te ya tablete oyo, na santre mpe te. Yebisa biro.',
      }),
    asOf: (when: string) => `Kino ${when}`,
    case: 'Likambo',
    total: 'Nionso',
    print: 'Bimisa na papier',
    csv: 'Tableau (CSV)',
    smsTitle: 'Na SMS, liboso ya internet',
    smsHint:
      'Tinda yango na biro. Bakotanga yango noki mpo na ntango mokuse, mpe bakotika yango ntango makomi ekokoma.',
    smsFolded: 'Ezali mingi koleka SMS moko, yango wana mitango misusu esangisami.',
    sendSms: 'Koma SMS',
    copy: 'Kopie',
    copied: 'Ekopiami.',
    share: 'Kabola',
    qr: 'Yango moko na code QR',
    done: 'Esili',
  },
};
