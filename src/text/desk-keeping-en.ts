import { plural } from './plural.ts';

const count = (n: number, one: string, other: string) => plural('en', n, { one, other });

/** English for what the centre put aside, and for how long it keeps what it has. Its type is the contract for other languages. */
export const deskKeepingEnglish = {
  aside: {
    lead: 'What came to the centre and is not counted, because it cannot know whether to trust it. Nothing of it is lost: the office decides, and its word stands, signed, in its journal.',
    list: 'Put aside',
    none: 'Nothing is put aside.',
    found: (n: number) => count(n, '# tablet’s entries wait for a word', 'Entries of # tablets wait for a word'),
    why: {
      withdrawn: 'This tablet was withdrawn, and sent it afterwards.',
      fork: 'The tablet wrote other entries under numbers that the centre has already, as a copied tablet does, or one set back to an earlier state. What was here first stays.',
    },
    event: 'Event',
    noEvent: 'not known',
    entries: 'Entries',
    numbers: (n: number, first: string, last: string) =>
      n === 1 ? `1, number ${first}` : `${count(n, '#', '#')}, numbers ${first} to ${last}`,
    unread: (n: number) => count(n, '# piece cannot be read', '# pieces cannot be read'),
    came: 'Came',
    between: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
    release: 'Release',
    releaseOf: (name: string) => `Release: ${name}`,
    releaseTitle: (name: string) => `Release what ${name} sent?`,
    releaseLead: (n: number) =>
      count(
        n,
        '# entry is checked, taken and counted like any other.',
        '# entries are checked, taken and counted like any other.',
      ),
    releaseSure:
      'Whoever had the tablet may have written them: ask first who that was. The tablet stays withdrawn, so what it sends later is put aside again. What was released cannot be put aside again, but judged not valid.',
    discard: 'Discard',
    discardOf: (name: string) => `Discard: ${name}`,
    discardTitle: (name: string) => `Discard what ${name} sent?`,
    discardLead: (n: number) =>
      count(
        n,
        '# entry is deleted at the centre, and is never counted.',
        '# entries are deleted at the centre, and are never counted.',
      ),
    discardSure: 'It is then at most on the tablet itself. This cannot be undone.',
    cancel: 'Cancel',
    released: (name: string) => `Released: what ${name} sent is counted from now on. Open again to see it.`,
    discarded: (_: string) => 'Discarded: the centre has nothing of it any more.',
    overtaken:
      'Another desk of this office has decided since: nothing was written. What is put aside now stands below.',
    waits: (n: number) =>
      count(
        n,
        'It is written, but # piece stays aside: entries before it are missing. When they are here, release it again.',
        'It is written, but # pieces stay aside: entries before them are missing. When they are here, release them again.',
      ),
    contradicts: (n: number) =>
      count(
        n,
        'The release is written, but # piece contradicts what the centre has: it stays aside, and can only be discarded.',
        'The release is written, but # pieces contradict what the centre has: they stay aside, and can only be discarded.',
      ),
    unseen: 'It is written, but the centre could not be asked what came of it. Look again.',
    again: 'Look again',
    noCentre: 'What was put aside lies at the centre, and only files were opened. Open what the centre has.',
  },
  retention: {
    lead: 'How long the centre keeps what it has. Unless the office says otherwise it is kept for ever, and nothing goes that the office has not opened.',
    holds: 'What holds now',
    pages: 'Pages by hand and photographs',
    letters: 'Letters and names',
    forEver: 'for ever',
    days: (n: number) => count(n, '# day after arrival', '# days after arrival'),
    next: 'What would go at the next run',
    nextLead: 'The centre looks every six hours.',
    nothing: 'Nothing.',
    goPages: (n: number, size: string) => count(n, `# page, ${size} MB`, `# pages, ${size} MB`),
    goLetters: (n: number, size: string) => count(n, `what # entry says, ${size} MB`, `what # entries say, ${size} MB`),
    stayPages: (n: number) =>
      count(
        n,
        '# page is old enough and stays, for it is not named as opened.',
        '# pages are old enough and stay, for they are not named as opened.',
      ),
    stayLetters: (n: number) =>
      count(
        n,
        '# entry is old enough and stays, for it is not named as opened.',
        '# entries are old enough and stay, for they are not named as opened.',
      ),
    stayAside: (n: number) =>
      count(
        n,
        '# piece that was put aside is as old and stays until the office says what becomes of it.',
        '# pieces that were put aside are as old and stay until the office says what becomes of them.',
      ),
    change: 'Keep for another time',
    pagesDays: 'Pages and photographs: days',
    lettersDays: 'Letters and names: days',
    daysHint: 'Counted from when they came. Empty: for ever.',
    daysWrong: 'A whole number from 1 to 36,500, or nothing.',
    ask: 'See what that does',
    asking: 'Asking the centre what would go …',
    askTitle: 'Keep it so from now on?',
    askNext: 'At the next run, within six hours, this goes for good:',
    askLater: 'And whatever comes of age later, each time.',
    askStays:
      'Numbers, counts, digests and receipts stay. What is on tablets, in carrier files, exports and backups is not reached.',
    keep: 'Keep it so',
    written: 'Written into the office’s journal. It holds from now on.',
    overtaken: 'Another desk of this office has changed it since: nothing was written. What holds now stands below.',
    opened: 'What is named as opened',
    openedLead:
      'Only what the office names as opened may ever go. A page counts only where somebody has it: “desk opened --pages FOLDER” on the command line looks for each in the folder that it was fetched to.',
    openedLetters: (n: string, of: string) => `${n} of ${of} entries`,
    openedPages: (n: string, of: string) => `${n} of ${of} pages`,
    name: 'Name the letters that open',
    nameTitle: 'Name the letters as opened?',
    nameLead:
      'The desk opens everything at the centre once more and names each tablet’s entries, as far as they open without a fault. What is named may go when it is old enough: save and print first what you want to keep.',
    namePages:
      'Pages are not named by this. Where a tablet has sent more since, pages of its that were named have to be named again on the command line.',
    named: (entries: number, journals: number) =>
      `${count(entries, '# entry', '# entries')} of ${count(journals, '# journal', '# journals')} named as opened.`,
    notNamed: (n: number) =>
      count(
        n,
        '# entry or piece does not open: nothing from there on is named. The overview lists it.',
        '# entries or pieces do not open: nothing from there on is named. The overview lists them.',
      ),
    runs: 'What went lately',
    noRuns: 'Nothing has gone yet.',
    run: (when: string, what: string) => `${when}: ${what}`,
    wentPages: (n: number) => count(n, '# page', '# pages'),
    wentLetters: (n: number) => count(n, 'what # entry said', 'what # entries said'),
    noCentre: 'The centre does the keeping, and only files were opened. Open what the centre has.',
  },
};

/** What every language says there. */
export type DeskKeepingWords = typeof deskKeepingEnglish;
