import type { OrganiserWords } from '../en/organiser.ts';
import { plural } from '../plural.ts';

/** What the organiser reads about events, in Lingala. */
export const eventsLingala: Pick<OrganiserWords, 'events' | 'opening'> = {
  events: {
    coming: 'Oyo ezali koya',
    past: (n) => plural('ln', n, { one: 'Molulu # oyo eleki', other: 'Milulu # oyo eleki' }),
    find: 'Luka molulu',
    findHint: 'Na nkombo, esika, mokolo to kode.',
    found: (n) => plural('ln', n, { one: 'Molulu #', other: 'Milulu #' }),
    foundNone: 'Molulu moko te ekokani.',
    more: 'Mosusu',
    moreOf: (title) => `Mosusu: ${title}`,
    change: 'Bongola',
    changeOf: (title) => `Bongola: ${title}`,
    changeTitle: 'Bongola molulu',
    repeat: 'Sala lisusu ndenge moko',
    repeatOf: (title) => `Sala lisusu ndenge moko: ${title}`,
    fromOffice: 'Euti na biro',
    used: 'Esalelami awa',
    volunteers: 'Basungi',
    languages: 'Minoko ya kolakisa liboso',
    languagesHint: 'Mosusu ezali kaka pene.',
    profileHints: {
      full: 'Bankombo, basiniatire mpe mikanda na maloba ya bato; nimero to e-mail kaka ya baoyo balingi koyeba mbano.',
      no_contact: 'Ndenge moko, kasi moto moko te akoki kotika nimero to e-mail.',
      first_name_age: 'Nkombo ya liboso, mbula soki balingi, mpe siniatire. Mikanda te, bansango te, bakontakte te.',
      tally_only:
        'Nkombo ya moto te. Basungi batangaka mikanda, basiniatire mpe bansango; moto asinyaka na tablete te.',
    },
  },

  opening: {
    title: 'Fungola seanse',
    lead: 'Banda sikoyo tablete ezali mpo na bato. Kaka PIN nde ebimisaka.',
    notToday: (date) => `Molulu oyo ezali na ${date}, lelo te.`,
    under18: 'Bana ya mbula na nse ya 18 bazali',
    under18Hint:
      'Boye esika ezali kaka mpo na nkombo ya liboso, mbula mpe siniatire, mpo na bato nyonso. Soki ozali na ntembe, pelisa yango.',
    present: 'Nani azali awa',
    presentLead:
      'Seanse ya sika ya molulu moko ebandi. Oyo azali kotondisa abandi lisusu, mpe mitango ekokoba. Rapport ya mpokwa esangisi nyonso.',
    presentDo: 'Banda seanse ya sika',
    collects: 'Oyo ekoki kosangisama',
    unprotected:
      'Navigateur oyo elaki te kobomba makambo ya Barua: soki ebombelo etondi, ekoki kobwaka nyonso oyo etindami naino te, bakopi nyonso mibale. Tya Barua lokola programe mpe tika esika, to tinda mbala na mbala.',
    accept: 'Sangisa awa kaka',
    acceptMissing: 'Kata likambo oyo liboso.',
    open: 'Fungola seanse',
  },
};
