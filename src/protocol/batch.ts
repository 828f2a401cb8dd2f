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

/**
 * Everything about a batch that needs no key: size, shape, and that the chain leads from `previous` to `head`. `chain` is for who has a
 * faster SHA-256 at hand than the one that runs everywhere.
 */
export function readBatch(bytes: Uint8Array, chain = chainEntries): Outcome<Batch, BatchProblem> {
  if (bytes.length > limits.maxBatchBytes) return bad({ kind: 'batch-too-large', max: limits.maxBatchBytes });
  const decoded = decodeCbor(bytes);
  const parts = decoded.ok ? (decoded.value as unknown) : undefined;
  if (!Array.isArray(parts) || parts.length !== 2 || !(parts[0] instanceof Uint8Array) || !Array.isArray(parts[1])) {
    return bad({ kind: 'batch-damaged' });
  }
  const entries = readEntries(parts[1]);
  const signed = readSigned(parts[0], contentTypes.batch);
  const statement = signed.ok ? readStatement(signed.value.payload) : undefined;
  if (!entries || !signed.ok || !statement || statement.count !== entries.length) return bad({ kind: 'batch-damaged' });
  const digests = chain(statement.previous, entries);
  if (!areBytesEqual(digests.at(-1) ?? statement.previous, statement.head)) return bad({ kind: 'batch-chain-broken' });
  return good({ statement, signed: signed.value.bytes, tablet: signed.value.signer, entries, digests });
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
  if (rows.length > limits.maxEntriesPerBatch) return undefined;
  const entries: SealedEntry[] = [];
  for (const row of rows) {
    if (!Array.isArray(row) || row.length !== 2) return undefined;
    const [header, body] = row as unknown[];
    if (!(header instanceof Uint8Array) || !(body instanceof Uint8Array)) return undefined;
    if (header.length > limits.maxHeaderBytes || body.length > limits.maxSealedBytes) return undefined;
    entries.push({ header, body });
  }
  return entries;
}
