import { formatPercent } from '../hall-numbers.ts';
import { formatNumber, plural } from '../plural.ts';

const count = (n: number, one: string, other: string) => plural('am', n, { one, other });
const number = (n: number) => formatNumber('am', n);

/** What the hall's screen says, and what the organiser reads who prepares it. */
export const hallScreenAmharic = {
  hallScreen: {
    open: 'የአዳራሹ ስክሪን',
    openFor: (title: string) => `የአዳራሹ ስክሪን፦ ${title}`,
    leave: 'ውጣ',
    pinInSight: 'አዳራሹ በሙሉ ይህን ያያል። የይለፍ ቁጥሩን በኪቦርድ ያስገቡ፣ ወይም ፕሮጀክተሩን ለአፍታ ይሸፍኑ።',
    fullScreen: 'ሙሉ ስክሪን',
    window: 'በመስኮት',
    views: {
      count: 'ቆጠራ',
      outcomes: 'ደብዳቤዎች ያመጡት',
      debate: 'ክርክር',
      points: 'የመወያያ ነጥቦች',
      hands: 'እጅ ማንሳት',
    },
    viewsLabel: 'አዳራሹ የሚያየው',
    previous: 'ያለፈው',
    next: 'ቀጣይ',
    place: (n: number, of: number) => `${number(n)} ከ${number(of)}`,
  },

  hallCount: {
    actions: (n: number) => count(n, 'ደብዳቤ፣ ፊርማ ወይም መልእክት', 'ደብዳቤዎች፣ ፊርማዎች እና መልእክቶች'),
    people: (n: number) => count(n, 'ሰው', 'ሰዎች'),
    nobody: 'የመጀመሪያው ማን ይሆናል?',
    first: 'እርስዎ የመጀመሪያው ነዎት።',
    oneIn: (n: number) => `እርስዎ ከ${number(n)} አንዱ ነዎት።`,
    goal: (goal: number, share: number) => `ተስፋ ካደረግነው ${number(goal)} ውስጥ ${formatPercent('am', share)}`,
    reached: (goal: number) => `የ${number(goal)} ግባችን ተሳክቷል። እናመሰግናለን!`,
    byCase: 'ለማን',
    fromTablets: (n: number) => count(n, 'ከ# ታብሌት', 'ከ# ታብሌቶች'),
    withoutCase: (n: number) => count(n, 'ሌላ # በጉዳይ አልተከፋፈለም።', 'ሌሎች # በጉዳይ አልተከፋፈሉም።'),
  },

  outcomes: {
    none: 'ዘመቻው ያለፉ ጉዳዮችን ውጤት ገና አልላከም።',
  },

  debate: {
    noMotion: 'በምን እንከራከር?',
    prepare: 'አዘጋጅ',
    prepareTitle: 'ክርክሩን ማዘጋጀት',
    motion: 'የክርክሩ ሐሳብ',
    motionHint: 'ለምሳሌ፦ ጋዜጣ መንግሥት ሐሰት የሚለውን ማተም ይችላል።',
    speakers: 'ተናጋሪዎች',
    speakersHint: 'በወገን፣ ያለ ስም።',
    sides: { for: 'ደጋፊ', against: 'ተቃዋሚ', floor: 'አዳራሹ' },
    speaker: (side: string, n: number) => `${side} · ተናጋሪ ${number(n)}`,
    sideOf: (n: number) => `ተናጋሪ ${number(n)}፦ ወገን`,
    minutesOf: (n: number) => `ተናጋሪ ${number(n)}፦ ደቂቃዎች`,
    add: 'ተናጋሪ ጨምር',
    remove: (n: number) => `ተናጋሪ ${number(n)} አስወግድ`,
    start: 'ጀምር',
    pause: 'ለአፍታ አቁም',
    nextSpeaker: 'ቀጣይ ተናጋሪ',
    previousSpeaker: 'ያለፈው ተናጋሪ',
    again: 'ሙሉ ጊዜ እንደገና',
    following: (speaker: string) => `ከዚያ፦ ${speaker}`,
    phases: { plenty: 'የቀረው ጊዜ', 'last-minute': 'የመጨረሻ ደቂቃ', over: 'ጊዜው አልቋል' },
    done: 'ተጠናቀቀ',
  },

  hands: {
    before: 'ከክርክሩ በፊት',
    after: 'ከክርክሩ በኋላ',
    sides: { for: 'ደጋፊ', undecided: 'ያልወሰኑ', against: 'ተቃዋሚ' },
    ask: 'ማን ይደግፋል፣ ማን ይቃወማል?',
    countBefore: 'በፊት ቁጠር',
    countAfter: 'በኋላ ቁጠር',
    show: 'ውጤቱን አሳይ',
    hands: (n: number) => count(n, '# እጅ', '# እጆች'),
    fewer: (side: string, n: number) => `${side}፦ በ${number(n)} ቀንስ`,
    more: (side: string, n: number) => `${side}፦ በ${number(n)} ጨምር`,
    towards: (n: number) => count(n, 'አዳራሹ # ነጥብ ወደ ሐሳቡ ቀርቧል።', 'አዳራሹ # ነጥቦች ወደ ሐሳቡ ቀርቧል።'),
    away: (n: number) => count(n, 'አዳራሹ # ነጥብ ከሐሳቡ ርቋል።', 'አዳራሹ # ነጥቦች ከሐሳቡ ርቋል።'),
    still: 'ደጋፊዎቹ እንደ በፊቱ ናቸው።',
  },

  hallFigures: {
    give: 'ቁጥሮች ለሌላ ስክሪን',
    giveTitle: 'የዚህ ታብሌት ቁጥሮች',
    giveText: 'ፕሮጀክተሩ ላይ ያለው መሣሪያ ይህን ኮድ ያነባል፣ ወይም አንድ ሰው አጭሩን ኮድ እዚያ ይጽፋል። ስንት እንደሆነ ብቻ ይናገራል፣ ስለ ማንም ምንም አይናገርም።',
    giveAlt: 'የዚህን ታብሌት ቁጥሮች የያዘ የQR ኮድ',
    shortCode: 'አጭር ኮድ (ድምር ብቻ)',
    bring: 'ሌሎች ታብሌቶች',
    bringTitle: 'የሌሎች ታብሌቶች ቁጥሮች',
    bringText:
      'በሚሰበስብ እያንዳንዱ ታብሌት ላይ፦ «በጎ ፈቃደኞች»፣ ከዚያ «ቁጥሮች ለሌላ ስክሪን»። ኮዱን በካሜራ ያንብቡ፣ ወይም አጭሩን እዚህ ይጻፉ። የእያንዳንዱ ታብሌት የቅርብ ጊዜ ቁጥር ይቆጠራል።',
    code: 'ኮድ',
    add: 'ጨምር',
    added: 'ተጨምሯል።',
    older: 'የዚህ ታብሌት አዲስ ቁጥሮች አስቀድመው እዚህ አሉ።',
    ownTablet: 'ያ ይኸው ታብሌት ነው፤ አስቀድሞ ተቆጥሯል።',
    otherEvent: 'የዚያ ታብሌት ክፍለ ጊዜ ለሌላ ዝግጅት ነው። ሆኖም እዚህ ይቆጠር?',
    addAnyway: 'እዚህ ቁጠር',
    problems: {
      'figures-not-whole': 'ይህ ኮድ ሙሉ አይደለም። በቡድን በቡድን ያወዳድሩ።',
      'figures-too-new': 'ይህ ኮድ ከአዲስ የBarua ስሪት ነው። ይህን መሣሪያ ያዘምኑ።',
    },
    list: 'እዚህ የተቆጠረ',
    row: (actions: number, people: number) =>
      `${count(actions, '# ተግባር', '# ተግባራት')}፣ ${count(people, '# ሰው', '# ሰዎች')}`,
    remove: 'አስወግድ',
  },
};
