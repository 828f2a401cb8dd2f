import { bad, good, type Outcome } from '../../domain/outcome.ts';
import type { LineJudgement, OfficeContent } from '../../protocol/office-content.ts';
import { randomBytes } from '../../sealing/bytes.ts';
import {
  cutRows,
  type NextContent,
  type OfficeJournal,
  type OfficeJournalProblem,
  readOfficeJournal,
  writeToOfficeJournal,
} from '../office-journal.ts';
import type { Session } from '../session/session.ts';
import { type DuplicateGroup, findDuplicates } from './find-duplicates.ts';
import {
  type ConfirmedTotals,
  confirmTotals,
  createNotValid,
  type JudgementRows,
  type Judgements,
  judgeAsDifferent,
  judgeAsOnePerson,
  readJudgements,
  splitRows,
} from './judge-signatures.ts';
import { findLineTallies, listCountedLines } from './judged-lines.ts';
import { listNotValid, type NotValidRow } from './list-not-valid.ts';
import { listSigners, type SignerRow, signerToRow } from './list-signers.ts';
import { type ClockBehind, type PublishedTotals, publishConfirmed } from './publish-confirmed.ts';
import { createSampleCheck, type SampleAsk, type SampleState } from './sample-check.ts';

export type DuplicateRow = Omit<DuplicateGroup, 'signers'> & {
  readonly signers: readonly SignerRow[];
  /** Whether the office has said of each of them, for each shared case, what it thinks. */
  readonly isJudged: boolean;
};

/** Where the review stands. */
export type ReviewState = {
  /** Groups of possible duplicates, and how many of them nobody has judged yet. */
  readonly groups: number;
  readonly open: number;
  readonly totals: ConfirmedTotals;
};

export type ReviewProblem = OfficeJournalProblem | ClockBehind | { readonly kind: 'no-centre' };

export type Review = {
  readonly duplicates: (ask: { readonly from: number; readonly count: number }) => {
    readonly total: number;
    readonly from: number;
    readonly lines: readonly DuplicateRow[];
  };
  readonly state: () => ReviewState;
  readonly judgements: () => Judgements;
  readonly totals: () => ConfirmedTotals;
  /** Writes rows to the office's journal at the centre; nothing is altered of what was collected. `line` 0: the entry itself. */
  readonly judge: (rows: readonly LineJudgement[]) => Promise<Outcome<undefined, ReviewProblem>>;
  /** The group at this place is one person, who counts once; or different people, who all count. */
  readonly settle: (place: number, as: 'one' | 'different') => Promise<Outcome<undefined, ReviewProblem>>;
  readonly sample: (ask?: SampleAsk) => SampleState;
  /** Throws where a line of the sample is not judged yet (a bug). */
  readonly keepSample: () => Promise<Outcome<number, ReviewProblem>>;
  /** Every line that does not count, in the journals' order. */
  readonly notValid: (ask: { readonly from: number; readonly count: number }) => {
    readonly total: number;
    readonly from: number;
    readonly lines: readonly NotValidRow[];
  };
  /** Reads what other desks wrote meanwhile, then brings what remains to the centre. */
  readonly publish: () => Promise<Outcome<PublishedTotals, ReviewProblem>>;
  /** Writes down where judged lines of sheets count, as far as the journal does not say so yet: before anything goes that says it now. */
  readonly keepLines: () => Promise<Outcome<undefined, ReviewProblem>>;
  /** Writes anything else to the office's journal; gives how many entries that has then. */
  readonly write: (content: OfficeContent | NextContent) => Promise<Outcome<number, ReviewProblem>>;
  /** As far as it is known here. */
  readonly journal: () => OfficeJournal;
};

