import type { Bytes } from '../domain/bytes.ts';
import { decodeCbor, encodeCbor } from '../sealing/cbor.ts';

/** Up to which number somebody has a journal without a gap, and the chain's digest there. */
export type JournalPlace = { readonly journal: Bytes; readonly upTo: number; readonly digest: Bytes };

/**
 * What two tablets say to each other while each takes a copy of the other's (`docs/formats.md`): one CBOR array a message, its first element the kind. Both
 * give and take at the same time, on one line that keeps the order.
 */
export type CopyMessage =
  /** Who I am: see `copy-hello.ts`. The first one of each side. */
  | { readonly kind: 'hello'; readonly hello: Bytes }
  /** Giver: my journals, and up to where the centre's receipts reach. */
  | { readonly kind: 'journals'; readonly places: readonly JournalPlace[] }
  /** Taker: up to where I have them. The stream may begin. */
  | { readonly kind: 'held'; readonly places: readonly JournalPlace[] }
  /** Giver: the next bytes of a carrier file. */
  | { readonly kind: 'piece'; readonly bytes: Bytes }
  /** Taker: how many of its bytes were worked off, from the start. */
  | { readonly kind: 'read'; readonly bytes: number }
  /** Taker: this is on my disk. */
  | { readonly kind: 'kept'; readonly place: JournalPlace }
  /** Taker: the file came to its end. `isFull`: there was no room for all of it. */
  | { readonly kind: 'taken'; readonly pages: number; readonly isFull: boolean }
  /** Nothing more comes from me. */
  | { readonly kind: 'bye' };

/** Append only: the place in the list is the code. A message of a later kind is passed over. */
const kinds = ['hello', 'journals', 'held', 'piece', 'read', 'kept', 'taken', 'bye'] as const;

/** The message's bytes. */
export function encodeCopyMessage(message: CopyMessage): Bytes {
  return encodeCbor([kinds.indexOf(message.kind), ...toFields(message)]);
}

/** The message; `unknown` is of a later version, `undefined` no message at all. */
export function decodeCopyMessage(bytes: Uint8Array): CopyMessage | { readonly kind: 'unknown' } | undefined {
  const decoded = decodeCbor(bytes);
  const [code, ...fields] = decoded.ok && Array.isArray(decoded.value) ? (decoded.value as unknown[]) : [];
  if (!isCount(code)) return undefined;
  const kind = kinds[code];
  return kind ? readFields(kind, fields) : { kind: 'unknown' };
}

function toFields(message: CopyMessage): readonly unknown[] {
  switch (message.kind) {
    case 'hello':
      return [message.hello];
    case 'journals':
    case 'held':
      return [message.places.map(placeToFields)];
    case 'piece':
    case 'read':
      return [message.bytes];
    case 'kept':
      return [placeToFields(message.place)];
    case 'taken':
      return [message.pages, message.isFull ? 1 : 0];
    case 'bye':
      return [];
  }
}

function placeToFields({ journal, upTo, digest }: JournalPlace): readonly unknown[] {
  return [journal, upTo, digest];
}

function readFields(kind: CopyMessage['kind'], [first, second]: readonly unknown[]): CopyMessage | undefined {
  switch (kind) {
    case 'hello':
      return isBytes(first) ? { kind, hello: first } : undefined;
    case 'journals':
    case 'held': {
      const places = Array.isArray(first) ? (first as unknown[]).map(readPlace) : [undefined];
      return places.every((place) => place !== undefined) ? { kind, places } : undefined;
    }
    case 'piece':
      return isBytes(first) ? { kind, bytes: first } : undefined;
    case 'read':
      return isCount(first) ? { kind, bytes: first } : undefined;
    case 'kept': {
      const place = readPlace(first);
      return place && { kind, place };
    }
    case 'taken':
      return isCount(first) ? { kind, pages: first, isFull: second !== 0 } : undefined;
    case 'bye':
      return { kind };
  }
}

function readPlace(value: unknown): JournalPlace | undefined {
  const [journal, upTo, digest] = Array.isArray(value) ? (value as unknown[]) : [];
  if (!isBytes(journal) || journal.length !== 16 || !isCount(upTo) || !isBytes(digest) || digest.length !== 32) {
    return undefined;
  }
  return { journal, upTo, digest };
}

function isBytes(value: unknown): value is Bytes {
  return value instanceof Uint8Array;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
