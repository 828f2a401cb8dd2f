import { plural } from '../plural.ts';

const count = (n: number, one: string, other: string) => plural('am', n, { one, other });

/** What organiser and volunteers read while they work. */
export const runningAmharic = {
  home: {
    title: 'መነሻ ገጽ',
    tablet: (name: string) => `ታብሌት፦ ${name}`,
    written: 'የተጻፈ',
    safe: 'እዚህ ደህና',
    centre: 'ማዕከል የደረሰ',
    figuresLabel: 'በዚህ ታብሌት የተቀመጠና የተላከ',
    allSent: 'በዚህ ታብሌት ያለው ሁሉ ማዕከልም ደርሷል።',
    waiting: (n: number) => count(n, '# ምዝግብ መላክን ይጠብቃል። እዚህ ደህና ነው።', '# ምዝግቦች መላክን ይጠብቃሉ። እዚህ ደህና ናቸው።'),
    nothingYet: 'ገና ምንም አልተጻፈም።',
    lastReceipt: (when: string) => `ከማዕከል የመጨረሻው ደረሰኝ፦ ${when}።`,
    noReceipt: 'ከማዕከል ገና ደረሰኝ የለም።',
    sendNow: 'አሁን ላክ',
    events: 'ዝግጅቶች',
    noEvents: 'ገና ዝግጅት የለም። የዛሬውን ይፍጠሩ።',
    newEvent: 'ዝግጅት ፍጠር',
    open: 'ክፍለ ጊዜ ክፈት',
    openFor: (title: string) => `ክፍለ ጊዜ ክፈት፦ ${title}`,
    today: 'ዛሬ',
    eventCode: (code: string) => `በድምሩ ውስጥ፦ ${code}`,
    under18: 'ከ18 ዓመት በታች ያሉ ተገኝተዋል',
    readiness: 'የታብሌቱ ዝግጁነት',
    forked: (n: number) => count(n, 'የቀድሞ መዝገብ # ምዝግብ ጽሕፈት ቤቱን ይጠብቃል።', 'የቀድሞ መዝገብ # ምዝግቦች ጽሕፈት ቤቱን ይጠብቃሉ።'),
    update: 'አዲስ የBarua ስሪት ዝግጁ ነው።',
    updateNow: 'አሁን አዘምን',
    healedWipe: (n: number) =>
      count(
        n,
        'አሳሹ ማከማቻውን አጥቶ ነበር። Barua ከሁለተኛው ቅጂ # ምዝግብ መልሷል፤ ምንም አልጎደለም።',
        'አሳሹ ማከማቻውን አጥቶ ነበር። Barua ከሁለተኛው ቅጂ # ምዝግቦች መልሷል፤ ምንም አልጎደለም።',
      ),
    healed: (n: number) =>
      count(
        n,
        'ከመጨረሻው መቋረጥ በኋላ # ምዝግብ በአንድ ቅጂ ብቻ ነበር። አሁን እንደገና በሁለቱም ውስጥ ነው።',
        'ከመጨረሻው መቋረጥ በኋላ # ምዝግቦች በአንድ ቅጂ ብቻ ነበሩ። አሁን እንደገና በሁለቱም ውስጥ ናቸው።',
      ),
    wipedUnrecovered: 'አሳሹ ማከማቻውን አጥቶ ነበር፣ ሁለተኛ ቅጂም አልተገኘም። ማዕከል የደረሰው ደህና ነው።',
  },

  photos: {
    waiting: (n: number, megabytes: string) =>
      count(n, `# ገጽ ወይም ፎቶ ገና አልተላከም፦ ${megabytes} ሜባ።`, `# ገጾችና ፎቶዎች ገና አልተላኩም፦ ${megabytes} ሜባ።`),
    forWifi: 'Wi-Fiን ወይም እርስዎን እየጠበቁ ነው።',
    aside: (n: number) =>
      count(n, '# ተቀባይነት አላገኘም። እዚህ ይቆያል፤ “አሁን ላክ” እንደገና ይሞክራል።', '# ተቀባይነት አላገኙም። እዚህ ይቆያሉ፤ “አሁን ላክ” እንደገና ይሞክራል።'),
    sendNow: 'ገጾችንና ፎቶዎችን አሁን ላክ',
    wifiOnly: 'ገጾችና ፎቶዎች በWi-Fi ብቻ',
  },

  sync: {
    sending: 'እየተላከ ነው …',
    nextTry: (when: string) => `ቀጣዩ ሙከራ በ${when}፣ ወይም ኢንተርኔት እንደተገኘ።`,
    troubles: {
      offline: 'ኢንተርኔት የለም። ችግር የለውም፦ ሁሉም እዚህ ይቀመጣል፣ በኋላም Barua ክፍት ሳለ በራሱ ይላካል።',
      'not-our-centre': 'የሚመልሰው ማዕከሉ አይደለም፣ ምናልባት የWi-Fi መግቢያ ገጽ ነው። እዚያ ይግቡ።',
      'centre-busy': 'ማዕከሉ ሥራ በዝቶበታል። Barua በራሱ እንደገና ይሞክራል።',
      'centre-broken': 'ማዕከሉ ችግር ገጥሞታል። Barua በራሱ እንደገና ይሞክራል።',
      'captive-portal': 'ይህ Wi-Fi መጀመሪያ መግባት ይፈልጋል። በአሳሹ ማንኛውንም ገጽ ከፍተው ይግቡ፤ ከዚያ Barua በራሱ ይቀጥላል።',
      unreachable: 'ኔትወርክ አለ፣ ነገር ግን ወደ ማዕከሉ መንገድ የለም። ሁሉም እዚህ ይቀመጣል። ሌላ ኔትወርክ ይሞክሩ፣ ወይም ይጠብቁ፦ Barua በራሱ እንደገና ይሞክራል።',
      'no-secure-connection':
        'ኔትወርክ አለ፣ ነገር ግን በተደጋጋሚ ከማዕከሉ ጋር አስተማማኝ ግንኙነት የለም። ቀንና ሰዓቱን፣ Wi-Fi መግባት ይፈልግ እንደሆነም ያረጋግጡ። ሌሎች ገጾች ከተከፈቱ ለጽሕፈት ቤቱ ይንገሩ፦ ማዕከሉ ቆሞ ወይም የምስክር ወረቀቱ ጊዜ አልፎ ይሆናል።',
      'clock-wrong': 'የዚህ ታብሌት ሰዓት የተሳሳተ ነው፣ ያለ ትክክለኛ ሰዓት አስተማማኝ ግንኙነት የለም። ቀንና ሰዓቱን ያስተካክሉ፤ ሁሉም እዚህ ይቀመጣል።',
      'centre-too-old': 'ማዕከሉ ከዚህ መተግበሪያ ያረጀ ነው፣ ገና አይረዳውም። ሁሉም እዚህ ይቀመጣል፤ ማዕከሉን እንዲያዘምን ለጽሕፈት ቤቱ ይንገሩ።',
      'tablet-revoked': 'ጽሕፈት ቤቱ ይህን ታብሌት አንስቶታል። የሚልከው ወደ ጎን ይቀመጣል፣ አይቆጠርም። ሁሉም እዚህ ይቀመጣል፤ ጽሕፈት ቤቱን ያነጋግሩ።',
      'campaign-unknown': 'ማዕከሉ ይህን ዘመቻ አያውቀውም። ሁሉም እዚህ ይቀመጣል፤ እዚያ መታተሙን ጽሕፈት ቤቱን ይጠይቁ።',
      'tablet-unknown': 'ማዕከሉ ይህን ታብሌት ገና አያውቀውም። ሁሉም እዚህ ይቀመጣል፤ ጽሕፈት ቤቱን ይጠይቁ።',
      'invite-refused': {
        'invite-expired': 'የግብዣው ጊዜ አልፏል። መሰብሰቡን ይቀጥሉ፦ ሁሉም ይቀመጣል። ከጽሕፈት ቤቱ አዲስ ይጠይቁ።',
        'invite-used-up': 'የዚህ ግብዣ ቦታዎች ሁሉ ተይዘዋል። መሰብሰቡን ይቀጥሉ፣ ከጽሕፈት ቤቱም አዲስ ይጠይቁ።',
        'invite-withdrawn': 'ግብዣው ተሰርዟል። ሁሉም እዚህ ይቀመጣል፤ ጽሕፈት ቤቱን ያነጋግሩ።',
        'certificate-wrong': 'ማዕከሉ ግብዣውን አልተቀበለም። ሁሉም እዚህ ይቀመጣል፤ ጽሕፈት ቤቱን ያነጋግሩ።',
      },
      'journal-forked': 'ማዕከሉ በዚህ ታብሌት ቁጥሮች ሌሎች ምዝግቦች አሉት። ምንም አልጠፋም፤ አዲስ መዝገብ ተጀምሯል። ለጽሕፈት ቤቱ ይንገሩ።',
      'app-too-old': 'ይህ የBarua ስሪት ለማዕከሉ በጣም አሮጌ ነው። ኢንተርኔት ሲኖር በዚህ ገጽ ያዘምኑት።',
      refused: (reason: string) => `ማዕከሉ አንድ ጥቅል አልተቀበለም (${reason})። ሁሉም እዚህ ይቀመጣል፤ ለጽሕፈት ቤቱ ይንገሩ።`,
    },
  },

  event: {
    title: 'ዝግጅት ፍጠር',
    lead: 'አንድ ዝግጅት፦ ክርክር፣ ክፍል፣ ጠረጴዛ።',
    name: 'ርዕስ',
    nameHint: 'ለምሳሌ፦ ክርክር በኡሞጃ ትምህርት ቤት',
    nameMissing: 'ለዝግጅቱ ርዕስ ይስጡ።',
    kind: 'ዓይነት',
    kinds: { debate: 'ክርክር', class: 'ክፍል', stand: 'ጠረጴዛ', marathon: 'የመጻፍ ማራቶን', other: 'ሌላ' },
    venue: 'ቦታ',
    city: 'ከተማ',
    country: 'አገር',
    countryNone: 'መናገር አልፈልግም',
    date: 'ቀን',
    dateWrong: 'ቀን ይምረጡ።',
    expected: 'የሚጠበቁ ሰዎች',
    goal: 'የሚጠበቁ ተግባሮች',
    optional: 'ግዴታ ያልሆነ',
    cases: 'ጉዳዮች',
    casesMissing: 'ቢያንስ አንድ ጉዳይ ይምረጡ።',
    under18: 'ከ18 ዓመት በታች ያሉ ተገኝተዋል',
    under18Hint: 'በዚህ ጊዜ ለሁሉም ሰው የመጀመሪያ ስም፣ ዕድሜና ፊርማ ብቻ ሊመዘገብ ይችላል።',
    profile: 'እዚህ ሊሰበሰብ የሚችለው',
    profiles: {
      full: 'ስሞች፣ ደብዳቤዎችና አድራሻዎች',
      no_contact: 'ስሞችና ደብዳቤዎች፣ አድራሻ የለም',
      first_name_age: 'የመጀመሪያ ስም፣ ዕድሜና ፊርማ',
      tally_only: 'ቁጥሮች ብቻ፣ ሰዎች የሉም',
    },
    save: 'ዝግጅቱን አስቀምጥ',
  },
};
