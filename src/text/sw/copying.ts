import { isolate } from '../isolate.ts';
import { plural } from '../plural.ts';

const entries = (n: number) => plural('sw', n, { one: 'rekodi #', other: 'rekodi #' });

/** Tableti mbili chumbani, kila moja na nakala ya nyingine. */
export const copyingSwahili = {
  copying: {
    title: 'Nakala kwenye tableti nyingine',
    lead: 'Tableti mbili zikiwa pamoja kila moja huchukua nakala iliyofungwa ya barua za nyingine, bila intaneti. Itakayopata intaneti kwanza huzituma; kila moja huhesabiwa mara moja.',
    both: 'Kwenye tableti zote mbili: Wi-Fi ileile, au moja katika hotspot ya nyingine, na ukurasa huu uwe wazi. Moja huonyesha msimbo, nyingine huuskani.',
    pages: (size: string) => `Pia picha na kurasa za mkono (MB ${size})`,
    show: 'Onyesha msimbo',
    scan: 'Skani msimbo wa nyingine',
    scanLead: 'Elekeza kamera kwenye msimbo wa tableti nyingine.',
    first: 'Acha tableti nyingine iskani msimbo huu',
    firstThen: 'Kisha itaonyesha msimbo wake: uskani hapa.',
    second: 'Sasa acha tableti ya kwanza iskani msimbo huu',
    asText: 'Msimbo kama maandishi, pasipo kamera',
    waiting: 'Inasubiri tableti nyingine …',
    copying: (name: string, n: number) => `${isolate(name)}: ${entries(n)} zimenakiliwa. Acha tableti zote mbili hapa.`,
    has: (name: string, n: number) => `${isolate(name)} ina nakala ya ${entries(n)} za tableti hii.`,
    made: (when: string) => `Ilifanywa: ${when}.`,
    row: (name: string) => `Nakala kwenye ${isolate(name)}`,
    noRoom: (name: string) => `${isolate(name)} haina nafasi ya zilizobaki.`,
    notCode: 'Huo si msimbo wa tableti inayochukua nakala, au ni wa toleo jipya zaidi.',
    otherCode: 'Msimbo huo hauendi na wa hapa. Anza tena kwenye zote mbili: moja huonyesha msimbo, nyingine huuskani.',
    stranger: 'Tableti hiyo si ya kampeni hii, au ofisi imeiondoa. Hakuna kinachonakiliwa.',
    notFound:
      'Tableti hazikupatana. Mitandao mingine huzitenganisha: tumia hotspot, kisha anza tena kwenye zote mbili.',
    noLine: 'Kivinjari hiki hakiwezi kufanya hivi. Badala yake beba faili.',
    cut: 'Mawasiliano yalikatika. Kilichonakiliwa kimehifadhiwa; anza tena kwenye zote mbili kwa zilizobaki.',
  },
};
