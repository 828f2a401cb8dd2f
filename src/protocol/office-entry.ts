import * as v from 'valibot';
import type { Bytes } from '../domain/bytes.ts';
import { bad, good, type Outcome } from '../domain/outcome.ts';
import { base64urlToBytes, bytesToBase64url } from '../sealing/base64url.ts';
import { decodeCbor, encodeCbor } from '../sealing/cbor.ts';
import { digestBytes } from '../sealing/chain.ts';
import type { SignerKey, VerifierKey } from '../sealing/keys.ts';
import { sign, verifySigned } from '../sealing/signed.ts';
import { contentTypes } from './content-types.ts';
import { bytesOf, codeOf, uintShape } from './shape.ts';

/**
 * The office's own journal: what it judged, checked, erased and posted. Each entry is signed by the campaign's key, has a number and the digest of the one before.
 * Nothing in it alters what was collected, and no name is in it: it speaks of journals and numbers. The order of each list is its code: append only.
 */
export const officeKinds = ['judgement', 'sample-check', 'erasure', 'posting'] as const;
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
  | Posting;

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

export type OfficeEntry = {
  readonly number: number;
  /** Digest of the entry before; 32 zeros before the first. */
  readonly previous: Bytes;
  /** Epoch ms, whole seconds. */
  readonly at: number;
  readonly content: OfficeContent;
};

export type OfficeEntryProblem = { readonly kind: 'office-entry-damaged' };

/** Most rows in one entry. */
export const maxOfficeRows = 2_000;
export const maxOfficeEntryBytes = 262_144;

/** Signs an entry; its bytes are what travels and is kept. */
export async function makeOfficeEntry(
  signer: SignerKey,
  { number, previous, at, content }: OfficeEntry,
): Promise<Bytes> {
  const kind = firstOfficeKind + officeKinds.indexOf(content.kind);
  const payload = [1, signer.id, number, previous, Math.floor(at / 1000), kind, contentToWire(content)];
  return sign(signer, contentTypes.officeEntry, encodeCbor(payload));
}

/** The entry, if the campaign's own key signed it. */
export async function readOfficeEntry(
  bytes: Bytes,
  campaignKey: VerifierKey,
): Promise<Outcome<OfficeEntry, OfficeEntryProblem>> {
  const payload = await verifySigned(campaignKey, contentTypes.officeEntry, bytes);
  const decoded = payload.ok ? decodeCbor(payload.value) : undefined;
  const parsed = decoded?.ok ? v.safeParse(entryShape, decoded.value) : undefined;
  if (!parsed?.success) return bad({ kind: 'office-entry-damaged' });
  const [, campaign, number, previous, at, kind, wire] = parsed.output;
  const content = wireToContent(officeKinds[kind - firstOfficeKind], wire);
  if (!content || bytesToBase64url(campaign) !== bytesToBase64url(campaignKey.id)) {
    return bad({ kind: 'office-entry-damaged' });
  }
  return good({ number, previous, at: at * 1000, content });
}

/** By which the next entry names this one. */
export function digestOfficeEntry(bytes: Bytes): Bytes {
  return digestBytes(bytes);
}

const entryShape = v.strictTuple([
  v.literal(1),
  bytesOf(16),
  v.pipe(uintShape, v.minValue(1)),
  bytesOf(32),
  uintShape,
  uintShape,
  v.unknown(),
]);

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

function contentToWire(content: OfficeContent): unknown {
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
  }
}

function wireToContent(kind: (typeof officeKinds)[number] | undefined, wire: unknown): OfficeContent | undefined {
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
    case undefined:
      return undefined;
  }
}

/** Ids come from journals that were read: bytes they are. */
function toId(journal: string): Bytes {
  return base64urlToBytes(journal) ?? new Uint8Array(0);
}
