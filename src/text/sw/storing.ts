import { plural } from '../plural.ts';

const count = (n: number, forms: Parameters<typeof plural>[2]) => plural('sw', n, forms);

/** Kile ambacho tableti inatunza, gharama ya kutuma, na jinsi ya kuifuta. */
export const storingSwahili = {
  storing: {
    open: 'Hifadhi',
    title: 'Hifadhi na data',
    lead: 'Kile ambacho tableti hii inatunza, gharama ya kutuma, na jinsi ya kuifuta.',
    keptTitle: 'Vinavyotunzwa hapa',
    pages: {
      name: 'Kurasa na picha',
      good: 'Bado kuna nafasi.',
      warn: 'Hakuna nafasi tena. Maandishi na sahihi bado yanaingia.',
    },
    dataTitle: 'Data ya simu',
    cap: 'Megabaiti kwa mwezi',
    capHint:
      'Kiasi cha juu cha kutumia pale data inapolipiwa. Tupu: bila kikomo. Maandishi hutumwa daima; kurasa na picha husubiri.',
    hotspot: 'Wi-Fi hii ni ya simu: ihesabiwe',
    spent: (spent: string, cap: string | undefined) =>
      cap === undefined
        ? `Mwezi huu MB ${spent} zimetumika kutuma.`
        : `Mwezi huu MB ${spent} kati ya ${cap} zimetumika kutuma.`,
    waits: (megabytes: string) => `Vinavyosubiri vinachukua kama MB ${megabytes}.`,
    held: 'Zinasubiri Wi-Fi, mwezi ujao, au wewe.',
    emptyTitle: 'Futa vyote kwenye tableti hii',
    emptyLead: 'Mwishoni, au kabla haijaenda kwa mtu mwingine: vyote vya Barua hufutwa, pamoja na PIN na hafla.',
    notYet: 'Bado si salama',
    sitting: 'Kikao kiko wazi.',
    unsent: (n: number) => count(n, { one: 'Rekodi # haiko kituoni.', other: 'Rekodi # haziko kituoni.' }),
    pagesLeft: (n: number) =>
      count(n, { one: 'Ukurasa au picha # haiko kituoni.', other: 'Kurasa na picha # haziko kituoni.' }),
    carried: (n: number) =>
      count(n, {
        one: 'Rekodi # ya tableti nyingine inabebwa hapa.',
        other: 'Rekodi # za tableti nyingine zinabebwa hapa.',
      }),
    forked: 'Beba vyote kwenye faili, na uiambie ofisi.',
    unread: 'Kurasa na picha haziwezi kusomwa sasa. Washa Barua upya.',
    sheets: (n: number) =>
      count(n, {
        one: 'Karatasi # iliyochapishwa haijahesabiwa. Baadaye hakuna atakayeweza kuihesabu.',
        other: 'Karatasi # zilizochapishwa hazijahesabiwa. Baadaye hakuna atakayeweza kuzihesabu.',
      }),
    safe: (n: number) =>
      count(n, {
        one: 'Ni salama kufuta: kituo kina rekodi #, kwa stakabadhi yake chenyewe.',
        other: 'Ni salama kufuta: kituo kina rekodi zote #, kwa stakabadhi zake chenyewe.',
      }),
    nothing: 'Hakuna kilichoandikwa hapa. Inaweza kufutwa.',
    sure: 'Kituo kinaulizwa mara moja tena. Kisha vyote vinafutwa kabisa.',
    emptyNow: 'Futa vyote',
    asking: 'Kituo kinaulizwa …',
    problems: {
      'no-answer': 'Kituo hakijibu kwa sasa. Hakuna kilichofutwa; jaribu tena ukiwa na intaneti.',
      'not-there': 'Kituo hakina tena vyote. Hakuna kilichofutwa. Beba vyote kwenye faili, na uiambie ofisi.',
    },
    emptiedTitle: 'Kompyuta kibao hii ni tupu',
    emptied: {
      cleared: 'Hakuna tena chochote cha kampeni ndani yake. Unaweza kuondoa programu.',
      asked: 'Vyote vimefutwa. Kivinjari husafisha faili zake baadaye; kinachobaki humo kimefungwa.',
      'not-all': 'Kuna kitu hakikufutika. Futa data ya tovuti hii kwenye mipangilio ya kivinjari.',
    },
  },
};
