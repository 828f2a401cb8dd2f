import type { WritingWords } from '../en/writing.ts';

/** What is said around letters and stories only. */
export const writingLingala: WritingWords = {
  keptLetter: {
    title: 'Mokanda moko ezalaki kokomama',
    ask: 'Kokoba mokanda oyo ezalaki kokomama?',
    hint: 'Soki ezali ya yo te, pona te. Emonanaka kaka nsima ya “Ee”.',
    yes: 'Ee, ezali ya ngai',
    no: 'Te',
  },

  pages: {
    title: 'Na loboko, to na papier',
    lead: 'Nkasa ekendeke elongo na mokanda. Esengeli te kobeta likambo na klavye.',
    write: 'Koma na loboko',
    photograph: 'Kanga foto ya lokasa',
    page: (n) => `Lokasa ${n}`,
    editPage: (n) => `Koba lokasa ${n}`,
    removePage: (n) => `Longola lokasa ${n}`,
    edit: 'Koba',
    remove: 'Longola',
    noRoom: 'Esika ya nkasa ezali lisusu te na tablete oyo. Mokanda ya kobeta ekoki naino kokɔta.',
    most: 'Nkasa koleka oyo ekoki te kokende elongo.',
    tooLong: (n) => `Eleki na bilembo ${n}. Eloko moko te ebungi: kata mwa moke, to koba na loboko.`,
    notSaved: {
      full: 'Nkasa ekoki lisusu te kokɔta na tablete oyo. Biloko mosusu ekoki kokangama kozanga yango; pesa mikanda ya papier na mosungi moko.',
      failing: 'Nkasa ebombami te. Meka lisusu, to kanga biloko mosusu mpe pesa mikanda ya papier na mosungi moko.',
    },
    without: 'Koba kozanga nkasa',
  },

  inkPage: {
    title: (n) => `Lokasa ${n}, na loboko`,
    lead: 'Na mosapi to na bic. Litambe ya loboko ekoki kopema na lokasa.',
    pad: 'Lokasa ya kokoma',
    clear: 'Pangusa lokasa',
    next: 'Lokasa elandi',
    full: 'Lokasa oyo etondi. Koba na oyo elandi.',
  },

  photo: {
    title: 'Kanga foto ya lokasa',
    lead: 'Tya yango alima, na pole ya malamu.',
    video: 'Oyo kamera ezali komona',
    opening: 'Kamera ezali kofungwama …',
    take: 'Kanga foto',
    choose: 'Pona elilingi',
    again: 'Lisusu',
    turn: 'Balola',
    use: 'Salela lokasa oyo',
    crop: 'Benda bansongensonge kino lokasa kaka etikala.',
    preview: 'Lokasa, ndenge ekatami',
    edges: {
      left: 'Nsonge ya lobɔkɔ ya mwasi',
      top: 'Nsonge ya likolo',
      right: 'Nsonge ya lobɔkɔ ya mobali',
      bottom: 'Nsonge ya nse',
    },
    working: 'Lokasa ezali kobongisama mpo etangama …',
    problems: {
      insecure: 'Kamera esalaka kaka na boyokani ya libateli. Okoki kopona elilingi.',
      refused:
        'Kamera epesameli nzela te awa. Okoki kopona elilingi, to kopesa kamera nzela na bibongiseli ya navigateur.',
      missing: 'Tablete oyo ezali na kamera oyo ekoki kosala awa te. Okoki kopona elilingi.',
      'in-use': 'Programme mosusu esimbi kamera. Kanga yango mpe meka lisusu.',
      failed: 'Kamera ebandi te. Meka lisusu, to pona elilingi.',
      'no-picture': 'Oyo ezali elilingi te oyo ekoki kotangama. Pona foto ya JPEG, PNG to WebP.',
      'too-heavy': 'Lokasa oyo ekómi moke te oyo ekoki. Kata yango lisusu, to kanga foto na biteni mibale.',
    },
  },

  readAloud: { start: 'Tanga na mongongo', stop: 'Tika kotanga' },

  phone: {
    open: 'Sala na telefone na ngai',
    title: (name) => `Mpo na ${name}, na telefone na yo`,
    lead: 'Lakisa kamera ya telefone na yo na kode moko, mpe tinda oyo ekofungwama. Eloko moko te ya telefone na yo ekómaka na tablete oyo.',
    forms: { sms: 'SMS', email: 'E-mail', social: 'Kabola' },
    alt: { sms: 'Kode ya SMS', email: 'Kode ya e-mail', social: 'Kode na maloba ya kokabola' },
    sent: { sms: 'Natindi SMS', email: 'Natindi e-mail', social: 'Nakaboli yango' },
    review: 'Etindami na telefone na yo',
  },

  host: {
    open: 'Nalingi kobongisa molulu ya boye',
    title: 'Bongisa molulu na yo moko',
    lead: 'Biro ya kampanye ekosolola na yo. Yango ekangami na yango moko, mosika na oyo otyaki siniatire to okomaki.',
    country: 'Ekólo',
    noCountry: 'Elobami te',
    note: 'Wapi, ntango nini, na nani? (soki olingi)',
    save: 'Kanga mposa',
    thanks: 'Ekangami. Biro ya kampanye ekosolola na yo.',
    problems: {
      contact: {
        sms: 'Palado, tala lisusu nimero oyo ya telefone: bachiffre, na + liboso soki euti na ekólo mosusu.',
        email: 'Palado, tala lisusu adresi oyo ya e-mail: ezalaka lokola nkombo@example.org.',
      },
      tooLong: (most) => `Palado, kómisa yango mokuse: tokoki kobomba kaka bilembo ${most}.`,
    },
  },
};
