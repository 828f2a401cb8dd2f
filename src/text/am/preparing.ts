import type { OrganiserWords } from '../en/organiser.ts';
import { plural } from '../plural.ts';

const count = (n: number, one: string, other: string) => plural('am', n, { one, other });

/** What the readiness list says beyond its lines, in Amharic. */
export const preparingAmharic: Pick<OrganiserWords, 'preparing'> = {
  preparing: {
    allGood: 'ኢንተርኔት ለሌለው አዳራሽ ዝግጁ ነው።',
    toDo: (n) => count(n, '# ነገር ገና ይቀራል።', '# ነገሮች ገና ይቀራሉ።'),
    worries: (n) => count(n, 'ይሠራል፣ ከ# ስጋት ጋር።', 'ይሠራል፣ ከ# ስጋቶች ጋር።'),
    how: 'እንዴት እንደሆነ አሳይ',
    roomGood: (n) =>
      count(n, 'የሙከራ ጽሕፈት ቢያንስ ለ# ተጨማሪ ደብዳቤ ቦታ እንዳለ ያሳያል።', 'የሙከራ ጽሕፈት ቢያንስ ለ# ተጨማሪ ደብዳቤዎች ቦታ እንዳለ ያሳያል።'),
    roomLittle: (n) =>
      count(
        n,
        'በእርግጠኝነት የሚገባው # ተጨማሪ ደብዳቤ ብቻ ነው። ከዝግጅቱ በፊት ቪዲዮዎችን ወይም መተግበሪያዎችን ያጥፉ።',
        'በእርግጠኝነት የሚገቡት # ተጨማሪ ደብዳቤዎች ብቻ ናቸው። ከዝግጅቱ በፊት ቪዲዮዎችን ወይም መተግበሪያዎችን ያጥፉ።',
      ),
    unprotected: (when) => `አሳሹ ውሂቡን ለመጠበቅ ቃል አልገባም። ቢሆንም እዚህ እንዲሰበሰብ ተወስኗል (${when})። ደጋግመው ይላኩ፣ ቦታም ይተዉ።`,
    install: {
      title: 'Baruaን እንዴት መጫን እንደሚቻል',
      steps: {
        dots: 'ከአድራሻው አጠገብ ያሉትን ሦስት ነጥቦች ይንኩ።',
        lines: 'ከታች ያሉትን ሦስት መስመሮች ይንኩ።',
        share: '“Share” ይንኩ፦ ወደ ላይ የሚያመለክት ቀስት ያለው ካሬ።',
        bar: 'በአድራሻ አሞሌው መጨረሻ ያለውን የመጫኛ ምልክት ወይም በአሳሹ ምናሌ ውስጥ “Install” ይጫኑ።',
        addHome: '“Add to Home screen” ወይም “Install” ይንኩና ያረጋግጡ።',
        addPage: '“Add page to” ከዚያ “Home screen” ይንኩ።',
        addApple: 'ወደ ታች ይሸብልሉ፣ “Add to Home Screen” ከዚያ “Add” ይንኩ።',
        dock: 'በMac ላይ በSafari “File” ከዚያ “Add to Dock” ይምረጡ። በሌላ አሳሽ ከሆነ Chrome ወይም Edge ይጠቀሙ።',
        open: 'አሳሹን ዘግተው Baruaን በምስሉ ይክፈቱ።',
        openApple: 'Baruaን በምስሉ ከፍተው እዚያ እንደገና ይቀላቀሉ፦ መተግበሪያው የራሱ ማከማቻ አለው።',
      },
    },
    keyboard: {
      name: 'የቁልፍ ሰሌዳው ምንም አይማርም',
      wait: 'የቁልፍ ሰሌዳ ስሞችን አስታውሶ ለሚቀጥለው ሰው ሊያቀርብ ይችላል። ይህን ማንኛውም ገጽ ማየትም ማስቆምም አይችልም፦ እርስዎ ያጥፉት፣ ከዚያ እዚህ ይግለጹ።',
      good: 'አንድ ሰው አጥፍቶ እዚህ ገልጿል።',
      done: 'ጠፍቷል',
      undo: 'አሁን አይደለም',
      title: 'የቁልፍ ሰሌዳው ምንም እንዳይማር',
      keyboards: [
        'Gboard (አብዛኞቹ የAndroid ታብሌቶች)፦ ከቁልፎቹ በላይ ያለው ማርሽ፣ “Text correction”፦ ጥቆማዎችን ያጥፉ። ከዚያ “Privacy”፦ ግላዊ ማድረግን ያጥፉ፣ የተማራቸውን ቃላትም ይሰርዙ።',
        'የSamsung ቁልፍ ሰሌዳ፦ “Settings”፣ “General management”፣ “Samsung Keyboard settings”፦ ግምታዊ ጽሑፍን ያጥፉ፣ የተማረውንም ይሰርዙ።',
        'iPad፦ “Settings”፣ “General”፣ “Keyboard”፦ ግምታዊ ጽሑፍንና ራስ-ሰር እርማትን ያጥፉ። የተማረው በ“Transfer or Reset”፣ “Reset Keyboard Dictionary” ይሰረዛል።',
      ],
    },
  },
};
