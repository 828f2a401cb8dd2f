import * as v from 'valibot';
import type { Bytes } from '../domain/bytes.ts';
import { bad, good, type Outcome } from '../domain/outcome.ts';
import { areBytesEqual } from '../sealing/bytes.ts';
import { decodeCbor, encodeCbor } from '../sealing/cbor.ts';
import { digestEntry, extendChain, type SealedEntry } from '../sealing/chain.ts';
import type { Fingerprint, SignerKey } from '../sealing/keys.ts';
import { readSigned, sign } from '../sealing/signed.ts';
import { contentTypes } from './content-types.ts';
import { limits } from './limits.ts';
import { bytesOf, uintShape } from './shape.ts';

/**
 * A batch: the tail of a journal on its way. CBOR `[statement, [[header, body], …]]`. The statement is a COSE_Sign1 by the
 * tablet over `[1, campaign, journal, first, count, previous, head]`; the chain's digest binds every byte of the entries to it, so
 * the signature still holds when a body was erased later and only its digest kept.
 */
export type BatchStatement = {
  readonly campaign: Bytes;
  readonly journal: Bytes;
  /** Number of the first entry. */
  readonly first: number;
  readonly count: number;
  /** The chain's digest before the first entry. */
  readonly previous: Bytes;
  /** The chain's digest after the last entry. */
  readonly head: Bytes;
};

export type Batch = {
  readonly statement: BatchStatement;
  /** The COSE_Sign1 as it came. */
  readonly signed: Bytes;
  /** The tablet that signed; its signature is checked by who knows its key. */
  readonly tablet: Fingerprint;
  readonly entries: readonly SealedEntry[];
  /** `digests[i]` is the chain's digest after `entries[i]`. */
  readonly digests: readonly Bytes[];
};

export type BatchProblem =
  | { readonly kind: 'batch-damaged' }
  | { readonly kind: 'batch-too-large'; readonly max: number }
  | { readonly kind: 'batch-chain-broken' };

/** Signs and packs entries that follow one another. */
export async function makeBatch(
  signer: SignerKey,
  place: { readonly campaign: Bytes; readonly journal: Bytes; readonly first: number; readonly previous: Bytes },
  entries: readonly SealedEntry[],
): Promise<Bytes> {
  const head = chainEntries(place.previous, entries).at(-1) ?? place.previous;
  const statement = encodeCbor([1, place.campaign, place.journal, place.first, entries.length, place.previous, head]);
  const signed = await sign(signer, contentTypes.batch, statement);
  return packBatch(signed, entries);
}

/** A statement and its entries as they travel. */
export function packBatch(signed: Uint8Array, entries: readonly SealedEntry[]): Bytes {
  return encodeCbor([signed, entries.map(({ header, body }) => [header, body])]);
}

/** What a batch is made of, before anything in it is looked at. */
export type BatchParts = { readonly signed: Bytes; readonly entries: readonly SealedEntry[] };

/**
 * Everything about a batch that needs no key: size, shape, and that the chain leads from `previous` to `head`. `split` and `chain` are for who
 * has something faster at hand than what runs everywhere.
 */
export function readBatch(
  bytes: Bytes,
  { split = splitBatch, chain = chainEntries } = {},
): Outcome<Batch, BatchProblem> {
  if (bytes.length > limits.maxBatchBytes) return bad({ kind: 'batch-too-large', max: limits.maxBatchBytes });
  const parts = split(bytes);
  if (!parts || parts.entries.length > limits.maxEntriesPerBatch) return bad({ kind: 'batch-damaged' });
  const { entries } = parts;
  const signed = readSigned(parts.signed, contentTypes.batch);
  const statement = signed.ok ? readStatement(signed.value.payload) : undefined;
  if (!signed.ok || !statement || statement.count !== entries.length) return bad({ kind: 'batch-damaged' });
  const digests = chain(statement.previous, entries);
  if (!areBytesEqual(digests.at(-1) ?? statement.previous, statement.head)) return bad({ kind: 'batch-chain-broken' });
  return good({ statement, signed: signed.value.bytes, tablet: signed.value.signer, entries, digests });
}

/** `undefined` where the bytes are not of a batch's shape. */
export function splitBatch(bytes: Bytes): BatchParts | undefined {
  const decoded = decodeCbor(bytes);
  const parts = decoded.ok ? (decoded.value as unknown) : undefined;
  if (!Array.isArray(parts) || parts.length !== 2) return undefined;
  const [signed, rows] = parts as unknown[];
  const entries = Array.isArray(rows) ? readEntries(rows) : undefined;
  return signed instanceof Uint8Array && entries ? { signed: signed as Bytes, entries } : undefined;
}

/** Whether what could not be read says of itself that a later version of this format made it. */
export function isBatchOfLaterVersion(bytes: Bytes): boolean {
  const parts = splitBatch(bytes);
  const signed = parts && readSigned(parts.signed, contentTypes.batch);
  const decoded = signed?.ok ? decodeCbor(signed.value.payload) : undefined;
  const version: unknown = decoded?.ok && Array.isArray(decoded.value) ? decoded.value[0] : undefined;
  return typeof version === 'number' && version > 1;
}

/** The chain's digest after each entry. */
export function chainEntries(previous: Bytes, entries: readonly SealedEntry[]): Bytes[] {
  let head = previous;
  return entries.map((entry) => {
    head = extendChain(head, digestEntry(entry));
    return head;
  });
}

const statementShape = v.pipe(
  v.strictTuple([
    v.literal(1),
    bytesOf(16),
    bytesOf(16),
    v.pipe(uintShape, v.minValue(1)),
    v.pipe(uintShape, v.minValue(1), v.maxValue(limits.maxEntriesPerBatch)),
    bytesOf(32),
    bytesOf(32),
  ]),
  v.transform(
    ([, campaign, journal, first, count, previous, head]): BatchStatement => ({
      campaign,
      journal,
      first,
      count,
      previous,
      head,
    }),
  ),
);

/** A batch statement's payload, or `undefined`. */
export function readStatement(payload: Uint8Array): BatchStatement | undefined {
  const decoded = decodeCbor(payload);
  const parsed = decoded.ok ? v.safeParse(statementShape, decoded.value) : undefined;
  return parsed?.success ? parsed.output : undefined;
}

function readEntries(rows: readonly unknown[]): SealedEntry[] | undefined {
  const entries: SealedEntry[] = [];
  for (const row of rows) {
    if (!Array.isArray(row) || row.length !== 2) return undefined;
    const [header, body] = row as unknown[];
    if (!(header instanceof Uint8Array) || !(body instanceof Uint8Array)) return undefined;
    entries.push({ header, body });
  }
  return entries;
}
