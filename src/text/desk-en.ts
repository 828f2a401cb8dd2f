import { plural } from './plural.ts';

const count = (n: number, one: string, other: string) => plural('en', n, { one, other });

/** English for the office's pages. Its type is the contract for other languages. */
export const deskEnglish = {
  title: 'Totals',
  asOf: (when: string) =>
    `As of ${when}, by the centre’s clock. Counted from sealed entries, which the centre cannot read.`,
  loading: 'Fetching the totals …',
  refresh: 'Refresh',
  language: 'Language',
  people: 'People',
  actions: 'Actions',
  entries: (entries: number, journals: number) =>
    `${count(entries, '# entry', '# entries')} in ${count(journals, '# journal', '# journals')}`,
  aside: (n: number) =>
    count(
      n,
      '# entry is kept but not counted, for its header could not be understood.',
      '# entries are kept but not counted, for their headers could not be understood.',
    ),
  noPeopleByCase: 'One person can act for many cases, so people are counted by event and day only.',
  nothing: 'Nothing has arrived yet.',
  provisional: 'Provisional',
  provisionalLead: (reports: number) =>
    `${count(reports, '# evening report', '# evening reports')} came ahead of the entries. This is what they say beyond the figures above; it goes over into them as the tablets send.`,

  total: 'Total',
  by: { case: 'By case', purpose: 'By purpose', form: 'By form', event: 'By event', day: 'By day' },
  columns: { case: 'Case', purpose: 'Purpose', form: 'Form', event: 'Event', day: 'Day' },
  purposes: { appeal: 'Appeal to those responsible', solidarity: 'Solidarity' },
  forms: {
    signature: 'Signatures',
    letter: 'Letters',
    card: 'Messages and cards',
    sms: 'SMS',
    fax: 'Faxes',
    email: 'E-mails',
    social: 'Social posts',
    photo: 'Photos',
    other: 'Other',
  },
  caseNumber: (number: number) => `Case ${number}`,
  eventCode: (code: string) => `Event ${code}`,
  eventSealed: 'Event sealed',
  problems: {
    'link-incomplete': 'This link is incomplete. It ends in “#ticket=…&campaign=…”; copy all of it.',
    'ticket-wrong': 'This link has expired or is for another campaign. Make a new one at the desk.',
    'unknown-campaign': 'This centre does not know the campaign.',
    offline: 'The centre cannot be reached.',
    broken: 'The centre answered something that is not totals. Try again later.',
  },
};

/** What every language says at the desk. */
export type DeskWords = typeof deskEnglish;
