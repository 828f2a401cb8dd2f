import { isolate } from '../isolate.ts';
import { plural } from '../plural.ts';

const actions = (n: number) => plural('ln', n, { one: 'likambo #', other: 'makambo #' });
const entries = (n: number) => plural('ln', n, { one: 'likomi #', other: 'makomi #' });
const parts = (n: number) => plural('ln', n, { one: 'eteni #', other: 'biteni #' });

/** Bafisyé oyo ekendaka na maboko, na internet te. */
export const carryingLingala = {
  carrying: {
    open: 'Memá na internet te',
    title: 'Memá na maboko',
    lead: 'Mpo na ntango bato bazali kokende mpe internet ezali te. Fisyé ekangami: moto oyo azali komema yango akoki kotanga to kobongola yango te.',
    writeTitle: 'Koma fisyé',
    what: 'Oyo ekokɔta na kati',
    unsent: 'Oyo santre ezali naino na yango te',
    all: 'Nyonso ya tablete oyo',
    write: 'Sala fisyé',
    writing: 'Fisyé ezali kokomama …',
    ready: (actionCount: number, n: number) => `Fisyé ebongi: ${actions(actionCount)} na ${entries(n)}.`,
    megabytes: (size: string) => `MB ${size}`,
    pages: (n: string, size: string) => `Nkasa mpe bafoto na kati ya fisyé: ${n} (MB ${size}).`,
    safe: 'Okoki komema yango na kobanga te. Eloko ekolongwa awa te, mpe eloko ekotangama te ete etindami liboso ete mokanda ya santre ezonga.',
    nothing: 'Santre ezali na nyonso. Eloko ya komema ezali te.',
    missing: (n: number) => `${entries(n)} ekoki kotangama sikoyo te mpe ezali na fisyé te.`,
    failed: 'Fisyé ekokaki kosalema te. Eloko ebongwani awa te; meka lisusu.',
    share: 'Kabola …',
    save: 'Bomba',
    notHanded: 'Esimbi te. Fisyé ezali kaka; meka ndenge mosusu.',
    saved: (name: string) => `Ebombami: ${isolate(name)}.`,
    bringTitle: 'Zwa fisyé',
    bringLead: 'Fisyé ya tablete mosusu, to mikanda ya santre. Mbala boni olingi: nyonso etangamaka mbala moko.',
    bring: 'Pona fisyé',
    reading: 'Fisyé ezali kotangama …',
    taken: (name: string, n: number) => `${isolate(name)}: tablete oyo ezali sikoyo komema ${entries(n)}.`,
    known: (name: string, n: number) => `${isolate(name)}: ${entries(n)} ezalaki awa.`,
    own: (n: number) => `${entries(n)} ezali ya tablete oyo moko.`,
    receipted: (n: number) => `Santre ezali na ${entries(n)} mosusu ya tablete oyo.`,
    pagesTaken: (n: string) => `Nkasa mpe bafoto oyo eyei elongo: ${n}.`,
    pagesReceipted: (n: string) => `Nkasa mpe bafoto ya tablete oyo ezali sikoyo na santre: ${n}.`,
    refused: (n: number) => `${parts(n)} ya fisyé ebebi to ezali ya kampanye oyo te, mpe etikali.`,
    full: 'Esika ya oyo etikali ezali awa te. Memá yango na tablete mosusu to na santre.',
    cut: 'Fisyé esuki noki. Oyo ezalaki liboso ezwami; mpo na oyo etikali, senga fisyé lisusu.',
    nothingNew: 'Eloko ya sika ezalaki na fisyé te.',
    notCarrier: 'Oyo ezali fisyé ya komema te. Pona oyo esuki na .barua to .barua.txt.',
    notRead: 'Fisyé ekokaki kotangama te. Meka lisusu.',
    otherCampaign: 'Fisyé oyo ezali ya kampanye mosusu. Eloko ezwami te.',
    carried: (n: number) =>
      `Tablete oyo ezali komema ${entries(n)} ya batablete mosusu mpe ekotinda yango soki internet ezali.`,
    back: 'Zonga',
  },
};
