import type { OrganiserWords } from '../en/organiser.ts';
import { plural } from '../plural.ts';

/** What the organiser reads about events, in Swahili. */
export const eventsSwahili: Pick<OrganiserWords, 'events' | 'opening'> = {
  events: {
    coming: 'Zinazokuja',
    past: (n) => plural('sw', n, { one: 'Hafla # iliyopita', other: 'Hafla # zilizopita' }),
    find: 'Tafuta hafla',
    findHint: 'Kwa jina, mahali, tarehe au msimbo.',
    found: (n) => plural('sw', n, { one: 'Hafla #', other: 'Hafla #' }),
    foundNone: 'Hakuna hafla inayolingana.',
    more: 'Zaidi',
    moreOf: (title) => `Zaidi: ${title}`,
    change: 'Badilisha',
    changeOf: (title) => `Badilisha: ${title}`,
    changeTitle: 'Badilisha hafla',
    repeat: 'Rudia hiyo hiyo',
    repeatOf: (title) => `Rudia hiyo hiyo: ${title}`,
    fromOffice: 'Kutoka ofisini',
    used: 'Imetumika hapa',
    volunteers: 'Wahudumu',
    languages: 'Lugha za kuonyeshwa kwanza',
    languagesHint: 'Nyingine zinabaki karibu.',
    profileHints: {
      full: 'Majina, sahihi na barua kwa maneno ya watu wenyewe; namba ya simu au barua pepe ya wanaotaka kujua matokeo tu.',
      no_contact: 'Vivyo hivyo, lakini hakuna anayeweza kuacha namba ya simu wala barua pepe.',
      first_name_age: 'Jina la kwanza, umri kwa anayetaka, na sahihi. Hakuna barua, ujumbe wala mawasiliano.',
      tally_only:
        'Hakuna jina la mtu. Wahudumu huhesabu barua, sahihi na ujumbe; hakuna anayeweza kutia sahihi kwenye tableti.',
    },
  },

  opening: {
    title: 'Fungua kikao',
    lead: 'Kuanzia sasa tableti inawaelekea washiriki. PIN pekee ndiyo inayotoa nje.',
    notToday: (date) => `Hafla hii ni ${date}, si leo.`,
    under18: 'Kuna walio chini ya miaka 18',
    under18Hint:
      'Hapo hakuna nafasi ya zaidi ya jina la kwanza, umri na sahihi, kwa mtu yeyote. Ukiwa na shaka, iwashe.',
    present: 'Nani wapo',
    presentLead:
      'Kikao kipya cha hafla hiyo hiyo kinaanza. Anayejaza sasa anaanza upya, na namba zinaendelea. Ripoti ya jioni inajumlisha yote.',
    presentDo: 'Anza kikao kipya',
    collects: 'Kinachoweza kukusanywa',
    unprotected:
      'Kivinjari hiki hakijaahidi kutunza data ya Barua: hifadhi ikijaa kinaweza kutupa yote ambayo hayajatumwa, nakala zote mbili. Sakinisha Barua na uache nafasi, au tuma mara kwa mara.',
    accept: 'Kusanya hapa hata hivyo',
    acceptMissing: 'Amua hili kwanza.',
    open: 'Fungua kikao',
  },
};
