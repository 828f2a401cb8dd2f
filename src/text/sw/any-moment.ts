import { plural } from '../plural.ts';

const count = (n: number, one: string, other: string) => plural('sw', n, { one, other });

/** What may have to be said at any moment, while participants have the tablet too. */
export const anyMomentSwahili = {
  store: {
    health: {
      'two-copies': 'Kila kitu kinaandikwa mara mbili.',
      'one-copy': 'Nakala moja kati ya mbili ina hitilafu. Kuhifadhi kunaendelea; washa Barua upya hivi karibuni.',
      'one-copy-only': 'Kivinjari hiki kinahifadhi nakala moja.',
      failing: 'Tableti hii haiwezi kuhifadhi kwa sasa. Acha kukusanya; washa Barua upya.',
    },
    notSaved: {
      full: 'Haijahifadhiwa: nafasi ya kuhifadhi imejaa. Uliyoandika hayajapotea. Mwite mhudumu; kisha jaribu tena.',
      failing: 'Haijahifadhiwa: hifadhi haijibu. Uliyoandika hayajapotea. Jaribu tena, au mwite mhudumu.',
    },
    notJoined: 'Tableti hii haijajiunga na kampeni.',
    sittingOpenAlready: 'Kikao kimeshafunguliwa.',
    opening: 'Inafunguliwa …',
    trouble: {
      'second-tab': {
        title: 'Barua imeshafunguliwa',
        text: 'Dirisha moja tu linaweza kuandika. Funga hili na uendelee katika lile lingine.',
      },
      'storage-refused': {
        title: 'Kivinjari hiki kinakataa kuhifadhi data',
        text: 'Huenda kiko katika hali ya faragha, au mipangilio yake inakataza kuhifadhi. Fungua Barua katika dirisha la kawaida, au isakinishe.',
      },
      'storage-hangs': {
        title: 'Hifadhi haijibu',
        text: 'Yaliyotiwa muhuri bado yako kwenye tableti hii. Funga Barua kabisa na uifungue tena; isiposaidia, zima tableti na uiwashe tena.',
      },
      'app-outdated': {
        title: 'Barua hii ni ya zamani mno',
        text: 'Toleo jipya zaidi limeshatumika hapa. Hakuna kilichopotea. Unganisha na intaneti, funga Barua na uifungue tena, mara mbili ikihitajika.',
      },
    },
  },

  sitting: {
    welcome: 'Chagua lugha yako',
    volunteer: 'Wahudumu',
    countsOnly: 'Katika hafla hii idadi tu zinaweza kukusanywa. Hakuna anayeweza kutia sahihi kwenye tableti hii.',
    menuTitle: 'Kwa wahudumu',
    peopleSoFar: 'Watu katika kikao hiki',
    actionsSoFar: 'Hatua katika kikao hiki',
    openedAt: (when: string) => `Kimefunguliwa tangu ${when}`,
    goOn: 'Rudi kwa washiriki',
    close: 'Funga kikao',
    closeSure:
      'Ufunge kikao hiki? Yote yaliyomo yametiwa muhuri na yako salama. Unaweza kufungua kingine wakati wowote.',
    closeNow: 'Ndiyo, kifunge',
  },

  crash: {
    title: 'Barua imejikwaa',
    text: 'Yaliyotiwa muhuri yako salama kwenye tableti hii.',
    waiting: (n: number) =>
      count(n, 'Rekodi # iko hapa na inasubiri kutumwa.', 'Rekodi # ziko hapa na zinasubiri kutumwa.'),
    stumbled: 'Kuna hitilafu iliyotokea. Hakuna kilichopotea kwenye ukurasa huu. Washa Barua upya baada ya mtu huyu.',
    restart: 'Anza upya',
    details: 'Kwa ofisi',
  },
};
