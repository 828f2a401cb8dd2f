import type { WritingWords } from '../en/writing.ts';

/** What is said around letters and stories only. */
export const writingSwahili: WritingWords = {
  keptLetter: {
    title: 'Kuna barua iliyokuwa ikiandikwa',
    ask: 'Uendelee na barua iliyokuwa ikiandikwa?',
    hint: 'Kama si yako, chagua hapana. Itaonyeshwa tu baada ya “Ndiyo”.',
    yes: 'Ndiyo, ni yangu',
    no: 'Hapana',
  },

  pages: {
    title: 'Kwa mkono, au kwenye karatasi',
    lead: 'Kurasa zinakwenda pamoja na barua. Basi si lazima kuchapa chochote.',
    write: 'Andika kwa mkono',
    photograph: 'Piga picha ya ukurasa',
    page: (n) => `Ukurasa ${n}`,
    editPage: (n) => `Endelea na ukurasa ${n}`,
    removePage: (n) => `Ondoa ukurasa ${n}`,
    edit: 'Endelea',
    remove: 'Ondoa',
    noRoom: 'Hakuna tena nafasi ya kurasa kwenye tableti hii. Barua ya kuchapa bado inaingia.',
    most: 'Kurasa zaidi ya hizi haziwezi kwenda pamoja.',
    tooLong: (n) => `Imezidi kwa herufi ${n}. Hakuna kilichopotea: fupisha, au endelea kwa mkono.`,
    notSaved: {
      full: 'Kurasa haziingii tena kwenye tableti hii. Mengine yanaweza kutiwa muhuri bila kurasa; barua za karatasi mpe mhudumu.',
      failing: 'Kurasa hazikuweza kuhifadhiwa. Jaribu tena, au tia mengine muhuri na barua za karatasi mpe mhudumu.',
    },
    without: 'Endelea bila kurasa',
  },

  inkPage: {
    title: (n) => `Ukurasa ${n}, kwa mkono`,
    lead: 'Kwa kidole au kalamu. Kiganja kinaweza kulala kwenye ukurasa.',
    pad: 'Ukurasa wa kuandikia',
    clear: 'Futa ukurasa',
    next: 'Ukurasa unaofuata',
    full: 'Ukurasa huu umejaa. Endelea na unaofuata.',
  },

  photo: {
    title: 'Piga picha ya ukurasa',
    lead: 'Ulaze bapa, penye mwanga mzuri.',
    video: 'Kinachoonekana na kamera',
    opening: 'Kamera inafunguka …',
    take: 'Piga picha',
    choose: 'Chagua picha',
    again: 'Tena',
    turn: 'Geuza',
    use: 'Tumia ukurasa huu',
    crop: 'Vuta kingo mpaka ubaki ukurasa tu.',
    preview: 'Ukurasa, ulivyokatwa',
    edges: { left: 'Ukingo wa kushoto', top: 'Ukingo wa juu', right: 'Ukingo wa kulia', bottom: 'Ukingo wa chini' },
    working: 'Ukurasa unafanywa usomeke …',
    problems: {
      insecure: 'Kamera hufanya kazi kwenye muunganisho salama tu. Unaweza kuchagua picha.',
      refused: 'Kamera hairuhusiwi hapa. Unaweza kuchagua picha, au kuruhusu kamera kwenye mipangilio ya kivinjari.',
      missing: 'Tableti hii haina kamera inayoweza kutumika hapa. Unaweza kuchagua picha.',
      'in-use': 'Programu nyingine inatumia kamera. Ifunge na ujaribu tena.',
      failed: 'Kamera haianzi. Jaribu tena, au chagua picha.',
      'no-picture': 'Hii si picha inayoweza kusomwa. Chagua picha ya JPEG, PNG au WebP.',
      'too-heavy': 'Ukurasa huu haupungui vya kutosha. Ukate karibu zaidi, au upige picha kwa sehemu mbili.',
    },
  },

  readAloud: { start: 'Soma kwa sauti', stop: 'Acha kusoma' },

  phone: {
    open: 'Tenda kwa simu yangu',
    title: (name) => `Kwa ajili ya ${name}, kwa simu yako`,
    lead: 'Elekeza kamera ya simu yako kwenye msimbo, na utume kinachofunguka. Hakuna chochote cha simu yako kinachofika kwenye tableti hii.',
    forms: { sms: 'SMS', email: 'Barua pepe', social: 'Shiriki' },
    alt: { sms: 'Msimbo wa SMS', email: 'Msimbo wa barua pepe', social: 'Msimbo wenye maandishi ya kushiriki' },
    sent: { sms: 'Nimetuma SMS', email: 'Nimetuma barua pepe', social: 'Nimeshiriki' },
    review: 'Vilivyotumwa kwa simu yako',
  },

  host: {
    open: 'Nataka kuandaa hafla kama hii',
    title: 'Andaa hafla yako mwenyewe',
    lead: 'Ofisi ya kampeni itawasiliana nawe. Hili linatiwa muhuri peke yake, mbali na ulichotia sahihi au kuandika.',
    country: 'Nchi',
    noCountry: 'Haijasemwa',
    note: 'Wapi, lini, na nani? (si lazima)',
    save: 'Tia ombi muhuri',
    thanks: 'Limetiwa muhuri. Ofisi ya kampeni itawasiliana nawe.',
    problems: {
      contact: {
        sms: 'Tafadhali angalia namba hii ya simu: tarakimu, na + mbele ikiwa ni ya nchi nyingine.',
        email: 'Tafadhali angalia barua pepe hii: huonekana kama jina@example.org.',
      },
      tooLong: (most) => `Tafadhali fupisha: herufi ${most} ndizo nyingi zaidi tunazoweza kutunza.`,
    },
  },
};
