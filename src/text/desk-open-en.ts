import { plural } from './plural.ts';

const count = (n: number, one: string, other: string) => plural('en', n, { one, other });

/** English for opening a campaign at the office. Its type is the contract for other languages. */
export const deskOpenEnglish = {
  title: 'The campaign’s office',
  lead: 'Opens what was collected, in this browser’s memory alone. Nothing of it is stored; closing the page forgets it.',
  keyFile: 'Key file',
  chooseKey: 'Choose the key file',
  passphrase: 'Passphrase',
  passphraseHint: 'Six words',
  recovery: 'Open by the printed recovery code instead',
  recoveryCode: 'Recovery code',
  recoveryHint: '28 letters and digits, in seven groups',
  show: 'Show what I type',
  from: 'What to open',
  fromCentre: 'All that this centre has',
  fromFiles: 'Carrier files only',
  addFile: 'Add a carrier file',
  removeFile: (name: string) => `Leave ${name} out`,
  open: 'Open',
  trust:
    'The key file stays on this computer. But this page’s code comes from the centre: if you do not trust who runs it, open on the command line instead.',
  working: {
    key: 'Opening the key file. This takes a few seconds on purpose.',
    fetching: 'Fetching …',
    opening: (opened: number) => count(opened, '# entry opened and checked', '# entries opened and checked'),
    openingOf: (opened: string, of: string) => `${opened} of ${of} entries opened and checked`,
  },
  cancel: 'Cancel',
  done: 'Done',
  close: 'Close and forget',
  closed: 'Closed. Nothing of it is left in this page.',
  tabs: {
    overview: 'Overview',
    people: 'People',
    review: 'Review',
    lists: 'Lists',
    letters: 'Letters',
    interests: 'Hosts',
  },
  opened: (entries: number, journals: number) =>
    `${count(entries, '# entry', '# entries')} of ${count(journals, '# journal', '# journals')} opened`,
  memory: (megabytes: string) => `${megabytes} MB in memory, nothing on the disk`,
  allGood: 'Every signature leads to the campaign’s key, no number is missing or doubled, nothing was changed.',
  comparison: {
    same: 'The centre counts the same.',
    differs: 'The centre counts otherwise. Ask whoever runs it, and open on the command line, which lists where.',
    'still-arriving': 'Letters are arriving at this moment, so the centre’s totals were not compared.',
    none: 'Read from files: not compared with a centre’s totals.',
  },
  broken: (n: number) =>
    count(n, '# thing does not hold. The rest is opened.', '# things do not hold. The rest is opened.'),
  brokenMore: (shown: string) => `The first ${shown} are listed.`,
  brokenTable: 'What does not hold',
  tablet: 'Tablet',
  place: 'Entries',
  cause: 'What is wrong',
  somewhere: 'somewhere',
  range: (first: string, last: string) => `${first} to ${last}`,
  sorts: 'What was counted',
  case: 'Case',
  what: 'What',
  count: 'Count',
  caseNumber: (number: number) => `Case ${number}`,
  search: 'Find a name',
  found: (n: number) => count(n, '# person', '# people'),
  peopleTable: 'People',
  name: 'Name',
  country: 'Country',
  did: 'Cases',
  signed: (cases: string) => `signed ${cases}`,
  wrote: (cases: string) => `wrote for ${cases}`,
  takenBack: 'taken back',
  pages: {
    first: 'First',
    back: 'Back',
    next: 'Next',
    end: 'Last',
    range: (from: string, to: string) => `${from} to ${to}`,
  },
  channels: { tablet: 'tablet', paper: 'paper', phone: 'own phone' },
  faults: {
    'not-a-carrier': (path: string) => `${path} is no carrier file.`,
    damaged: (path: string) => `${path} is damaged in places; the rest of it was read.`,
    cut: (path: string) => `${path} ends too early; what comes before was read. Ask for the file again.`,
  },
  problems: {
    'key-file-damaged': 'This is no key file, or it is damaged. Use another copy of it.',
    'key-file-changed':
      'The key file is not as it was written: somebody or something changed it. Use another copy of it.',
    'kdf-too-weak': 'The key file’s protection has been weakened. Do not use it; use another copy of it.',
    'passphrase-wrong': 'The passphrase does not open this key file. It is six words, with blanks between them.',
    'recovery-code-wrong': 'The recovery code does not open this key file. It has 28 letters and digits.',
    'centre-unreachable': 'The centre cannot be reached. Is the network up? Carrier files can be opened without it.',
    'not-a-centre': 'What answers is no Barua centre: a login page, or another site.',
    'centre-refused': 'The centre refused. Is this the centre that the campaign is published at?',
    'campaign-unpublished': 'This centre does not know the campaign. Is it the right centre?',
    manifest: 'The centre gave a manifest that this campaign’s key did not sign. Is it the right centre?',
    pack: 'The centre gave a case pack that is not the one the manifest names. Tell whoever runs it.',
    'office-entry-damaged':
      'The centre gave an office journal that this campaign’s key did not sign, or not all of it. Tell whoever runs it.',
    broken: 'The page has a fault of its own. Nothing is lost at the centre; open again, or on the command line.',
  },
};

/** What every language says there. */
export type DeskOpenWords = typeof deskOpenEnglish;
