import * as v from 'valibot';
import type { Bytes } from '../domain/bytes.ts';
import { base64urlToBytes, bytesToBase64url } from '../sealing/base64url.ts';
import { bytesOf, codeOf, uintShape } from './shape.ts';

/** What the office's own journal says (`office-entry.ts`). The order of each list is its code: append only. */
export const officeKinds = ['judgement', 'sample-check', 'erasure', 'posting', 'interest', 'thanks'] as const;
/** Tablets' kinds count from 0, the office's from here, so that no number ever means two things. */
export const firstOfficeKind = 64;

export const verdicts = ['valid', 'not-valid'] as const;
export type Verdict = (typeof verdicts)[number];

/** Why. `none` is for what is valid without more words. */
export const verdictReasons = [
  'none',
  'duplicate',
  'different-people',
  'no-person',
  'no-signature',
  'no-letter',
  'abuse',
  'other',
] as const;
export type VerdictReason = (typeof verdictReasons)[number];

/** How letters leave the office. */
export const postingWays = ['single', 'parcel', 'via-office', 'via-embassy'] as const;
export type PostingWay = (typeof postingWays)[number];

/** What the office says of one entry's signatures for these cases; of all that it has where none is named. The later word holds. */
export type Judgement = {
  /** base64url of 16 bytes. */
  readonly journal: string;
  readonly number: number;
  readonly verdict: Verdict;
  readonly reason: VerdictReason;
  readonly cases: readonly number[];
};

export type EntryPlace = Pick<Judgement, 'journal' | 'number'>;

export type OfficeContent =
  | { readonly kind: 'judgement'; readonly rows: readonly Judgement[] }
  /** So many drawn of so many signatures, so many of them not valid. */
  | { readonly kind: 'sample-check'; readonly whole: number; readonly drawn: number; readonly notValid: number }
  /** Bodies that are gone from the centre; digests stay, so that the chain holds. */
  | { readonly kind: 'erasure'; readonly rows: readonly EntryPlace[] }
  | Posting
  /** How far the office is with these wishes to hold an event. The later word holds. */
  | { readonly kind: 'interest'; readonly rows: readonly (EntryPlace & { readonly state: InterestState })[] }
  | Thanks;

export type Posting = {
  readonly kind: 'posting';
  readonly case: number;
  readonly letters: number;
  readonly way: PostingWay;
  /** Days since 1970-01-01. */
  readonly day: number;
  /** What the post office gave: a receipt's number, say. */
  readonly proof: string;
};

/** How far somebody's wish to hold an event has come. */
export const interestStates = ['new', 'answered', 'planned', 'held', 'reported'] as const;
export type InterestState = (typeof interestStates)[number];

/**
 * `begun` is written before a letter of thanks goes out and `sent` when the mail server has taken it: what is begun and nothing more may have been sent, and is
 * not sent again by itself. `refused`: the server will not take it. `released`: it was begun, and surely not sent.
 */
export const thanksStates = ['begun', 'sent', 'refused', 'released'] as const;
export type ThanksState = (typeof thanksStates)[number];

/** What became of one mailing's letters to these people: the office's own name for it, and places, nobody's address. The later word holds. */
export type Thanks = {
  readonly kind: 'thanks';
  readonly mailing: string;
  readonly state: ThanksState;
  readonly rows: readonly EntryPlace[];
};

/** In characters. */
export const maxMailingLength = 60;

/** Most rows in one entry. */
export const maxOfficeRows = 2_000;

/** As it is read: what a newer version of Barua wrote is passed over, and keeps its place in the chain. */
export type ReadContent = OfficeContent | { readonly kind: 'later' };

const idShape = v.pipe(
  bytesOf(16),
  v.transform((bytes: Bytes) => bytesToBase64url(bytes)),
);
const numberShape = v.pipe(uintShape, v.minValue(1));
const caseShape = v.pipe(uintShape, v.minValue(1), v.maxValue(65_535));
const rowsOf = <Row extends v.GenericSchema>(row: Row) =>
  v.pipe(v.array(row), v.minLength(1), v.maxLength(maxOfficeRows));

