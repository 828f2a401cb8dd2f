import { isolate } from '../isolate.ts';
import { plural } from '../plural.ts';

const actions = (n: number) =>
  plural('ar', n, { one: 'عمل واحد', two: 'عملان', few: '# أعمال', many: '# عملًا', other: '# عمل' });
const entries = (n: number) =>
  plural('ar', n, { one: 'قيد واحد', two: 'قيدان', few: '# قيود', many: '# قيدًا', other: '# قيد' });
const parts = (n: number) =>
  plural('ar', n, { one: 'جزء واحد', two: 'جزآن', few: '# أجزاء', many: '# جزءًا', other: '# جزء' });

/** ملفات تُنقل باليد حيث لا إنترنت. */
export const carryingArabic = {
  carrying: {
    open: 'النقل بلا إنترنت',
    title: 'النقل باليد',
    lead: 'حين يسافر الناس ولا يصل الإنترنت. الملف مختوم: من يحمله لا يستطيع قراءته ولا تغييره.',
    writeTitle: 'كتابة ملف',
    what: 'ما الذي فيه',
    unsent: 'ما ليس لدى المركز بعد',
    all: 'كل ما على هذا الجهاز',
    write: 'إنشاء الملف',
    writing: 'جارٍ كتابة الملف …',
    ready: (actionCount: number, n: number) => `الملف جاهز: ${actions(actionCount)} في ${entries(n)}.`,
    megabytes: (size: string) => `${size} ميغابايت`,
    pages: (n: string, size: string) => `الصفحات والصور في الملف: ${n} (${isolate(size)} م.ب.).`,
    safe: 'حمله آمن. لا يُحذف شيء هنا، ولا يُعدّ شيء مرسلًا حتى يعود إيصال المركز.',
    nothing: 'لدى المركز كل شيء. لا شيء يُنقل.',
    missing: (n: number) => `لا يمكن الآن قراءة ${entries(n)}، وليست في الملف.`,
    failed: 'تعذّر إنشاء الملف. لم يتغير شيء هنا؛ حاولوا مرة أخرى.',
    share: 'مشاركة …',
    save: 'حفظ',
    notHanded: 'لم ينجح ذلك. الملف ما زال جاهزًا؛ جرّبوا طريقة أخرى.',
    saved: (name: string) => `حُفظ: ${isolate(name)}.`,
    bringTitle: 'استلام ملف',
    bringLead: 'ملف جهاز آخر، أو إيصالات من المركز. كم مرة شئتم: كل شيء يُعدّ مرة واحدة.',
    bring: 'اختيار ملف',
    reading: 'جارٍ قراءة الملف …',
    taken: (name: string, n: number) => `${isolate(name)}: يحمل هذا الجهاز الآن ${entries(n)}.`,
    known: (name: string, n: number) => `${isolate(name)}: كان هنا من قبل ${entries(n)}.`,
    own: (n: number) => `من هذا الجهاز نفسه: ${entries(n)}.`,
    receipted: (n: number) => `لدى المركز من هذا الجهاز ${entries(n)} إضافية.`,
    pagesTaken: (n: string) => `الصفحات والصور التي جاءت معه: ${n}.`,
    pagesReceipted: (n: string) => `صفحات وصور هذا الجهاز التي لدى المركز الآن: ${n}.`,
    refused: (n: number) => `تُرك من الملف ${parts(n)}: تالفة أو ليست من هذه الحملة.`,
    full: 'لا مكان هنا للباقي. خذوه إلى جهاز آخر أو إلى المركز.',
    cut: 'ينتهي الملف قبل أوانه. أُخذ ما سبق؛ اطلبوا الملف مرة أخرى للباقي.',
    nothingNew: 'لم يكن في الملف جديد.',
    notCarrier: 'هذا ليس ملف نقل. اختاروا ملفًا ينتهي بـ ⁨.barua⁩ أو ⁨.barua.txt⁩.',
    notRead: 'تعذّرت قراءة الملف. حاولوا مرة أخرى.',
    otherCampaign: 'هذا الملف لحملة أخرى. لم يُؤخذ شيء.',
    carried: (n: number) => `يحمل هذا الجهاز من أجهزة أخرى ${entries(n)}، ويرسلها حين يتوفر الإنترنت.`,
    back: 'رجوع',
  },
};
