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
      '# entry is kept but not counted: the centre could not make sense of it.',
      '# entries are kept but not counted: the centre could not make sense of them.',
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

  carry: {
    title: 'Hand in a carrier file',
    lead: 'For files that people brought from tablets without internet. They are sealed: neither you nor this centre can read them. As often as you like: everything counts once.',
    choose: 'Choose a file',
    sending: 'Sending the file …',
    table: 'What came of it',
    tablet: 'Tablet',
    unnamed: 'Unknown tablet',
    taken: 'Taken',
    known: 'Known already',
    refused: 'Refused',
    atCentre: 'At the centre',
    whole: 'The file is read to its end.',
    cut: 'The file ends too early. What came before is taken; for the rest, ask for the file again.',
    range: (first: string, last: string) => `Entries ${first} to ${last}`,
    parts: (n: number) => count(n, '# part of the file', '# parts of the file'),
    pagesHere: (n: string) => `Sealed pages and photos of this file that the centre has: ${n}.`,
    pagesLeft: (n: number) => count(n, '# sealed page or photo', '# sealed pages and photos'),
    receipts: 'Save receipts to carry back',
    receiptsHint: 'Taken to the tablet, they tell it what is here.',
    reasons: {
      damaged: 'damaged on the way',
      gap: 'entries before these are missing',
      fork: 'the centre has other entries under these numbers; kept aside for the office',
      'tablet-revoked': 'the office has withdrawn this tablet; kept aside',
      'unknown-tablet': 'the file does not say whose tablet it is',
      'unknown-campaign': 'this centre does not know the campaign',
      'invite-expired': 'the tablet’s invitation has expired; ask the office',
      'invite-used-up': 'all places of the tablet’s invitation are taken; ask the office',
      'unknown-attachment': 'the entry that they belong to is not here yet; still on the tablet',
      'attachment-damaged': 'damaged on the way; still on the tablet',
      unstated: 'the file does not say whose they are; still on the tablet',
      'no-room': 'there is no room at the centre; still on the tablet',
      busy: 'the centre is busy; hand the file in again',
      other: (why: string) => `not as its tablet signed it (${why})`,
    },
    problems: {
      unreadable: 'This is no carrier file. Choose one that ends in .barua or .barua.txt.',
      'too-large': 'This file is too large. Have it written again with only what the centre lacks.',
      busy: 'The centre is busy. Try again in a minute.',
      offline: 'The connection broke off. What had arrived is taken; hand the file in again.',
      broken: 'The centre has trouble. Try again later; nothing is lost.',
    },
  },
};

/** What every language says at the desk. */
export type DeskWords = typeof deskEnglish;
