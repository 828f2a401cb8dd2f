import type { OrganiserWords } from '../en/organiser.ts';
import { plural } from '../plural.ts';

/** What the organiser reads about events, in Amharic. */
export const eventsAmharic: Pick<OrganiserWords, 'events' | 'opening'> = {
  events: {
    coming: 'የሚመጡ',
    past: (n) => plural('am', n, { one: '# ያለፈ ዝግጅት', other: '# ያለፉ ዝግጅቶች' }),
    find: 'ዝግጅት ፈልግ',
    findHint: 'በርዕስ፣ በቦታ፣ በቀን ወይም በኮድ።',
    found: (n) => plural('am', n, { one: '# ዝግጅት', other: '# ዝግጅቶች' }),
    foundNone: 'የሚስማማ ዝግጅት የለም።',
    more: 'ተጨማሪ',
    moreOf: (title) => `ተጨማሪ፦ ${title}`,
    change: 'ቀይር',
    changeOf: (title) => `ቀይር፦ ${title}`,
    changeTitle: 'ዝግጅቱን ቀይር',
    repeat: 'እንደገና ተመሳሳዩ',
    repeatOf: (title) => `እንደገና ተመሳሳዩ፦ ${title}`,
    fromOffice: 'ከጽሕፈት ቤቱ',
    used: 'እዚህ ጥቅም ላይ ውሏል',
    volunteers: 'በጎ ፈቃደኞች',
    languages: 'መጀመሪያ የሚቀርቡ ቋንቋዎች',
    languagesHint: 'ሌሎቹም በአንድ ንክኪ ይገኛሉ።',
    profileHints: {
      full: 'ስሞች፣ ፊርማዎችና በሰዎቹ በራሳቸው ቃል የተጻፉ ደብዳቤዎች፤ ስልክ ወይም ኢሜይል ውጤቱን ማወቅ ከሚፈልጉት ብቻ።',
      no_contact: 'ተመሳሳይ ነው፣ ግን ማንም ስልክ ወይም ኢሜይል መተው አይችልም።',
      first_name_age: 'የመጀመሪያ ስም፣ ከፈለጉ ዕድሜ፣ ፊርማም። ደብዳቤ፣ መልእክትም ሆነ አድራሻ የለም።',
      tally_only: 'የማንም ስም የለም። በጎ ፈቃደኞች ደብዳቤ፣ ፊርማና መልእክት ይቆጥራሉ፤ በታብሌቱ ማንም አይፈርምም።',
    },
  },

  opening: {
    title: 'ክፍለ ጊዜ ክፈት',
    lead: 'ከአሁን ጀምሮ ታብሌቱ ለተሳታፊዎች ነው። የሚያስወጣው ፒኑ ብቻ ነው።',
    notToday: (date) => `ይህ ዝግጅት ${date} ነው፣ ዛሬ አይደለም።`,
    under18: 'ከ18 ዓመት በታች ያሉ ተገኝተዋል',
    under18Hint: 'በዚህ ጊዜ ከመጀመሪያ ስም፣ ዕድሜና ፊርማ በላይ ለማንም ቦታ የለም። ከተጠራጠሩ ያብሩት።',
    present: 'ማን ተገኝቷል',
    presentLead: 'የዚሁ ዝግጅት አዲስ ክፍለ ጊዜ ይጀምራል። አሁን የሚሞላው ሰው እንደገና ይጀምራል፤ ቁጥሮቹም ይቀጥላሉ። የምሽቱ ሪፖርት ሁሉንም ይደምራል።',
    presentDo: 'አዲሱን ክፍለ ጊዜ ጀምር',
    collects: 'ሊሰበሰብ የሚችለው',
    unprotected:
      'ይህ አሳሽ የBaruaን ውሂብ ለመጠበቅ ቃል አልገባም፦ ማከማቻው ሲሞላ ገና ያልተላከውን ሁሉ፣ ሁለቱንም ቅጂዎች፣ ሊያጠፋ ይችላል። Barua ይጫኑና ቦታ ይተዉ፣ ወይም ደጋግመው ይላኩ።',
    accept: 'ቢሆንም እዚህ ሰብስብ',
    acceptMissing: 'መጀመሪያ ይህን ይወስኑ።',
    open: 'ክፍለ ጊዜውን ክፈት',
  },
};
