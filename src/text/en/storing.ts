import { plural } from '../plural.ts';

const count = (n: number, forms: Parameters<typeof plural>[2]) => plural('en', n, forms);

/** What a tablet keeps, what sending costs, and how it is emptied. */
export const storingEnglish = {
  storing: {
    open: 'Storage',
    title: 'Storage and data',
    lead: 'What this tablet keeps, what sending costs, and how it is emptied.',
    keptTitle: 'Kept here',
    pages: {
      name: 'Pages and photos',
      good: 'There is room for more.',
      warn: 'No room for more. Text and signatures still fit.',
    },
    dataTitle: 'Mobile data',
    cap: 'Megabytes a month',
    capHint:
      'The most you want to spend where data costs money. Empty: no limit. Text always goes; pages and photos then wait.',
    hotspot: 'This Wi-Fi is a phone’s hotspot: count it',
    spent: (spent: string, cap: string | undefined) =>
      cap === undefined
        ? `This month ${spent} MB were spent by sending.`
        : `This month ${spent} of ${cap} MB were spent by sending.`,
    waits: (megabytes: string) => `What waits takes about ${megabytes} MB.`,
    held: 'They wait for Wi-Fi, for next month, or for you.',
    emptyTitle: 'Empty this tablet',
    emptyLead:
      'At the end, or before it goes to somebody else: everything of Barua on it is deleted, with PIN and events.',
    notYet: 'Not yet safe',
    sitting: 'A sitting is open.',
    unsent: (n: number) =>
      count(n, { one: '# entry is not at the centre.', other: '# entries are not at the centre.' }),
    pagesLeft: (n: number) =>
      count(n, { one: '# page or photo is not at the centre.', other: '# pages and photos are not at the centre.' }),
    carried: (n: number) =>
      count(n, {
        one: '# entry of other tablets is carried here.',
        other: '# entries of other tablets are carried here.',
      }),
    forked: 'Carry everything in a file, and tell the office.',
    unread: 'Pages and photos cannot be read just now. Restart Barua.',
    sheets: (n: number) =>
      count(n, {
        one: '# printed sheet was not counted. Afterwards nobody can count it.',
        other: '# printed sheets were not counted. Afterwards nobody can count them.',
      }),
    safe: (n: number) =>
      count(n, {
        one: 'Safe to empty: the centre has the # entry, by its own receipt.',
        other: 'Safe to empty: the centre has all # entries, by its own receipts.',
      }),
    nothing: 'Nothing was written here. It can be emptied.',
    sure: 'The centre is asked once more. Then everything is deleted for good.',
    emptyNow: 'Delete everything',
    asking: 'Asking the centre …',
    problems: {
      'no-answer': 'The centre does not answer just now. Nothing was deleted; try again with internet.',
      'not-there':
        'The centre no longer has everything. Nothing was deleted. Carry everything in a file, and tell the office.',
    },
    emptiedTitle: 'This tablet is empty',
    emptied: {
      cleared: 'Nothing of the campaign is on it any more. You can remove the app.',
      asked: 'Everything was deleted. The browser tidies up its own files later; what is left in them is sealed.',
      'not-all': 'Something could not be deleted. Clear this site’s data in the browser’s settings.',
    },
  },
};
