import { isolate } from '../isolate.ts';
import { plural } from '../plural.ts';

const entries = (n: number) => plural('ln', n, { one: 'likomi #', other: 'makomi #' });

/** Batablete mibale na ndako moko, mokomoko na kopi ya mosusu. */
export const copyingLingala = {
  copying: {
    title: 'Kopi na tablete mosusu',
    lead: 'Batablete mibale pembeni ezwaka mokomoko kopi ekangami ya mikanda ya mosusu, na internet te. Oyo ekozwa internet liboso ekotinda yango; mokomoko etangamaka mbala moko.',
    both: 'Na batablete nyonso mibale: Wi-Fi moko, to moko na hotspot ya mosusu, mpe lokasa oyo efungwama. Moko elakisaka kode, mosusu eskanaka yango.',
    pages: (size: string) => `Bafoto mpe nkasa ya maboko mpe (MB ${size})`,
    show: 'Lakisa kode',
    scan: 'Skaná kode ya mosusu',
    scanLead: 'Talisa kamera na kode ya tablete mosusu.',
    first: 'Tika tablete mosusu eskana kode oyo',
    firstThen: 'Na nsima ekolakisa kode na yango: skaná yango awa.',
    second: 'Sikoyo tika tablete ya liboso eskana kode oyo',
    asText: 'Kode na makomi, soki kamera ezali te',
    waiting: 'Ezali kozela tablete mosusu …',
    copying: (name: string, n: number) =>
      `${isolate(name)}: kopi ya ${entries(n)} esalemi. Tika batablete nyonso mibale awa.`,
    has: (name: string, n: number) => `${isolate(name)} ezali na kopi ya ${entries(n)} ya tablete oyo.`,
    made: (when: string) => `Esalemaki na ${when}.`,
    row: (name: string) => `Kopi na ${isolate(name)}`,
    noRoom: (name: string) => `${isolate(name)} ezali na esika ya oyo etikali te.`,
    notCode: 'Wana ezali kode ya tablete oyo ezwaka kopi te, to ezali ya version ya sika koleka.',
    otherCode:
      'Kode wana ekokani na oyo ya awa te. Banda lisusu na nyonso mibale: moko elakisaka kode, mosusu eskanaka yango.',
    stranger: 'Tablete wana ezali ya kampanye oyo te, to biro elongolaki yango. Eloko esalemi kopi te.',
    notFound:
      'Batablete emonanaki te. Baresó mosusu ekabolaka yango: salelá hotspot, mpe banda lisusu na nyonso mibale.',
    noLine: 'Navigateur oyo ekoki kosala yango te. Memá nde fisyé.',
    cut: 'Nzela ekatani. Oyo esalemaki kopi ebombami; banda lisusu na nyonso mibale mpo na oyo etikali.',
  },
};
