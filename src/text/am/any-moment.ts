import { plural } from '../plural.ts';

const count = (n: number, one: string, other: string) => plural('am', n, { one, other });

/** What may have to be said at any moment, while participants have the tablet too. */
export const anyMomentAmharic = {
  store: {
    health: {
      'two-copies': 'ሁሉም ነገር ሁለት ጊዜ ይጻፋል።',
      'one-copy': 'ከሁለቱ ቅጂዎች አንዱ ተበላሽቷል። ማስቀመጡ ይቀጥላል፤ Barua በቅርቡ እንደገና ያስጀምሩ።',
      'one-copy-only': 'ይህ አሳሽ አንድ ቅጂ ብቻ ይይዛል።',
      failing: 'ይህ ታብሌት አሁን ማስቀመጥ አይችልም። መሰብሰብ ያቁሙ፤ Barua እንደገና ያስጀምሩ።',
    },
    notSaved: {
      full: 'አልተቀመጠም፦ ማከማቻው ሞልቷል። የጻፉት ምንም አልጠፋም። በጎ ፈቃደኛ ይጥሩ፤ ከዚያ እንደገና ይሞክሩ።',
      failing: 'አልተቀመጠም፦ ማከማቻው አይመልስም። የጻፉት ምንም አልጠፋም። እንደገና ይሞክሩ፣ ወይም በጎ ፈቃደኛ ይጥሩ።',
    },
    notJoined: 'ይህ ታብሌት ዘመቻ አልተቀላቀለም።',
    sittingOpenAlready: 'ክፍለ ጊዜ ቀድሞ ተከፍቷል።',
    opening: 'እየተከፈተ ነው …',
    trouble: {
      'second-tab': {
        title: 'Barua ቀድሞ ተከፍቷል',
        text: 'አንድ መስኮት ብቻ መጻፍ ይችላል። ይህን ዘግተው በሌላው ይቀጥሉ።',
      },
      'storage-refused': {
        title: 'ይህ አሳሽ ውሂብ ለመያዝ ፈቃደኛ አይደለም',
        text: 'ምናልባት በግል ሁነታ ላይ ነው፣ ወይም ቅንብሮቹ ማከማቸትን ይከለክላሉ። Barua በመደበኛ መስኮት ይክፈቱ፣ ወይም ይጫኑት።',
      },
      'storage-hangs': {
        title: 'ማከማቻው አይመልስም',
        text: 'የታሸገው አሁንም በዚህ ታብሌት ላይ ነው። Barua ሙሉ በሙሉ ዘግተው እንደገና ይክፈቱ፤ ካልረዳ ታብሌቱን እንደገና ያስነሱ።',
      },
      'app-outdated': {
        title: 'ይህ Barua በጣም አሮጌ ነው',
        text: 'እዚህ አዲስ ስሪት ሠርቷል። ምንም አልጠፋም። ከኢንተርኔት ጋር ያገናኙ፣ Baruaን ዘግተው እንደገና ይክፈቱ፣ ካስፈለገ ሁለት ጊዜ።',
      },
    },
  },

  sitting: {
    welcome: 'ቋንቋዎን ይምረጡ',
    volunteer: 'በጎ ፈቃደኞች',
    countsOnly: 'በዚህ ዝግጅት ቁጥሮች ብቻ ሊሰበሰቡ ይችላሉ። በዚህ ታብሌት ማንም መፈረም አይችልም።',
    menuTitle: 'ለበጎ ፈቃደኞች',
    peopleSoFar: 'በዚህ ክፍለ ጊዜ ያሉ ሰዎች',
    actionsSoFar: 'በዚህ ክፍለ ጊዜ ያሉ ተግባሮች',
    openedAt: (when: string) => `የተከፈተው፦ ${when}`,
    goOn: 'ወደ ተሳታፊዎች ተመለስ',
    close: 'ክፍለ ጊዜውን ዝጋ',
    closeSure: 'ይህ ክፍለ ጊዜ ይዘጋ? በውስጡ ያለው ሁሉ ታሽጎ ደህንነቱ ተጠብቋል። በማንኛውም ጊዜ ሌላ መክፈት ይችላሉ።',
    closeNow: 'አዎ፣ ዝጋው',
  },

  crash: {
    title: 'Barua ተሰናክሏል',
    text: 'የታሸገው በዚህ ታብሌት ላይ ደህና ነው።',
    waiting: (n: number) => count(n, '# ምዝግብ እዚህ አለ፣ መላክን ይጠብቃል።', '# ምዝግቦች እዚህ አሉ፣ መላክን ይጠብቃሉ።'),
    stumbled: 'የሆነ ችግር ተፈጥሯል። በዚህ ገጽ ላይ ምንም አልጠፋም። ከዚህ ሰው በኋላ Barua እንደገና ያስጀምሩ።',
    restart: 'እንደገና ጀምር',
    details: 'ለጽሕፈት ቤቱ',
  },
};
