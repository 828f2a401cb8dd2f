import { formatPercent } from '../hall-numbers.ts';
import { formatNumber, plural } from '../plural.ts';

const count = (n: number, one: string, other: string) => plural('sw', n, { one, other });
const number = (n: number) => formatNumber('sw', n);

/** What the hall's screen says, and what the organiser reads who prepares it. */
export const hallScreenSwahili = {
  hallScreen: {
    open: 'Skrini ya ukumbi',
    openFor: (title: string) => `Skrini ya ukumbi: ${title}`,
    leave: 'Ondoka',
    pinInSight: 'Ukumbi wote unaona hapa. Andika PIN kwa kibodi, au funika projekta kwa muda mfupi.',
    fullScreen: 'Skrini nzima',
    window: 'Katika dirisha',
    views: {
      count: 'Hesabu',
      outcomes: 'Barua zilifanya nini',
      debate: 'Mdahalo',
      points: 'Hoja',
      hands: 'Kuinua mikono',
    },
    viewsLabel: 'Ukumbi unaona nini',
    previous: 'Iliyotangulia',
    next: 'Inayofuata',
    place: (n: number, of: number) => `${number(n)} kati ya ${number(of)}`,
  },

  hallCount: {
    actions: (n: number) => count(n, 'barua, sahihi au ujumbe', 'barua, sahihi na jumbe'),
    people: (n: number) => count(n, 'mtu', 'watu'),
    nobody: 'Nani atakuwa wa kwanza?',
    first: 'Wewe ni wa kwanza.',
    oneIn: (n: number) => `Wewe ni 1 kati ya ${number(n)}.`,
    goal: (goal: number, share: number) => `${formatPercent('sw', share)} ya ${number(goal)} tunazotarajia`,
    reached: (goal: number) => `Lengo la ${number(goal)} limefikiwa. Asanteni!`,
    byCase: 'Kwa ajili ya nani',
    fromTablets: (n: number) => count(n, 'kutoka tableti #', 'kutoka tableti #'),
    withoutCase: (n: number) => count(n, '# nyingine haijagawanywa kwa kisa.', '# nyingine hazijagawanywa kwa kisa.'),
  },

  outcomes: {
    none: 'Kampeni bado haijatuma matokeo ya visa vilivyopita.',
  },

  debate: {
    noMotion: 'Tujadili nini?',
    prepare: 'Andaa',
    prepareTitle: 'Andaa mdahalo',
    motion: 'Hoja ya mdahalo',
    motionHint: 'Kwa mfano: Gazeti linaweza kuchapisha yale ambayo serikali inayaita uongo.',
    speakers: 'Wazungumzaji',
    speakersHint: 'Kwa upande, bila majina.',
    sides: { for: 'Wanaounga mkono', against: 'Wanaopinga', floor: 'Ukumbi' },
    speaker: (side: string, n: number) => `${side} · mzungumzaji ${number(n)}`,
    sideOf: (n: number) => `Mzungumzaji ${number(n)}: upande`,
    minutesOf: (n: number) => `Mzungumzaji ${number(n)}: dakika`,
    add: 'Ongeza mzungumzaji',
    remove: (n: number) => `Ondoa mzungumzaji ${number(n)}`,
    start: 'Anza',
    pause: 'Simamisha',
    nextSpeaker: 'Mzungumzaji anayefuata',
    previousSpeaker: 'Mzungumzaji aliyetangulia',
    again: 'Muda wote tena',
    following: (speaker: string) => `Kisha: ${speaker}`,
    phases: { plenty: 'Muda uliobaki', 'last-minute': 'Dakika ya mwisho', over: 'Muda umekwisha' },
    done: 'Tayari',
  },

  hands: {
    before: 'Kabla ya mdahalo',
    after: 'Baada ya mdahalo',
    sides: { for: 'Wanaounga mkono', undecided: 'Hawajaamua', against: 'Wanaopinga' },
    ask: 'Nani anaunga mkono, nani anapinga?',
    countBefore: 'Hesabu kabla',
    countAfter: 'Hesabu baada',
    show: 'Onyesha matokeo',
    hands: (n: number) => count(n, 'mkono #', 'mikono #'),
    fewer: (side: string, n: number) => `${side}: punguza ${number(n)}`,
    more: (side: string, n: number) => `${side}: ongeza ${number(n)}`,
    towards: (n: number) =>
      count(n, 'Ukumbi umesogea pointi # kuelekea hoja.', 'Ukumbi umesogea pointi # kuelekea hoja.'),
    away: (n: number) => count(n, 'Ukumbi umesogea pointi # mbali na hoja.', 'Ukumbi umesogea pointi # mbali na hoja.'),
    still: 'Wanaoiunga mkono ni wengi sawa na mwanzo.',
  },

  hallFigures: {
    give: 'Takwimu kwa skrini nyingine',
    giveTitle: 'Takwimu za tableti hii',
    giveText:
      'Kifaa kilicho kwenye projekta husoma msimbo huu, au mtu huandika msimbo mfupi hapo. Unasema ni ngapi tu, na hausemi lolote kuhusu mtu yeyote.',
    giveAlt: 'Msimbo wa QR wenye takwimu za tableti hii',
    shortCode: 'Msimbo mfupi (jumla tu)',
    bring: 'Tableti nyingine',
    bringTitle: 'Takwimu za tableti nyingine',
    bringText:
      'Katika kila tableti inayokusanya: Wahudumu, kisha “Takwimu kwa skrini nyingine”. Soma msimbo wake kwa kamera, au andika ule mfupi hapa. Takwimu mpya zaidi za kila tableti ndizo zinazohesabiwa.',
    code: 'Msimbo',
    add: 'Ongeza',
    added: 'Imeongezwa.',
    older: 'Takwimu mpya zaidi za tableti hii tayari ziko hapa.',
    ownTablet: 'Hiyo ni tableti hii hii; tayari imehesabiwa.',
    otherEvent: 'Kikao cha tableti hiyo ni cha hafla nyingine. Ihesabiwe hapa hata hivyo?',
    addAnyway: 'Ihesabu hapa',
    problems: {
      'figures-not-whole': 'Msimbo huu haujakamilika. Ulinganishe kundi kwa kundi.',
      'figures-too-new': 'Msimbo huu umetoka kwa Barua mpya zaidi. Sasisha kifaa hiki.',
    },
    list: 'Zilizohesabiwa hapa',
    row: (actions: number, people: number) =>
      `${count(actions, 'hatua #', 'hatua #')}, ${count(people, 'mtu #', 'watu #')}`,
    remove: 'Ondoa',
  },
};
