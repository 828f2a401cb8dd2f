import { sheetNumberToText } from '../../domain/sheet-number.ts';
import type { JournalProblem, ProblemCause } from '../journal-news.ts';

/** One line about what is broken in a journal. */
export function journalProblemToLine({ from, to, why }: JournalProblem): string {
  const place = from === 0 ? 'somewhere' : from === to ? `entry ${from}` : `entries ${from} to ${to}`;
  return `${place}: ${causeToWords(why)}`;
}

/** What is wrong with an entry, to follow its place. */
export function causeToWords(cause: ProblemCause): string {
  switch (cause.kind) {
    case 'stream-damaged':
      return 'the journal breaks off, or is something else';
    case 'enrolment-damaged':
      return 'a tablet’s enrolment is damaged';
    case 'certificate-wrong':
      return 'a tablet’s enrolment does not lead to this campaign’s key';
    case 'batch-damaged':
      return 'a batch is damaged';
    case 'batch-too-large':
      return 'a batch is larger than any tablet sends';
    case 'batch-chain-broken':
      return 'a batch’s entries are not the ones that were signed';
    case 'other-campaign':
      return 'they belong to another campaign';
    case 'tablet-unknown':
      return 'no enrolment of this campaign’s leads to the tablet that signed them';
    case 'signature-wrong':
      return 'the tablet’s signature is wrong';
    case 'other-tablet':
      return 'another tablet signed them than the one whose journal it is';
    case 'gap':
      return 'missing';
    case 'fork':
      return 'two histories under the same numbers; the first was kept';
    case 'header-damaged':
      return 'its header is damaged';
    case 'header-version':
    case 'body-version':
      return `a newer version of Barua wrote it (${cause.version}); update the desk`;
    case 'number-wrong':
      return `it says it is number ${cause.says}`;
    case 'key-unknown':
      return `it is sealed to key ${cause.key}, which this key file does not hold`;
    case 'key-wrong':
      return 'it does not open: damaged, or sealed for somebody else or for another place';
    case 'sealed-damaged':
    case 'body-damaged':
    case 'body-not-understood':
      return 'it opens, but its content is damaged';
    case 'dictionary-unknown':
      return `it needs dictionary ${cause.number}, which no published pack holds`;
    case 'body-too-large':
      return 'its content is larger than any tablet writes';
    case 'header-differs':
      return `what is counted in the clear (${cause.what}) is not what is sealed`;
    case 'sitting-unknown':
      return 'the opening of its sitting is missing; it was opened, but is not counted';
    case 'body-missing':
      return 'its text is gone from the centre, though the office never erased it';
    case 'correction-wrong':
      return 'it takes back what is not there to be taken back';
    case 'pass-empty':
      return 'nothing was signed or written';
    case 'pass-affirmation-missing':
      return 'a case is signed without a signature';
    case 'pass-case-twice':
      return 'one case is signed twice';
    case 'pass-letter-empty':
      return 'a letter has neither a text nor a page';
    case 'pass-page-lost':
      return 'a page belongs to no letter';
    case 'body-collects-too-much':
    case 'pass-collects-too-much':
    case 'lines-collect-too-much':
      return `more was collected than the sitting allows (${cause.what})`;
    case 'lines-empty':
      return 'it has no lines of a sheet, or more than a sheet has';
    case 'line-wrong':
      return `line ${cause.line} of its sheet is not as a tablet writes it`;
    case 'sheet-lines-too-many':
      return `sheet ${sheetNumberToText(cause.sheet)} has ${cause.lines} lines typed, but ${cause.counted} counted`;
    case 'sheet-counted-twice':
      return `sheet ${sheetNumberToText(cause.sheet)} is counted by two tallies`;
  }
}
