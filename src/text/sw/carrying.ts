import { isolate } from '../isolate.ts';
import { plural } from '../plural.ts';

const actions = (n: number) => plural('sw', n, { one: 'kitendo #', other: 'vitendo #' });
const entries = (n: number) => plural('sw', n, { one: 'rekodi #', other: 'rekodi #' });
const parts = (n: number) => plural('sw', n, { one: 'sehemu #', other: 'sehemu #' });

/** Faili zinazobebwa kwa mkono, pasipo intaneti. */
export const carryingSwahili = {
  carrying: {
    open: 'Beba bila intaneti',
    title: 'Beba kwa mkono',
    lead: 'Kwa wakati watu wanasafiri na intaneti haipo. Faili imetiwa muhuri: anayeibeba hawezi kuisoma wala kuibadilisha.',
    writeTitle: 'Andika faili',
    what: 'Kinachowekwa ndani',
    unsent: 'Ambacho kituo bado hakina',
    all: 'Kila kitu cha tableti hii',
    write: 'Tengeneza faili',
    writing: 'Faili inaandikwa …',
    ready: (actionCount: number, n: number) => `Faili iko tayari: ${actions(actionCount)} katika ${entries(n)}.`,
    megabytes: (size: string) => `MB ${size}`,
    pages: (n: string, size: string) => `Kurasa na picha ndani ya faili: ${n} (MB ${size}).`,
    safe: 'Ni salama kuibeba. Hakuna kinachofutwa hapa, na hakuna kinachohesabiwa kuwa kimetumwa hadi stakabadhi ya kituo irudi.',
    nothing: 'Kituo kina kila kitu. Hakuna cha kubeba.',
    missing: (n: number) => `${entries(n)} haziwezi kusomwa sasa na hazimo kwenye faili.`,
    failed: 'Faili haikuweza kutengenezwa. Hakuna kilichobadilika hapa; jaribu tena.',
    share: 'Shiriki …',
    save: 'Hifadhi',
    notHanded: 'Haikufaulu. Faili bado iko tayari; jaribu njia nyingine.',
    saved: (name: string) => `Imehifadhiwa: ${isolate(name)}.`,
    bringTitle: 'Pokea faili',
    bringLead:
      'Faili ya tableti nyingine, au stakabadhi za kituo. Mara nyingi upendavyo: kila kitu huhesabiwa mara moja.',
    bring: 'Chagua faili',
    reading: 'Faili inasomwa …',
    taken: (name: string, n: number) => `${isolate(name)}: tableti hii sasa inabeba ${entries(n)}.`,
    known: (name: string, n: number) => `${isolate(name)}: ${entries(n)} zilikuwa hapa tayari.`,
    own: (n: number) => `${entries(n)} ni za tableti hii yenyewe.`,
    receipted: (n: number) => `Kituo kina ${entries(n)} zaidi za tableti hii.`,
    pagesTaken: (n: string) => `Kurasa na picha zilizokuja nayo: ${n}.`,
    pagesReceipted: (n: string) => `Kurasa na picha za tableti hii zilizo kituoni sasa: ${n}.`,
    refused: (n: number) => `${parts(n)} za faili zimeharibika au si za kampeni hii, na zimeachwa.`,
    full: 'Hakuna nafasi hapa kwa zilizobaki. Zipeleke kwenye tableti nyingine au kituoni.',
    cut: 'Faili inaishia mapema mno. Yaliyotangulia yamechukuliwa; kwa yaliyobaki, omba faili tena.',
    nothingNew: 'Hakukuwa na kipya kwenye faili.',
    notCarrier: 'Hii si faili ya kubebea. Chagua faili inayoishia na .barua au .barua.txt.',
    notRead: 'Faili haikuweza kusomwa. Jaribu tena.',
    otherCampaign: 'Faili hii ni ya kampeni nyingine. Hakuna kilichochukuliwa.',
    carried: (n: number) => `Tableti hii inabeba ${entries(n)} za tableti nyingine na itazituma intaneti ikipatikana.`,
    back: 'Rudi',
  },
};
