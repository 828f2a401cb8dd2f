import { good, type Outcome } from '../../domain/outcome.ts';
import type { DrawnSignature, Judgement, SampleCheck, SampleSeed } from '../../protocol/office-content.ts';
import type { Ledger } from '../ledger.ts';
import type { OfficeJournal } from '../office-journal.ts';
import type { Signer } from './find-duplicates.ts';
import type { Judgements } from './judge-signatures.ts';
import { listSigners, type SignerRow, signerToRow } from './list-signers.ts';
import type { ReviewProblem } from './review-session.ts';
import { drawSample, type Interval, toWilsonInterval } from './sample.ts';

/** One signature for one case, drawn at random to be looked at. */
export type SampleRow = SignerRow & { readonly case: number; readonly word: Judgement | undefined };

/** A sample that stands in the office's journal, as entry `entry`, written then (epoch ms). */
export type KeptSample = Pick<SampleCheck, 'whole' | 'drawn' | 'notValid'> &
  Pick<SampleSeed, 'low' | 'high'> & { readonly entry: number; readonly at: number };

export type SampleState = {
  /** Signatures of which it was drawn. */
  readonly whole: number;
  readonly rows: readonly SampleRow[];
  /** Of those judged so far: the share of valid ones. */
  readonly interval: Interval;
  readonly judged: number;
  /** Lines of a sample drawn before that are not there any more: erased since, or not opened. */
  readonly missing: number;
  /** Which entry of the journal the sample shown is; `undefined` where it is not written yet. */
  readonly shown: number | undefined;
  /** All that were written, the last first. */
  readonly kept: readonly KeptSample[];
};

/** What to do before the state is given: draw anew, or show again what a sample check of the journal had drawn. */
export type SampleAsk = { readonly drawn?: number | undefined; readonly again?: number | undefined };

type Drawn = { readonly whole: number; readonly seed: Uint8Array<ArrayBuffer>; readonly signatures: readonly Found[] };
type Found = DrawnSignature & Pick<Signer, 'place' | 'name' | 'signed' | 'age'>;

type SampleParts = {
  readonly ledger: Ledger;
  readonly judgements: () => Judgements;
  readonly journal: () => OfficeJournal;
  readonly write: (content: SampleCheck) => Promise<Outcome<number, ReviewProblem>>;
  /** 16 random bytes. */
  readonly makeSeed: () => Uint8Array<ArrayBuffer>;
};

/** The check of a sample: drawn by a seed, judged line by line, written down with its seed and result, so that others can draw it again. */
export function createSampleCheck({ ledger, judgements, journal, write, makeSeed }: SampleParts) {
  let drawn: Drawn = { whole: 0, seed: new Uint8Array(16), signatures: [] };
  let shown: number | undefined;
  let missing = 0;

  const listSignatures = (): Found[] =>
    [...listSigners(ledger)].flatMap((signer) => {
      const { journal: id, number } = ledger.at(signer.place).entry;
      return signer.signed.map((each) => ({ ...signer, journal: id, number, case: each }));
    });

  const draw = (count: number) => {
    const all = listSignatures();
    const seed = makeSeed();
    drawn = { whole: all.length, seed, signatures: drawSample(all, count, seed) };
    [shown, missing] = [undefined, 0];
  };

  const repeat = (entry: number) => {
    const found = journal().entries[entry - 1]?.content;
    if (found?.kind !== 'sample-check' || !found.by) return;
    const { seed, rows } = found.by;
    const wanted = new Set(rows.map(toKey));
    const signatures = listSignatures().filter((each) => wanted.has(toKey(each)));
    drawn = { whole: found.whole, seed, signatures };
    [shown, missing] = [entry, rows.length - signatures.length];
  };

  const state = (): SampleState => {
    const still = drawn.signatures.filter(({ place }) => ledger.kindAt(place) !== undefined);
    missing += drawn.signatures.length - still.length;
    drawn = { ...drawn, signatures: still };
    const rows = still.map((each): SampleRow => {
      const row = signerToRow(ledger, each);
      return { ...row, case: each.case, word: judgements().find(row.journal, row.number, each.case, row.line) };
    });
    const judged = rows.filter(({ word }) => word !== undefined);
    const valid = judged.filter(({ word }) => word?.verdict === 'valid').length;
    const interval = toWilsonInterval(valid, judged.length, drawn.whole);
    return { whole: drawn.whole, rows, interval, judged: judged.length, missing, shown, kept: listKept(journal()) };
  };

  return {
    state: ({ drawn: count, again }: SampleAsk = {}): SampleState => {
      if (count !== undefined) draw(count);
      if (again !== undefined) repeat(again);
      return state();
    },
    /** Writes the sample down, with each line of it judged. */
    keep: async (): Promise<Outcome<number, ReviewProblem>> => {
      const { whole, rows, judged, interval, shown: already } = state();
      const isReady = rows.length > 0 && judged === rows.length && already === undefined;
      if (!isReady) throw new Error('a sample that is not ready to be kept');
      const notValid = rows.filter(({ word }) => word?.verdict === 'not-valid').length;
      const low = Math.floor(interval.low * whole);
      const high = Math.ceil(interval.high * whole);
      const lines = rows.map(({ journal: id, number, line, case: ofCase }) => ({
        journal: id,
        number,
        line,
        case: ofCase,
      }));
      const by: SampleSeed = { seed: drawn.seed, low, high, rows: lines };
      const written = await write({ kind: 'sample-check', whole, drawn: rows.length, notValid, by });
      if (!written.ok) return written;
      shown = written.value;
      return good(written.value);
    },
  };
}

function listKept({ entries }: OfficeJournal): KeptSample[] {
  return entries
    .flatMap(({ number, at, content }): KeptSample[] => {
      if (content.kind !== 'sample-check' || !content.by) return [];
      const { whole, drawn, notValid, by } = content;
      return [{ entry: number, at, whole, drawn, notValid, low: by.low, high: by.high }];
    })
    .reverse();
}

function toKey({ journal, number, line, case: ofCase }: DrawnSignature): string {
  return `${journal}/${number}.${line}/${ofCase}`;
}
