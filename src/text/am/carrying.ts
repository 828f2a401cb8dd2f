import { isolate } from '../isolate.ts';
import { plural } from '../plural.ts';

const actions = (n: number) => plural('am', n, { one: '# ተግባር', other: '# ተግባራት' });
const entries = (n: number) => plural('am', n, { one: '# ምዝግብ', other: '# ምዝግቦች' });
const parts = (n: number) => plural('am', n, { one: '# ክፍል', other: '# ክፍሎች' });

/** ኢንተርኔት በሌለበት በእጅ የሚሄዱ ፋይሎች። */
export const carryingAmharic = {
  carrying: {
    open: 'ያለ ኢንተርኔት ማድረስ',
    title: 'በእጅ ማድረስ',
    lead: 'ሰዎች ሲጓዙና ኢንተርኔት ሳይኖር። ፋይሉ የታሸገ ነው፦ የሚይዘው ሰው ሊያነበውም ሊለውጠውም አይችልም።',
    writeTitle: 'ፋይል ጻፍ',
    what: 'በውስጡ የሚገባው',
    unsent: 'ማዕከሉ ገና የሌለው',
    all: 'የዚህ ታብሌት ሁሉም',
    write: 'ፋይሉን አዘጋጅ',
    writing: 'ፋይሉ እየተጻፈ ነው …',
    ready: (actionCount: number, n: number) => `ፋይሉ ዝግጁ ነው፦ ${actions(actionCount)} በ${entries(n)}።`,
    megabytes: (size: string) => `${size} ሜባ`,
    pages: (n: string, size: string) => `በፋይሉ ውስጥ ያሉ ገጾችና ፎቶዎች፦ ${n} (${size} ሜባ)።`,
    safe: 'መያዝ አስተማማኝ ነው። እዚህ ምንም አይሰረዝም፣ የማዕከሉ ደረሰኝ እስኪመለስም ምንም እንደተላከ አይቆጠርም።',
    nothing: 'ማዕከሉ ሁሉም አለው። የሚወሰድ የለም።',
    missing: (n: number) => `${entries(n)} አሁን ሊነበቡ አይችሉም፣ በፋይሉ ውስጥ የሉም።`,
    failed: 'ፋይሉ ሊዘጋጅ አልቻለም። እዚህ ምንም አልተለወጠም፤ እንደገና ይሞክሩ።',
    share: 'አጋራ …',
    save: 'አስቀምጥ',
    notHanded: 'አልተሳካም። ፋይሉ አሁንም ዝግጁ ነው፤ ሌላ መንገድ ይሞክሩ።',
    saved: (name: string) => `ተቀምጧል፦ ${isolate(name)}።`,
    bringTitle: 'ፋይል ተቀበል',
    bringLead: 'የሌላ ታብሌት ፋይል፣ ወይም የማዕከሉ ደረሰኞች። የፈለጉትን ያህል ጊዜ፦ ሁሉም አንድ ጊዜ ይቆጠራል።',
    bring: 'ፋይል ምረጥ',
    reading: 'ፋይሉ እየተነበበ ነው …',
    taken: (name: string, n: number) => `${isolate(name)}፦ ይህ ታብሌት አሁን ${entries(n)} ይዟል።`,
    known: (name: string, n: number) => `${isolate(name)}፦ ${entries(n)} ቀድሞ እዚህ ነበሩ።`,
    own: (n: number) => `${entries(n)} የዚሁ ታብሌት ናቸው።`,
    receipted: (n: number) => `ማዕከሉ የዚህ ታብሌት ተጨማሪ ${entries(n)} አለው።`,
    pagesTaken: (n: string) => `አብረው የመጡ ገጾችና ፎቶዎች፦ ${n}።`,
    pagesReceipted: (n: string) => `አሁን ማዕከሉ ያለው የዚህ ታብሌት ገጾችና ፎቶዎች፦ ${n}።`,
    refused: (n: number) => `የፋይሉ ${parts(n)} ተበላሽተዋል ወይም የዚህ ዘመቻ አይደሉም፣ ተትተዋል።`,
    full: 'ለቀሪው እዚህ ቦታ የለም። ወደ ሌላ ታብሌት ወይም ወደ ማዕከሉ ይውሰዱት።',
    cut: 'ፋይሉ ቀድሞ ያበቃል። ከዚያ በፊት ያለው ተወስዷል፤ ለቀሪው ፋይሉን እንደገና ይጠይቁ።',
    nothingNew: 'በፋይሉ ውስጥ አዲስ ነገር አልነበረም።',
    notCarrier: 'ይህ የማድረሻ ፋይል አይደለም። በ.barua ወይም .barua.txt የሚያበቃ ይምረጡ።',
    notRead: 'ፋይሉ ሊነበብ አልቻለም። እንደገና ይሞክሩ።',
    otherCampaign: 'ይህ ፋይል የሌላ ዘመቻ ነው። ምንም አልተወሰደም።',
    carried: (n: number) => `ይህ ታብሌት የሌሎች ታብሌቶችን ${entries(n)} ይዟል፣ ኢንተርኔት ሲኖርም ይልካል።`,
    back: 'ተመለስ',
  },
};
