import { isolate } from '../isolate.ts';
import { plural } from '../plural.ts';

const entries = (n: number) => plural('am', n, { one: '# ምዝግብ', other: '# ምዝግቦች' });

/** በአንድ ክፍል ሁለት ታብሌቶች፣ እያንዳንዱ የሌላው ቅጂ ያለው። */
export const copyingAmharic = {
  copying: {
    title: 'በሌላ ታብሌት ላይ ቅጂ',
    lead: 'ጎን ለጎን ያሉ ሁለት ታብሌቶች ያለ ኢንተርኔት እያንዳንዳቸው የሌላውን ደብዳቤዎች የታሸገ ቅጂ ይወስዳሉ። ኢንተርኔት ቀድሞ ያገኘው ይልካቸዋል፤ እያንዳንዱ አንድ ጊዜ ይቆጠራል።',
    both: 'በሁለቱም ታብሌቶች፦ ያው Wi-Fi፣ ወይም አንዱ በሌላው ሆትስፖት፣ ይህም ገጽ ክፍት። አንዱ ኮድ ያሳያል፣ ሌላው ይቃኘዋል።',
    pages: (size: string) => `ፎቶዎችና በእጅ የተጻፉ ገጾችም (${size} ሜባ)`,
    show: 'ኮድ አሳይ',
    scan: 'የሌላውን ኮድ ቃኝ',
    scanLead: 'ካሜራውን በሌላው ታብሌት ላይ ወዳለው ኮድ ያዙሩ።',
    first: 'ሌላው ታብሌት ይህን ኮድ ይቃኝ',
    firstThen: 'ከዚያ የራሱን ኮድ ያሳያል፦ እዚህ ይቃኙት።',
    second: 'አሁን የመጀመሪያው ታብሌት ይህን ኮድ ይቃኝ',
    asText: 'ካሜራ በሌለበት፣ ኮዱ በጽሑፍ',
    waiting: 'ሌላውን ታብሌት በመጠበቅ ላይ …',
    copying: (name: string, n: number) => `${isolate(name)}፦ ${entries(n)} ተቀድተዋል። ሁለቱንም ታብሌቶች እዚህ ይተዉ።`,
    has: (name: string, n: number) => `${isolate(name)} የዚህ ታብሌት ${entries(n)} ቅጂ አለው።`,
    made: (when: string) => `የተወሰደው፦ ${when}።`,
    row: (name: string) => `በ${isolate(name)} ላይ ቅጂ`,
    noRoom: (name: string) => `${isolate(name)} ለቀሪው ቦታ የለውም።`,
    notCode: 'ያ ቅጂ የሚወስድ ታብሌት ኮድ አይደለም፣ ወይም የአዲስ ስሪት ነው።',
    otherCode: 'ያ ኮድ ከዚህኛው ጋር አይሄድም። በሁለቱም እንደገና ይጀምሩ፦ አንዱ ኮድ ያሳያል፣ ሌላው ይቃኘዋል።',
    stranger: 'ያ ታብሌት የዚህ ዘመቻ አይደለም፣ ወይም ጽሕፈት ቤቱ አስወጥቶታል። ምንም አይቀዳም።',
    notFound: 'ታብሌቶቹ አልተገናኙም። አንዳንድ ኔትወርኮች ይለያዩዋቸዋል፦ ሆትስፖት ይጠቀሙና በሁለቱም እንደገና ይጀምሩ።',
    noLine: 'ይህ አሳሽ ይህን ማድረግ አይችልም። በምትኩ ፋይል ይውሰዱ።',
    cut: 'መስመሩ ተቋረጠ። የተቀዳው ተቀምጧል፤ ለቀሪው በሁለቱም እንደገና ይጀምሩ።',
  },
};
