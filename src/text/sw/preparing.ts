import type { OrganiserWords } from '../en/organiser.ts';
import { plural } from '../plural.ts';

const count = (n: number, one: string, other: string) => plural('sw', n, { one, other });

/** What the readiness list says beyond its lines, in Swahili. */
export const preparingSwahili: Pick<OrganiserWords, 'preparing'> = {
  preparing: {
    allGood: 'Tayari kwa ukumbi usio na intaneti.',
    toDo: (n) => count(n, 'Bado jambo # la kufanya.', 'Bado mambo # ya kufanya.'),
    worries: (n) => count(n, 'Inafanya kazi, kukiwa na shaka #.', 'Inafanya kazi, kukiwa na mashaka #.'),
    how: 'Onyesha jinsi',
    roomGood: (n) =>
      count(
        n,
        'Jaribio la kuandika linaonyesha nafasi ya angalau barua # zaidi.',
        'Jaribio la kuandika linaonyesha nafasi ya angalau barua # zaidi.',
      ),
    roomLittle: (n) =>
      count(
        n,
        'Ni barua # tu zaidi zenye uhakika wa kuenea. Futa video au programu kabla ya hafla.',
        'Ni barua # tu zaidi zenye uhakika wa kuenea. Futa video au programu kabla ya hafla.',
      ),
    unprotected: (when) =>
      `Kivinjari hakijaahidi kutunza data. Iliamuliwa kukusanya hapa hata hivyo (${when}). Tuma mara kwa mara na uache nafasi.`,
    install: {
      title: 'Jinsi ya kusakinisha Barua',
      steps: {
        dots: 'Gusa nukta tatu kando ya anwani.',
        lines: 'Gusa mistari mitatu chini.',
        share: 'Gusa Shiriki: mraba wenye mshale unaoelekea juu.',
        bar: 'Bofya alama ya kusakinisha mwishoni mwa upau wa anwani, au “Sakinisha” kwenye menyu ya kivinjari.',
        addHome: 'Gusa “Ongeza kwenye skrini ya kwanza” au “Sakinisha”, kisha thibitisha.',
        addPage: 'Gusa “Ongeza ukurasa kwenye”, kisha “Skrini ya kwanza”.',
        addApple: 'Sogeza chini, gusa “Add to Home Screen”, kisha “Add”.',
        dock: 'Katika Safari kwenye Mac chagua “File”, kisha “Add to Dock”. Kwenye kivinjari kingine, tumia Chrome au Edge.',
        open: 'Funga kivinjari na ufungue Barua kwa picha yake.',
        openApple: 'Fungua Barua kwa picha yake na ujiunge tena humo: programu ina hifadhi yake yenyewe.',
      },
    },
    keyboard: {
      name: 'Kibodi haijifunzi chochote',
      wait: 'Kibodi inaweza kukumbuka majina na kumpendekezea mtu anayefuata. Hakuna ukurasa unaoweza kuona au kuzuia hilo: zima mwenyewe, kisha sema hapa.',
      good: 'Mtu ameizima na kusema hapa.',
      done: 'Imezimwa',
      undo: 'Si tena',
      title: 'Ili kibodi isijifunze chochote',
      keyboards: [
        'Gboard (tableti nyingi za Android): gia juu ya vitufe, “Text correction”: zima mapendekezo. Kisha “Privacy”: zima ubinafsishaji na ufute maneno yaliyojifunzwa.',
        'Kibodi ya Samsung: “Settings”, “General management”, “Samsung Keyboard settings”: zima utabiri wa maneno na ufute ilichojifunza.',
        'iPad: “Settings”, “General”, “Keyboard”: zima utabiri wa maneno na usahihishaji. Ilichojifunza hufutwa chini ya “Transfer or Reset”, “Reset Keyboard Dictionary”.',
      ],
    },
  },
};