const judgementsShape = rowsOf(
  v.pipe(
    v.strictTuple([idShape, numberShape, codeOf(verdicts), codeOf(verdictReasons), v.array(caseShape)]),
    v.transform(
      ([journal, number, verdict, reason, cases]): Judgement => ({ journal, number, verdict, reason, cases }),
    ),
  ),
);
const sampleShape = v.strictTuple([uintShape, uintShape, uintShape]);
const placesShape = rowsOf(
  v.pipe(
    v.strictTuple([idShape, numberShape]),
    v.transform(([journal, number]): EntryPlace => ({ journal, number })),
  ),
);
const postingShape = v.strictTuple([
  caseShape,
  numberShape,
  codeOf(postingWays),
  uintShape,
  v.pipe(v.string(), v.maxLength(200)),
]);

const interestsShape = rowsOf(
  v.pipe(
    v.strictTuple([idShape, numberShape, codeOf(interestStates)]),
    v.transform(([journal, number, state]) => ({ journal, number, state })),
  ),
);
const thanksShape = v.strictTuple([
  v.pipe(v.string(), v.minLength(1), v.maxLength(maxMailingLength)),
  codeOf(thanksStates),
  placesShape,
]);

/** As it travels, inside a signed entry. */
export function contentToWire(content: OfficeContent): unknown {
  switch (content.kind) {
    case 'judgement':
      return content.rows.map(({ journal, number, verdict, reason, cases }) => [
        toId(journal),
        number,
        verdicts.indexOf(verdict),
        verdictReasons.indexOf(reason),
        cases,
      ]);
    case 'sample-check':
      return [content.whole, content.drawn, content.notValid];
    case 'erasure':
      return content.rows.map(({ journal, number }) => [toId(journal), number]);
    case 'posting':
      return [content.case, content.letters, postingWays.indexOf(content.way), content.day, content.proof];
    case 'interest':
      return content.rows.map(({ journal, number, state }) => [toId(journal), number, interestStates.indexOf(state)]);
    case 'thanks': {
      const rows = content.rows.map(({ journal, number }) => [toId(journal), number]);
      return [content.mailing, thanksStates.indexOf(content.state), rows];
    }
  }
}

/** `undefined` where it is damaged; `later` where a newer version wrote a kind that is not known here. */
export function wireToContent(code: number, wire: unknown): ReadContent | undefined {
  const kind = officeKinds[code - firstOfficeKind];
  if (kind) return readContent(kind, wire);
  return code >= firstOfficeKind ? { kind: 'later' } : undefined;
}

function readContent(kind: (typeof officeKinds)[number], wire: unknown): OfficeContent | undefined {
  switch (kind) {
    case 'judgement': {
      const rows = v.safeParse(judgementsShape, wire);
      return rows.success ? { kind, rows: rows.output } : undefined;
    }
    case 'sample-check': {
      const numbers = v.safeParse(sampleShape, wire);
      if (!numbers.success) return undefined;
      const [whole, drawn, notValid] = numbers.output;
      return { kind, whole, drawn, notValid };
    }
    case 'erasure': {
      const rows = v.safeParse(placesShape, wire);
      return rows.success ? { kind, rows: rows.output } : undefined;
    }
    case 'posting': {
      const posting = v.safeParse(postingShape, wire);
      if (!posting.success) return undefined;
      const [number, letters, way, day, proof] = posting.output;
      return { kind, case: number, letters, way, day, proof };
    }
    case 'interest': {
      const rows = v.safeParse(interestsShape, wire);
      return rows.success ? { kind, rows: rows.output } : undefined;
    }
    case 'thanks': {
      const thanks = v.safeParse(thanksShape, wire);
      if (!thanks.success) return undefined;
      const [mailing, state, rows] = thanks.output;
      return { kind, mailing, state, rows };
    }
  }
}

/** Ids come from journals that were read: bytes they are. */
function toId(journal: string): Bytes {
  return base64urlToBytes(journal) ?? new Uint8Array(0);
}
