import type { WritingWords } from '../en/writing.ts';

/** What is said around letters and stories only. */
export const writingAmharic: WritingWords = {
  keptLetter: {
    title: 'በመጻፍ ላይ የነበረ ደብዳቤ አለ',
    ask: 'በመጻፍ ላይ የነበረውን ደብዳቤ መቀጠል ይፈልጋሉ?',
    hint: 'የእርስዎ ካልሆነ “አይ” ይምረጡ። የሚታየው “አዎ” ካሉ በኋላ ብቻ ነው።',
    yes: 'አዎ፣ የእኔ ነው',
    no: 'አይ',
  },
};
