import { formatPercent } from '../hall-numbers.ts';
import { isolate } from '../isolate.ts';
import { formatNumber, type PluralForms, plural } from '../plural.ts';

const count = (n: number, forms: PluralForms) => plural('ar', n, forms);
const number = (n: number) => formatNumber('ar', n);

/** What the hall's screen says, and what the organiser reads who prepares it. */
export const hallScreenArabic = {
  hallScreen: {
    open: 'شاشة القاعة',
    openFor: (title: string) => `شاشة القاعة: ${isolate(title)}`,
    leave: 'خروج',
    pinInSight: 'القاعة كلها ترى هذا. أدخلوا الرقم السري بلوحة مفاتيح، أو غطّوا جهاز العرض لحظة.',
    fullScreen: 'ملء الشاشة',
    window: 'في نافذة',
    views: {
      count: 'العدّ',
      outcomes: 'ما فعلته الرسائل',
      debate: 'المناظرة',
      points: 'نقاط للنقاش',
      hands: 'رفع الأيدي',
    },
    viewsLabel: 'ما تراه القاعة',
    previous: 'السابق',
    next: 'التالي',
    place: (n: number, of: number) => `${number(n)} من ${number(of)}`,
  },

  hallCount: {
    actions: (n: number) => count(n, { one: 'رسالة أو توقيع', other: 'من الرسائل والتواقيع' }),
    people: (n: number) => count(n, { one: 'شخص', two: 'شخصان', few: 'أشخاص', many: 'شخصًا', other: 'شخص' }),
    nobody: 'من سيكون الأول؟',
    first: 'أنتم أول المشاركين.',
    oneIn: (n: number) => `أنت واحد من ${number(n)}.`,
    goal: (goal: number, share: number) => `${formatPercent('ar', share)} من ${number(goal)} نأمل بلوغها`,
    reached: (goal: number) => `بلغنا هدفنا: ${number(goal)}. شكرًا لكم!`,
    byCase: 'من أجل من',
    fromTablets: (n: number) =>
      count(n, {
        one: 'من جهاز واحد',
        two: 'من جهازين',
        few: 'من # أجهزة',
        many: 'من # جهازًا',
        other: 'من # جهاز',
      }),
    withoutCase: (n: number) => count(n, { other: '# غيرها لم توزَّع على القضايا.' }),
  },

  outcomes: {
    none: 'لم ترسل الحملة بعد نتائج قضايا سابقة.',
  },

  debate: {
    noMotion: 'فيمَ نتناظر؟',
    prepare: 'إعداد',
    prepareTitle: 'إعداد المناظرة',
    motion: 'القضية المطروحة',
    motionHint: 'مثلًا: يحق للصحيفة أن تنشر ما تسمّيه الحكومة كذبًا.',
    speakers: 'المتحدثون',
    speakersHint: 'بحسب الجانب، دون أسماء.',
    sides: { for: 'مؤيد', against: 'معارض', floor: 'القاعة' },
    speaker: (side: string, n: number) => `${side} · المتحدث ${number(n)}`,
    sideOf: (n: number) => `المتحدث ${number(n)}: الجانب`,
    minutesOf: (n: number) => `المتحدث ${number(n)}: الدقائق`,
    add: 'إضافة متحدث',
    remove: (n: number) => `حذف المتحدث ${number(n)}`,
    start: 'ابدأ',
    pause: 'إيقاف مؤقت',
    nextSpeaker: 'المتحدث التالي',
    previousSpeaker: 'المتحدث السابق',
    again: 'الوقت كاملًا من جديد',
    following: (speaker: string) => `ثم: ${isolate(speaker)}`,
    phases: { plenty: 'الوقت المتبقي', 'last-minute': 'الدقيقة الأخيرة', over: 'انتهى الوقت' },
    done: 'تم',
  },

  hands: {
    before: 'قبل المناظرة',
    after: 'بعد المناظرة',
    sides: { for: 'مؤيد', undecided: 'لم يقرر', against: 'معارض' },
    ask: 'من يؤيد ومن يعارض؟',
    countBefore: 'العدّ قبل',
    countAfter: 'العدّ بعد',
    show: 'إظهار النتيجة',
    hands: (n: number) =>
      count(n, { zero: 'لا أيدي', one: 'يد واحدة', two: 'يدان', few: '# أيدٍ', many: '# يدًا', other: '# يد' }),
    fewer: (side: string, n: number) => `${side}: أقل بمقدار ${number(n)}`,
    more: (side: string, n: number) => `${side}: أكثر بمقدار ${number(n)}`,
    towards: (n: number) =>
      count(n, {
        one: 'اقتربت القاعة نقطة واحدة من القضية المطروحة.',
        two: 'اقتربت القاعة نقطتين من القضية المطروحة.',
        few: 'اقتربت القاعة # نقاط من القضية المطروحة.',
        other: 'اقتربت القاعة # نقطة من القضية المطروحة.',
      }),
    away: (n: number) =>
      count(n, {
        one: 'ابتعدت القاعة نقطة واحدة عن القضية المطروحة.',
        two: 'ابتعدت القاعة نقطتين عن القضية المطروحة.',
        few: 'ابتعدت القاعة # نقاط عن القضية المطروحة.',
        other: 'ابتعدت القاعة # نقطة عن القضية المطروحة.',
      }),
    still: 'عدد المؤيدين كما كان.',
  },

  hallFigures: {
    give: 'أرقام لشاشة أخرى',
    giveTitle: 'أرقام هذا الجهاز',
    giveText:
      'يقرأ الجهاز الموصول بجهاز العرض هذا الرمز، أو يكتب أحد هناك الرمز القصير. يقول كم العدد، ولا يقول شيئًا عن أحد.',
    giveAlt: 'رمز QR فيه أرقام هذا الجهاز',
    shortCode: 'الرمز القصير (المجاميع فقط)',
    bring: 'أجهزة أخرى',
    bringTitle: 'أرقام الأجهزة الأخرى',
    bringText:
      'على كل جهاز يجمع: «المتطوّعون» ثم «أرقام لشاشة أخرى». اقرؤوا رمزه بالكاميرا، أو اكتبوا الرمز القصير هنا. يُحسب الأحدث من كل جهاز.',
    code: 'الرمز',
    add: 'إضافة',
    added: 'أُضيف.',
    older: 'توجد هنا أرقام أحدث من هذا الجهاز.',
    ownTablet: 'هذا هو الجهاز نفسه؛ وهو محسوب.',
    otherEvent: 'جلسة ذلك الجهاز لفعالية أخرى. هل تُحسب هنا مع ذلك؟',
    addAnyway: 'احسبوها هنا',
    problems: {
      'figures-not-whole': 'هذا الرمز غير كامل. قارنوه مجموعة مجموعة.',
      'figures-too-new': 'هذا الرمز من نسخة أحدث من Barua. حدّثوا هذا الجهاز.',
    },
    list: 'المحسوب هنا',
    row: (actions: number, people: number) =>
      `${count(actions, { zero: 'لا تحركات', one: 'تحرك واحد', two: 'تحركان', few: '# تحركات', many: '# تحركًا', other: '# تحرك' })}، ${count(people, { zero: 'لا أحد', one: 'شخص واحد', two: 'شخصان', few: '# أشخاص', many: '# شخصًا', other: '# شخص' })}`,
    remove: 'حذف',
  },
};
