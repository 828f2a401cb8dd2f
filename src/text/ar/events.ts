import type { OrganiserWords } from '../en/organiser.ts';
import { isolate } from '../isolate.ts';
import { plural } from '../plural.ts';

/** What the organiser reads about events, in Arabic. */
export const eventsArabic: Pick<OrganiserWords, 'events' | 'opening'> = {
  events: {
    coming: 'القادمة',
    past: (n) =>
      plural('ar', n, {
        zero: 'لا فعاليات سابقة',
        one: 'فعالية سابقة واحدة',
        two: 'فعاليتان سابقتان',
        few: '# فعاليات سابقة',
        many: '# فعالية سابقة',
        other: '# فعالية سابقة',
      }),
    find: 'البحث عن فعالية',
    findHint: 'بالعنوان أو المكان أو التاريخ أو الرمز.',
    found: (n) =>
      plural('ar', n, {
        zero: 'لا فعاليات',
        one: 'فعالية واحدة',
        two: 'فعاليتان',
        few: '# فعاليات',
        many: '# فعالية',
        other: '# فعالية',
      }),
    foundNone: 'لا توجد فعالية مطابقة.',
    more: 'المزيد',
    moreOf: (title) => `المزيد: ${isolate(title)}`,
    change: 'تعديل',
    changeOf: (title) => `تعديل: ${isolate(title)}`,
    changeTitle: 'تعديل الفعالية',
    repeat: 'تكرار',
    repeatOf: (title) => `تكرار: ${isolate(title)}`,
    fromOffice: 'من المكتب',
    used: 'استُخدمت هنا',
    volunteers: 'المتطوّعون',
    languages: 'اللغات المعروضة أولًا',
    languagesHint: 'تبقى اللغات الأخرى في المتناول.',
    profileHints: {
      full: 'أسماء وتواقيع ورسائل بكلمات أصحابها؛ ورقم هاتف أو بريد إلكتروني لمن يريد معرفة النتيجة فقط.',
      no_contact: 'مثل ذلك، لكن لا يمكن لأحد أن يترك رقم هاتف أو بريدًا إلكترونيًا.',
      first_name_age: 'الاسم الأول، والعمر لمن شاء، والتوقيع. لا رسائل ولا بيانات تواصل.',
      tally_only: 'لا اسم لأحد. يعدّ المتطوّعون الرسائل والتواقيع؛ ولا يمكن لأحد التوقيع على الجهاز.',
    },
  },

  opening: {
    title: 'فتح جلسة',
    lead: 'من الآن يكون الجهاز للمشاركين، ولا مخرج إلا بالرقم السري.',
    notToday: (date) => `موعد هذه الفعالية ${isolate(date)}، وليس اليوم.`,
    under18: 'بحضور من هم دون 18 سنة',
    under18Hint: 'عندئذ لا يوجد حقل لغير الاسم الأول والعمر والتوقيع، لأي أحد. عند الشك، فعّلوا هذا الخيار.',
    present: 'من الحاضرون',
    presentLead: 'تبدأ جلسة جديدة للفعالية نفسها. من يملأ الآن يبدأ من جديد، ويستمر الترقيم. تقرير المساء يجمع كل شيء.',
    presentDo: 'بدء الجلسة الجديدة',
    collects: 'ما يمكن جمعه',
    unprotected:
      'لم يعد هذا المتصفح بالاحتفاظ ببيانات Barua: إذا امتلأ التخزين فقد يتخلص من كل ما لم يُرسل بعد، بنسختيه. ثبّتوا Barua واتركوا مساحة خالية، أو أرسلوا كثيرًا.',
    accept: 'الجمع هنا رغم ذلك',
    acceptMissing: 'قرّروا هذا أولًا.',
    open: 'فتح الجلسة',
  },
};
