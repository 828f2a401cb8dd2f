import { plural } from './plural.ts';

const count = (n: number, one: string, other: string) => plural('en', n, { one, other });

/** English for what the centre put aside. Its type is the contract for other languages. */
export const deskKeepingEnglish = {
  aside: {
    lead: 'What came to the centre and is not counted, because it cannot know whether to trust it. Nothing of it is lost: the office decides, and its word stands, signed, in its journal.',
    list: 'Put aside',
    none: 'Nothing is put aside.',
    found: (n: number) => count(n, '# tablet’s entries wait for a word', 'Entries of # tablets wait for a word'),
    unnamed: 'A tablet that has sent nothing else',
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
    unseen: 'It is written, but the centre could not be asked what came of it. Look again.',
    again: 'Look again',
    noCentre: 'What was put aside lies at the centre, and only files were opened. Open what the centre has.',
  },
};

/** What every language says there. */
export type DeskKeepingWords = typeof deskKeepingEnglish;
