import { formatPercent } from '../hall-numbers.ts';
import { formatNumber, plural } from '../plural.ts';

const count = (n: number, one: string, other: string) => plural('ln', n, { one, other });
const number = (n: number) => formatNumber('ln', n);

/** What the hall's screen says, and what the organiser reads who prepares it. */
export const hallScreenLingala = {
  hallScreen: {
    open: 'Ekran ya ndako',
    openFor: (title: string) => `Ekran ya ndako: ${title}`,
    leave: 'Kobima',
    pinInSight: 'Bato nyonso bazali komona oyo. Koma PIN na klavye, to zipa projektere mwa moke.',
    fullScreen: 'Ekran mobimba',
    window: 'Na lininisa',
    views: {
      count: 'Motango',
      outcomes: 'Oyo mikanda esali',
      debate: 'Ntembe',
      points: 'Makanisi',
      hands: 'Kotombola maboko',
    },
    viewsLabel: 'Oyo bato bazali komona',
    previous: 'Ya liboso',
    next: 'Oyo elandi',
    place: (n: number, of: number) => `${number(n)} na ${number(of)}`,
  },

  hallCount: {
    actions: (n: number) => count(n, 'mokanda, siniatire to nsango', 'mikanda, basiniatire mpe bansango'),
    people: (n: number) => count(n, 'moto', 'bato'),
    nobody: 'Nani akozala moto ya liboso?',
    first: 'Ozali moto ya liboso.',
    oneIn: (n: number) => `Ozali 1 na kati ya bato ${number(n)}.`,
    goal: (goal: number, share: number) => `${formatPercent('ln', share)} ya ${number(goal)} oyo tozali kolikya`,
    reached: (goal: number) => `Mokano ya ${number(goal)} ekokisami. Matondi!`,
    byCase: 'Mpo na nani',
    fromTablets: (n: number) => count(n, 'uta na tablete #', 'uta na batablete #'),
    withoutCase: (n: number) => count(n, '# mosusu ekabolami te na likambo.', '# mosusu ekabolami te na likambo.'),
  },

  outcomes: {
    none: 'Kampanye etindi naino te mbuma ya makambo ya liboso.',
  },

  debate: {
    noMotion: 'Tokotya ntembe na likambo nini?',
    prepare: 'Bongisa',
    prepareTitle: 'Bongisa ntembe',
    motion: 'Likambo ya ntembe',
    motionHint: 'Ndakisa: Zulunalo ekoki konyata oyo guvernema ezali kobenga lokuta.',
    speakers: 'Balobi',
    speakersHint: 'Na ngambo, kozanga bankombo.',
    sides: { for: 'Bandimi', against: 'Baboyi', floor: 'Bato ya ndako' },
    speaker: (side: string, n: number) => `${side} · molobi ${number(n)}`,
    sideOf: (n: number) => `Molobi ${number(n)}: ngambo`,
    minutesOf: (n: number) => `Molobi ${number(n)}: miniti`,
    add: 'Bakisa molobi',
    remove: (n: number) => `Longola molobi ${number(n)}`,
    start: 'Banda',
    pause: 'Telemisa',
    nextSpeaker: 'Molobi oyo elandi',
    previousSpeaker: 'Molobi ya liboso',
    again: 'Ntango mobimba lisusu',
    following: (speaker: string) => `Na nsima: ${speaker}`,
    phases: { plenty: 'Ntango etikali', 'last-minute': 'Miniti ya nsuka', over: 'Ntango esili' },
    done: 'Esili',
  },

  hands: {
    before: 'Liboso ya ntembe',
    after: 'Nsima ya ntembe',
    sides: { for: 'Bandimi', undecided: 'Bazwi naino ekateli te', against: 'Baboyi' },
    ask: 'Nani andimi, nani aboyi?',
    countBefore: 'Tanga liboso',
    countAfter: 'Tanga nsima',
    show: 'Lakisa mbuma',
    hands: (n: number) => count(n, 'loboko #', 'maboko #'),
    fewer: (side: string, n: number) => `${side}: longola ${number(n)}`,
    more: (side: string, n: number) => `${side}: bakisa ${number(n)}`,
    towards: (n: number) =>
      count(n, 'Ndako epusani pwen # pene na likambo.', 'Ndako epusani bapwen # pene na likambo.'),
    away: (n: number) => count(n, 'Ndako elongwe pwen # na likambo.', 'Ndako elongwe bapwen # na likambo.'),
    still: 'Motango ya bandimi ezali lokola liboso.',
  },

  hallFigures: {
    give: 'Mitango mpo na ekran mosusu',
    giveTitle: 'Mitango ya tablete oyo',
    giveText:
      'Aparey ya projektere etangaka kode oyo, to moto akomaka kode ya mokuse kuna. Elobaka kaka boni, mpe eloko te mpo na moto.',
    giveAlt: 'Kode QR na mitango ya tablete oyo',
    shortCode: 'Kode ya mokuse (mitango nyonso kaka)',
    bring: 'Batablete mosusu',
    bringTitle: 'Mitango ya batablete mosusu',
    bringText:
      'Na tablete nyonso oyo ezali kosangisa: Basungi, na nsima “Mitango mpo na ekran mosusu”. Tanga kode na yango, to koma awa oyo ya mokuse. Mitango ya sika ya tablete moko na moko nde etangami.',
    code: 'Kode',
    add: 'Bakisa',
    added: 'Ebakisami.',
    older: 'Mitango ya sika ya tablete oyo ezali awa.',
    ownTablet: 'Ezali tablete oyo moko; esi etangami.',
    otherEvent: 'Seanse ya tablete wana ezali ya molulu mosusu. Tanga yango kaka awa?',
    addAnyway: 'Tanga yango awa',
    problems: {
      'figures-not-whole': 'Kode oyo ekoki te. Kokanisa yango etuluku na etuluku.',
      'figures-too-new': 'Kode oyo euti na Barua ya sika. Bongisa aparey oyo na sika.',
    },
    list: 'Etangami awa',
    row: (actions: number, people: number) =>
      `${count(actions, 'mosala #', 'misala #')}, ${count(people, 'moto #', 'bato #')}`,
    remove: 'Longola',
  },
};
