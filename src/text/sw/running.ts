import { plural } from '../plural.ts';

const count = (n: number, one: string, other: string) => plural('sw', n, { one, other });

/** What organiser and volunteers read while they work. */
export const runningSwahili = {
  home: {
    title: 'Ukurasa wa mwanzo',
    tablet: (name: string) => `Tableti: ${name}`,
    written: 'Zilizoandikwa',
    safe: 'Salama hapa',
    centre: 'Zilizofika kituoni',
    figuresLabel: 'Zilizohifadhiwa kwenye tableti hii na zilizotumwa',
    allSent: 'Yote yaliyo kwenye tableti hii yako kituoni pia.',
    waiting: (n: number) =>
      count(n, 'Rekodi # inasubiri kutumwa. Iko salama hapa.', 'Rekodi # zinasubiri kutumwa. Ziko salama hapa.'),
    nothingYet: 'Bado hakuna kilichoandikwa.',
    lastReceipt: (when: string) => `Stakabadhi ya mwisho kutoka kituoni: ${when}.`,
    noReceipt: 'Bado hakuna stakabadhi kutoka kituoni.',
    sendNow: 'Tuma sasa',
    events: 'Hafla',
    noEvents: 'Bado hakuna hafla. Tengeneza ya leo.',
    newEvent: 'Tengeneza hafla',
    open: 'Fungua kikao',
    openFor: (title: string) => `Fungua kikao: ${title}`,
    today: 'Leo',
    eventCode: (code: string) => `Katika jumla: ${code}`,
    under18: 'Kuna walio chini ya miaka 18',
    readiness: 'Utayari wa tableti',
    forked: (n: number) =>
      count(n, 'Rekodi # ya daftari la awali inasubiri ofisi.', 'Rekodi # za daftari la awali zinasubiri ofisi.'),
    update: 'Toleo jipya la Barua liko tayari.',
    updateNow: 'Sasisha sasa',
    healedWipe: (n: number) =>
      count(
        n,
        'Kivinjari kilikuwa kimepoteza hifadhi yake. Barua imerejesha rekodi # kutoka nakala ya pili; hakuna kilichopotea.',
        'Kivinjari kilikuwa kimepoteza hifadhi yake. Barua imerejesha rekodi # kutoka nakala ya pili; hakuna kilichopotea.',
      ),
    healed: (n: number) =>
      count(
        n,
        'Baada ya kuzimika mara ya mwisho, rekodi # ilikuwa katika nakala moja tu. Sasa iko tena katika zote mbili.',
        'Baada ya kuzimika mara ya mwisho, rekodi # zilikuwa katika nakala moja tu. Sasa ziko tena katika zote mbili.',
      ),
    wipedUnrecovered:
      'Kivinjari kilikuwa kimepoteza hifadhi yake, na nakala ya pili haikupatikana. Yaliyofika kituoni yako salama.',
  },

  photos: {
    waiting: (n: number, megabytes: string) =>
      count(n, `Ukurasa au picha # bado kutumwa: MB ${megabytes}.`, `Kurasa na picha # bado kutumwa: MB ${megabytes}.`),
    forWifi: 'Zinasubiri Wi-Fi, au wewe.',
    aside: (n: number) =>
      count(
        n,
        '# imekataliwa. Inabaki hapa; “Tuma sasa” hujaribu tena.',
        '# zimekataliwa. Zinabaki hapa; “Tuma sasa” hujaribu tena.',
      ),
    sendNow: 'Tuma kurasa na picha sasa',
    wifiOnly: 'Kurasa na picha kwa Wi-Fi tu',
  },

  sync: {
    sending: 'Inatuma …',
    nextTry: (when: string) => `Itajaribu tena saa ${when}, au mara tu intaneti ikipatikana.`,
    troubles: {
      offline: 'Hakuna intaneti. Si tatizo: yote yanahifadhiwa hapa na yatatumwa yenyewe baadaye, Barua ikiwa wazi.',
      'not-our-centre': 'Kinachojibu si kituo, huenda ni ukurasa wa kuingia wa Wi-Fi. Ingia huko.',
      'centre-busy': 'Kituo kina shughuli nyingi. Barua itajaribu tena yenyewe.',
      'centre-broken': 'Kituo kina hitilafu. Barua itajaribu tena yenyewe.',
      'captive-portal':
        'Wi-Fi hii inataka uingie kwanza. Fungua ukurasa wowote kwenye kivinjari na uingie; kisha Barua itaendelea yenyewe.',
      unreachable:
        'Kuna mtandao, lakini hakuna njia ya kufika kituoni. Yote yanahifadhiwa hapa. Jaribu mtandao mwingine, au subiri: Barua itajaribu tena yenyewe.',
      'no-secure-connection':
        'Kuna mtandao, lakini mara kwa mara hakuna muunganisho salama na kituo. Angalia tarehe na saa, na kama Wi-Fi inataka uingie. Kurasa nyingine zikifunguka, iambie ofisi: huenda kituo kimesimama, au cheti chake kimeisha muda.',
      'clock-wrong':
        'Saa ya tableti hii si sahihi, na bila wakati sahihi hakuna muunganisho salama. Rekebisha tarehe na saa; yote yanahifadhiwa hapa.',
      'centre-too-old':
        'Kituo ni cha zamani kuliko programu hii na bado hakiielewi. Yote yanahifadhiwa hapa; iambie ofisi isasishe kituo.',
      'tablet-revoked':
        'Ofisi imeiondoa tableti hii. Inachotuma kinawekwa kando na hakihesabiwi. Yote yanahifadhiwa hapa; zungumza na ofisi.',
      'campaign-unknown': 'Kituo hakiijui kampeni hii. Yote yanahifadhiwa hapa; uliza ofisi kama ilichapishwa huko.',
      'tablet-unknown': 'Kituo bado hakiijui tableti hii. Yote yanahifadhiwa hapa; uliza ofisi.',
      'invite-refused': {
        'invite-expired':
          'Muda wa mwaliko umekwisha. Endelea kukusanya: yote yanahifadhiwa. Omba mwaliko mpya ofisini.',
        'invite-used-up': 'Nafasi zote za mwaliko huu zimechukuliwa. Endelea kukusanya, na uombe mpya ofisini.',
        'invite-withdrawn': 'Mwaliko umeondolewa. Yote yanahifadhiwa hapa; zungumza na ofisi.',
        'certificate-wrong': 'Kituo hakikukubali mwaliko. Yote yanahifadhiwa hapa; zungumza na ofisi.',
      },
      'journal-forked':
        'Kituo kina rekodi nyingine chini ya namba za tableti hii. Hakuna kilichopotea; daftari jipya limeanza. Iambie ofisi.',
      'app-too-old': 'Toleo hili la Barua ni la zamani mno kwa kituo. Lisasishe kwenye ukurasa huu ukiwa na intaneti.',
      refused: (reason: string) => `Kituo kimekataa fungu (${reason}). Yote yanahifadhiwa hapa; iambie ofisi.`,
    },
  },

  event: {
    title: 'Tengeneza hafla',
    lead: 'Mkusanyiko mmoja: mdahalo, darasa, meza.',
    name: 'Kichwa',
    nameHint: 'Kwa mfano: Mdahalo katika Lycée Umoja',
    nameMissing: 'Ipe hafla kichwa.',
    kind: 'Aina',
    kinds: { debate: 'Mdahalo', class: 'Darasa', stand: 'Meza', marathon: 'Mbio za kuandika', other: 'Nyingine' },
    venue: 'Mahali',
    city: 'Mji',
    country: 'Nchi',
    countryNone: 'Pasitajwe',
    date: 'Tarehe',
    dateWrong: 'Chagua tarehe.',
    expected: 'Watu wanaotarajiwa',
    goal: 'Hatua zinazotarajiwa',
    optional: 'si lazima',
    cases: 'Kesi',
    casesMissing: 'Chagua angalau kesi moja.',
    under18: 'Kuna walio chini ya miaka 18',
    under18Hint: 'Hapo jina la kwanza, umri na sahihi tu ndivyo vinavyoweza kuandikwa, kwa kila mtu.',
    profile: 'Kinachoweza kukusanywa hapa',
    profiles: {
      full: 'Majina, barua na mawasiliano',
      no_contact: 'Majina na barua, bila mawasiliano',
      first_name_age: 'Jina la kwanza, umri na sahihi',
      tally_only: 'Idadi tu, bila watu',
    },
    save: 'Hifadhi hafla',
  },
};
