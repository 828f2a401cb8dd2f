import { plural } from '../plural.ts';

const count = (n: number, one: string, other: string) => plural('ln', n, { one, other });

/** What organiser and volunteers read while they work. */
export const runningLingala = {
  home: {
    title: 'Lokasa ya ebandeli',
    tablet: (name: string) => `Tablete: ${name}`,
    written: 'Ekomami',
    safe: 'Ebatelami awa',
    centre: 'Na santre',
    figuresLabel: 'Ebombami na tablete oyo mpe etindami',
    allSent: 'Nyonso oyo ezali na tablete oyo ezali mpe na santre.',
    waiting: (n: number) =>
      count(n, 'Likomi # ezali kozela kotindama. Ebatelami awa.', 'Makomi # ezali kozela kotindama. Ebatelami awa.'),
    nothingYet: 'Eloko ekomami naino te.',
    lastReceipt: (when: string) => `Resi ya nsuka ya santre: ${when}.`,
    noReceipt: 'Resi ya santre ezali naino te.',
    sendNow: 'Tinda sikoyo',
    events: 'Milulu',
    noEvents: 'Molulu ezali naino te. Sala ya lelo.',
    newEvent: 'Sala molulu',
    open: 'Fungola seanse',
    openFor: (title: string) => `Fungola seanse: ${title}`,
    today: 'Lelo',
    eventCode: (code: string) => `Na mitango nyonso: ${code}`,
    under18: 'Bana ya mbula na nse ya 18 bazali',
    readiness: 'Bobongi ya tablete',
    forked: (n: number) =>
      count(n, 'Likomi # ya buku ya kala ezali kozela biro.', 'Makomi # ya buku ya kala ezali kozela biro.'),
    update: 'Version ya sika ya Barua ebongi.',
    updateNow: 'Zwa yango sikoyo',
    healedWipe: (n: number) =>
      count(
        n,
        'Navigateur ebungisaki ebombelo na yango. Barua ezongisi likomi # na kopi ya mibale; eloko ezangi te.',
        'Navigateur ebungisaki ebombelo na yango. Barua ezongisi makomi # na kopi ya mibale; eloko ezangi te.',
      ),
    healed: (n: number) =>
      count(
        n,
        'Nsima ya botelemi ya nsuka, likomi # ezalaki kaka na kopi moko. Ezali lisusu na nyonso mibale.',
        'Nsima ya botelemi ya nsuka, makomi # ezalaki kaka na kopi moko. Ezali lisusu na nyonso mibale.',
      ),
    wipedUnrecovered:
      'Navigateur ebungisaki ebombelo na yango, mpe kopi ya mibale emonanaki te. Oyo ekomi na santre ebatelami.',
  },

  photos: {
    waiting: (n: number, megabytes: string) =>
      count(
        n,
        `Etikali kotinda lokasa to foto #: MB ${megabytes}.`,
        `Etikali kotinda nkasa mpe bafoto #: MB ${megabytes}.`,
      ),
    forWifi: 'Ezali kozela Wi-Fi, to yo.',
    aside: (n: number) =>
      count(
        n,
        '# eboyamaki. Etikali awa; “Tinda sikoyo” emeki lisusu.',
        '# eboyamaki. Etikali awa; “Tinda sikoyo” emeki lisusu.',
      ),
    sendNow: 'Tinda nkasa mpe bafoto sikoyo',
    wifiOnly: 'Nkasa mpe bafoto kaka na Wi-Fi',
  },

  sync: {
    sending: 'Ezali kotindama …',
    nextTry: (when: string) => `Ekomeka lisusu na ${when}, to ntango internet ekozonga.`,
    troubles: {
      offline:
        'Internet ezali te. Likambo te: nyonso ebombami awa mpe ekotindama yango moko na nsima, soki Barua efungwami.',
      'not-our-centre': 'Oyo ezali koyanola ezali santre te, mbala mosusu lokasa ya kokota na Wi-Fi. Kota kuna.',
      'centre-busy': 'Santre ezali na misala mingi. Barua ekomeka lisusu yango moko.',
      'centre-broken': 'Santre ezali na likambo. Barua ekomeka lisusu yango moko.',
      'captive-portal':
        'Wi-Fi oyo elingi ete okota liboso. Fungola lokasa nyonso na navigateur mpe kota; na nsima Barua ekokoba yango moko.',
      unreachable:
        'Réseau ezali, kasi nzela ya kokoma na santre ezali te. Nyonso ebombami awa. Meka réseau mosusu, to zela: Barua ekomeka lisusu yango moko.',
      'no-secure-connection':
        'Réseau ezali, kasi mbala na mbala boyokani ya libateli na santre ezali te. Tala mokolo mpe ngonga, mpe soki Wi-Fi elingi ete okota. Soki nkasa mosusu efungwami, yebisa biro: mbala mosusu santre etelemi, to certificat na yango esili ntango.',
      'clock-wrong':
        'Ngonga ya tablete oyo ezali ya solo te, mpe soki ngonga ezali malamu te boyokani ya libateli ezali te. Bongisa mokolo mpe ngonga; nyonso ebombami awa.',
      'centre-too-old':
        'Santre ezali ya kala koleka application oyo mpe eyokaka yango naino te. Nyonso ebombami awa; yebisa biro ebongisa santre.',
      'tablet-revoked':
        'Biro elongoli tablete oyo. Oyo etindi etiamaka pembeni mpe etangamaka te. Nyonso ebombami awa; solola na biro.',
      'campaign-unknown': 'Santre eyebi kampanye oyo te. Nyonso ebombami awa; tuna biro soki epanzamaki kuna.',
      'tablet-unknown': 'Santre eyebi naino tablete oyo te. Nyonso ebombami awa; tuna biro.',
      'invite-refused': {
        'invite-expired': 'Ntango ya libyangi esili. Kokoba kosangisa: nyonso ebombami. Senga biro mosusu ya sika.',
        'invite-used-up': 'Bisika nyonso ya libyangi oyo ezwami. Kokoba kosangisa, mpe senga biro mosusu.',
        'invite-withdrawn': 'Libyangi elongolamaki. Nyonso ebombami awa; solola na biro.',
        'certificate-wrong': 'Santre endimi libyangi te. Nyonso ebombami awa; solola na biro.',
      },
      'journal-forked':
        'Santre ezali na makomi mosusu na banimero ya tablete oyo. Eloko ebungi te; buku ya sika ebandi. Yebisa biro.',
      'app-too-old':
        'Version oyo ya Barua ezali ya kala mingi mpo na santre. Zwa ya sika na lokasa oyo soki internet ezali.',
      refused: (reason: string) => `Santre eboyi eteni moko (${reason}). Nyonso ebombami awa; yebisa biro.`,
    },
  },

  event: {
    title: 'Sala molulu',
    lead: 'Bosangani moko: ntembe, kelasi, mesa.',
    name: 'Motó ya likambo',
    nameHint: 'Na ndakisa: Ntembe na Lycée Umoja',
    nameMissing: 'Pesa molulu motó ya likambo.',
    kind: 'Lolenge',
    kinds: { debate: 'Ntembe', class: 'Kelasi', stand: 'Mesa', marathon: 'Maraton ya kokoma', other: 'Mosusu' },
    venue: 'Esika',
    city: 'Engumba',
    country: 'Mboka',
    countryNone: 'Koloba te',
    date: 'Dati',
    dateWrong: 'Pona dati.',
    expected: 'Bato oyo tozali kozela',
    goal: 'Misala oyo tozali kolikya',
    optional: 'soki olingi',
    cases: 'Makambo',
    casesMissing: 'Pona ata likambo moko.',
    under18: 'Bana ya mbula na nse ya 18 bazali',
    under18Hint: 'Boye kaka nkombo ya liboso, mbula mpe siniatire ekoki kokomama, mpo na bato nyonso.',
    profile: 'Oyo ekoki kosangisama awa',
    profiles: {
      full: 'Bankombo, mikanda mpe bakontakte',
      no_contact: 'Bankombo mpe mikanda, bakontakte te',
      first_name_age: 'Nkombo ya liboso, mbula mpe siniatire',
      tally_only: 'Kaka mitango, bato te',
    },
    save: 'Bomba molulu',
  },
};
