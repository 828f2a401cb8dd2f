import { plural } from './plural.ts';

const count = (n: number, one: string, other: string) => plural('en', n, { one, other });

/** English for the office's review. Its type is the contract for other languages. */
export const deskReviewEnglish = {
  lead: 'Nothing here changes what was collected. What you decide is written, signed, into the office’s own journal at the centre.',
  collected: 'Collected',
  notValid: 'Not counted',
  confirmed: 'Confirmed',
  why: 'Why some do not count',
  reason: 'Reason',
  duplicates: 'Possibly signed twice',
  duplicatesLead:
    'The same name for the same case, capitals, accents and order apart; never across scripts. The likeliest first. Nobody is blocked: you decide.',
  groups: (n: number) => count(n, '# pair or group', '# pairs or groups'),
  open: (n: number) => count(n, '# still to decide', '# still to decide'),
  allSigners: (n: number) => count(n, 'Show all #', 'Show all #'),
  none: 'No two signatures for one case look like one person’s.',
  cases: (cases: string) => `Case ${cases}`,
  one: 'One person: count once',
  different: 'Different people',
  judged: 'Decided',
  likelihoods: { high: 'Very likely', middle: 'Likely', low: 'Hardly' },
  evidence: {
    'same-contact': 'same phone or e-mail',
    'same-spelling': 'spelled alike',
    'same-event': 'at the same event',
    'same-age': 'same age',
    'initials-only': 'one has an initial only',
    'one-word': 'one word only',
    'frequent-name': 'a frequent name',
    'contacts-differ': 'different phones or e-mails',
    'ages-differ': 'ages apart',
  },
  reasons: {
    none: 'Valid',
    duplicate: 'Signed twice',
    'different-people': 'Different people',
    'no-person': 'No person’s name',
    'no-signature': 'No signature',
    'no-letter': 'No letter',
    abuse: 'Abuse',
    other: 'Another reason',
  },
  publish: 'Confirm the totals',
  publishLead:
    'What remains goes to the centre as numbers by case, form, event, country and day, signed, with how many were in the halls; whose signatures do not count is not said. The page of totals shows it beside what is collected.',
  publishNow: 'Confirm and publish',
  published: (actions: string, when: string) => `Published: ${actions} actions confirmed as of ${when}.`,
  bySort: 'Collected and confirmed',
  lines: (n: number) => count(n, '# line does not count', '# lines do not count'),
  sheetLine: (place: string, line: number) => `${place}, line ${line} of its sheet`,
  onSheet: (sheet: string, line: number) => `on paper, sheet ${sheet}, line ${line}`,
  sample: 'Check a sample',
  sampleLead: 'Signatures drawn at random. From those you judge follows what share of all is valid.',
  draw: 'Draw',
  drawn: 'How many',
  drawnOf: (drawn: string, whole: string) => `${drawn} drawn of ${whole} signatures`,
  interval: (share: string, low: string, high: string) =>
    `${share} valid; of all signatures ${low} to ${high}, in 95 of 100 such samples.`,
  valid: 'Valid',
  restValid: (n: number) => count(n, 'The one left is valid', 'The # left are valid'),
  keep: 'Write the result down',
  keepHint: 'As soon as every line is judged. Seed and lines are written too, so that others can draw it again.',
  kept: 'Samples written down',
  keptLine: (entry: string, notValid: string, drawn: string, low: string, high: string, whole: string) =>
    `Entry ${entry}: ${notValid} of ${drawn} not valid; of all ${whole} signatures ${low} to ${high} valid`,
  again: 'Look at it again',
  againOf: (entry: string) => `Look at it again: entry ${entry}`,
  shownAgain: (entry: string) => `This is the sample of entry ${entry}.`,
  missing: (n: number) => count(n, '# line of it is not here any more.', '# lines of it are not here any more.'),
  judgedSoFar: (n: number) => count(n, '# judged so far', '# judged so far'),
  problems: {
    'no-centre': 'Judgements are kept at the centre, and only files were opened. Open what the centre has.',
    behind: 'Another desk of this office has confirmed since. Close, open again and look.',
    'clock-behind':
      'What stands confirmed bears a later time than this computer’s clock. Opening again does not help: set date and time right, here or where it was confirmed, and confirm again.',
    'worker-broken':
      'Something went wrong on this page, and it cannot say whether that was written. Close, open again and look before you try once more.',
    other: 'The centre did not take it. Nothing was written; try again.',
  },
};

/** What every language says there. */
export type DeskReviewWords = typeof deskReviewEnglish;
