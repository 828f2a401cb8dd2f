import type { WritingWords } from '../en/writing.ts';

/** What is said around letters and stories only. */
export const writingArabic: WritingWords = {
  keptLetter: {
    title: 'كانت هناك رسالة قيد الكتابة',
    ask: 'هل تتابعون الرسالة التي كانت قيد الكتابة؟',
    hint: 'إن لم تكن رسالتكم فاختاروا «لا». لن تظهر إلا بعد «نعم».',
    yes: 'نعم، إنها رسالتي',
    no: 'لا',
  },
};