/** The office's review of what a session has opened. Duplicates are looked for once; judgements are read anew after each. */
export function createReview(
  session: Session,
  now: () => number,
  makeSeed: () => Uint8Array<ArrayBuffer> = () => randomBytes(16),
): Review {
  const { ledger, client, keys } = session;
  let journal = session.officeJournal;
  let judgements = readJudgements(journal);
  let groups: readonly DuplicateGroup[] | undefined;
  /** What does not count, as long as nothing else is judged or erased. */
  let listed:
    | { readonly judgements: Judgements; readonly dropped: number; readonly rows: readonly NotValidRow[] }
    | undefined;
  /** How many entries had been dropped when duplicates were looked for. */
  let seen = 0;

  const findGroups = () => {
    if (!groups || seen !== ledger.dropped()) {
      seen = ledger.dropped();
      groups = findDuplicates([...listSigners(ledger)]);
    }
    return groups;
  };

  const toDuplicateRow = ({ signers, ...group }: DuplicateGroup): DuplicateRow => {
    const rows = signers.map((signer) => signerToRow(ledger, signer));
    const isJudged = rows.every(({ journal: id, number, line, signed }) =>
      signed.every((each) => !group.cases.includes(each) || judgements.find(id, number, each, line) !== undefined),
    );
    return { ...group, signers: rows, isJudged };
  };

  const write = async (content: OfficeContent | NextContent): Promise<Outcome<number, ReviewProblem>> => {
    if (!client) return bad({ kind: 'no-centre' });
    const next = typeof content === 'function' ? content : () => content;
    const written = await writeToOfficeJournal(client, keys.signer, journal, next, now());
    if (!written.ok) return written;
    journal = written.value;
    judgements = readJudgements(journal);
    return good(journal.entries.length);
  };

  const writeRows = async ({ ofEntries, ofLines }: JudgementRows): Promise<Outcome<undefined, ReviewProblem>> => {
    // First where they count: that alone changes nothing, if this desk breaks off in between.
    const contents = [
      ...cutRows(findLineTallies(ledger, journal, ofLines)).map(
        (rows): OfficeContent => ({ kind: 'line-tally', rows }),
      ),
      ...cutRows(ofEntries).map((rows): OfficeContent => ({ kind: 'judgement', rows })),
      ...cutRows(ofLines).map((rows): OfficeContent => ({ kind: 'line-judgement', rows })),
    ];
    for (const content of contents) {
      const written = await write(content);
      if (!written.ok) return written;
    }
    return good(undefined);
  };

  const toNotValid = () => createNotValid(judgements, listCountedLines(ledger, journal));
  const toTotals = () => confirmTotals(ledger.counted(), toNotValid());
  const sampleCheck = createSampleCheck({
    ledger,
    judgements: () => judgements,
    journal: () => journal,
    write,
    makeSeed,
  });

  return {
    duplicates: ({ from, count }) => {
      const all = findGroups();
      return { total: all.length, from, lines: all.slice(from, from + count).map(toDuplicateRow) };
    },
    state: () => ({
      groups: findGroups().length,
      open: findGroups().filter((group) => !toDuplicateRow(group).isJudged).length,
      totals: toTotals(),
    }),
    judgements: () => judgements,
    totals: toTotals,
    judge: (rows) => writeRows(splitRows(rows)),
    settle: async (place, as) => {
      const group = findGroups()[place];
      if (!group) throw new Error('no such group');
      const rows = group.signers.map((signer) => signerToRow(ledger, signer)).sort((one, other) => one.at - other.at);
      return writeRows(as === 'one' ? judgeAsOnePerson(rows, group.cases) : judgeAsDifferent(rows, group.cases));
    },
    sample: sampleCheck.state,
    keepSample: sampleCheck.keep,
    notValid: ({ from, count }) => {
      const isKnown = listed?.judgements === judgements && listed.dropped === ledger.dropped();
      if (!isKnown) listed = { judgements, dropped: ledger.dropped(), rows: listNotValid(ledger, toNotValid()) };
      const all = listed?.rows ?? [];
      return { total: all.length, from, lines: all.slice(from, from + count) };
    },
    publish: async () => {
      if (!client) return bad({ kind: 'no-centre' });
      const more = await readOfficeJournal(client, keys.signer, journal);
      if (!more.ok) return more;
      journal = more.value;
      judgements = readJudgements(journal);
      return publishConfirmed(session, client, toNotValid(), journal.entries.length, now());
    },
    keepLines: () => writeRows({ ofEntries: [], ofLines: [] }),
    write,
    journal: () => journal,
  };
}
