import { bad, good, type Outcome } from '../../domain/outcome.ts';
import type { Judgement, OfficeContent } from '../../protocol/office-content.ts';
import {
  cutRows,
  type NextContent,
  type OfficeJournal,
  type OfficeJournalProblem,
  writeToOfficeJournal,
} from '../office-journal.ts';
import { entryToCountry } from '../session/list-people.ts';
import type { Session } from '../session/session.ts';
import { type DuplicateGroup, findDuplicates, type Signer } from './find-duplicates.ts';
import {
  type ConfirmedTotals,
  confirmTotals,
  type Judgements,
  judgeAsOnePerson,
  readJudgements,
} from './judge-signatures.ts';
import { drawSample, type Interval, toWilsonInterval } from './sample.ts';

/** One of a group's signatures, as it is shown to who decides. */
export type SignerRow = Pick<Signer, 'name' | 'signed' | 'contact' | 'age'> & {
  readonly journal: string;
  readonly number: number;
  readonly country: string;
  /** Title of the event, empty where it is not known. */
  readonly event: string;
  /** Epoch ms. */
  readonly at: number;
};

export type DuplicateRow = Omit<DuplicateGroup, 'signers'> & {
  readonly signers: readonly SignerRow[];
  /** Whether the office has said of each of them, for each shared case, what it thinks. */
  readonly isJudged: boolean;
};

/** One signature for one case, drawn at random to be looked at. */
export type SampleRow = SignerRow & { readonly case: number; readonly word: Judgement | undefined };

export type SampleState = {
  readonly whole: number;
  readonly rows: readonly SampleRow[];
  /** Of those judged so far: the share of valid ones. */
  readonly interval: Interval;
  readonly judged: number;
};

/** Where the review stands. */
export type ReviewState = {
  /** Groups of possible duplicates, and how many of them nobody has judged yet. */
  readonly groups: number;
  readonly open: number;
  readonly totals: ConfirmedTotals;
};

export type ReviewProblem = OfficeJournalProblem | { readonly kind: 'no-centre' };

export type Review = {
  readonly duplicates: (ask: { readonly from: number; readonly count: number }) => {
    readonly total: number;
    readonly from: number;
    readonly lines: readonly DuplicateRow[];
  };
  readonly state: () => ReviewState;
  readonly judgements: () => Judgements;
  /** Writes rows to the office's journal at the centre; nothing is altered of what was collected. */
  readonly judge: (rows: readonly Judgement[]) => Promise<Outcome<undefined, ReviewProblem>>;
  /** The group at this place is one person, who counts once; or different people, who all count. */
  readonly settle: (place: number, as: 'one' | 'different') => Promise<Outcome<undefined, ReviewProblem>>;
  readonly sample: (drawn?: number) => SampleState;
  /** Writes anything else to the office's journal; gives how many entries that has then. */
  readonly write: (content: OfficeContent | NextContent) => Promise<Outcome<number, ReviewProblem>>;
  /** As far as it is known here. */
  readonly journal: () => OfficeJournal;
};

/** The office's review of what a session has opened. Duplicates are looked for once; judgements are read anew after each. */
export function createReview(session: Session, now: () => number, random: () => number = Math.random): Review {
  const { ledger, client, keys } = session;
  let journal = session.officeJournal;
  let judgements = readJudgements(journal);
  let groups: readonly DuplicateGroup[] | undefined;
  /** How many entries had been dropped when duplicates were looked for. */
  let seen = 0;
  let drawnPlaces: readonly { readonly place: number; readonly case: number }[] = [];
  let whole = 0;

  const findGroups = () => {
    if (!groups || seen !== ledger.dropped()) {
      seen = ledger.dropped();
      groups = findDuplicates([...listSigners(session)]);
    }
    return groups;
  };

  const toRow = (signer: Pick<Signer, 'place'>): SignerRow => {
    const { entry } = ledger.at(signer.place);
    if (entry.body.kind !== 'pass') throw new Error('a signer without a pass');
    const { name, signed, contact, age, at } = entry.body.pass;
    return {
      name,
      signed,
      contact: contact?.address ?? '',
      age,
      at,
      journal: entry.journal,
      number: entry.number,
      country: entryToCountry(entry),
      event: entry.sitting?.event?.title ?? '',
    };
  };

  const toDuplicateRow = ({ signers, ...group }: DuplicateGroup): DuplicateRow => {
    const rows = signers.map(toRow);
    const isJudged = rows.every(({ journal: id, number, signed }) =>
      signed.every((each) => !group.cases.includes(each) || judgements.find(id, number, each) !== undefined),
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

  const judge = async (rows: readonly Judgement[]): Promise<Outcome<undefined, ReviewProblem>> => {
    for (const piece of cutRows(rows)) {
      const written = await write({ kind: 'judgement', rows: piece });
      if (!written.ok) return written;
    }
    return good(undefined);
  };

  return {
    duplicates: ({ from, count }) => {
      const all = findGroups();
      return { total: all.length, from, lines: all.slice(from, from + count).map(toDuplicateRow) };
    },
    state: () => ({
      groups: findGroups().length,
      open: findGroups().filter((group) => !toDuplicateRow(group).isJudged).length,
      totals: confirmTotals(ledger.entries(), judgements),
    }),
    judgements: () => judgements,
    judge,
    settle: async (place, as) => {
      const group = findGroups()[place];
      if (!group) throw new Error('no such group');
      const rows = group.signers.map(toRow).sort((one, other) => one.at - other.at);
      if (as === 'one') return judge(judgeAsOnePerson(rows, group.cases));
      return judge(
        rows.map(({ journal: id, number, signed }) => ({
          journal: id,
          number,
          verdict: 'valid',
          reason: 'different-people',
          cases: signed.filter((each) => group.cases.includes(each)),
        })),
      );
    },
    sample: (drawn) => {
      if (drawn !== undefined) {
        const signatures = [...listSigners(session)].flatMap(({ place, signed }) =>
          signed.map((each) => ({ place, case: each })),
        );
        whole = signatures.length;
        drawnPlaces = drawSample(whole, drawn, random).flatMap((at) => signatures[at] ?? []);
      }
      drawnPlaces = drawnPlaces.filter(({ place }) => ledger.kindAt(place) !== undefined);
      const rows = drawnPlaces.map(({ place, case: ofCase }): SampleRow => {
        const row = toRow({ place });
        return { ...row, case: ofCase, word: judgements.find(row.journal, row.number, ofCase) };
      });
      const judged = rows.filter(({ word }) => word !== undefined);
      const valid = judged.filter(({ word }) => word?.verdict === 'valid').length;
      return { whole, rows, judged: judged.length, interval: toWilsonInterval(valid, judged.length, whole) };
    },
    write,
    journal: () => journal,
  };
}

/** Who signed and was not taken back. */
function* listSigners({ ledger }: Session): Generator<Signer> {
  for (let place = 0; place < ledger.size(); place += 1) {
    if (ledger.kindAt(place) !== 'pass') continue;
    const { entry, isTakenBack } = ledger.at(place);
    if (isTakenBack || entry.body.kind !== 'pass' || entry.body.pass.signed.length === 0) continue;
    const { name, signed, contact, age } = entry.body.pass;
    const event = entry.sitting?.event?.id ?? '';
    yield { place, name, signed, contact: contact?.address ?? '', age, event };
  }
}
