import type { Bytes } from '../domain/bytes.ts';
import { joinBytes } from '../sealing/bytes.ts';
import { decodeCbor, encodeCbor } from '../sealing/cbor.ts';
import { crc32 } from '../sealing/crc-32.ts';

/**
 * The carrier file, for when people travel and the internet does not: parts of journals and sealed pages one after the other, each to be
 * trusted for its own signature or digest only. After eight bytes of magic each part has the frame of journal parts (`journal-sequence.ts`), a
 * length (4 bytes, big-endian) and a CBOR item, here `[role, content, CRC-32 over role and content]`. Roles only ever grow; an unknown one is passed over.
 */
export type CarrierPart =
  /** First in the file: whose campaign it is, and the SHA-256 of the manifest that the writer knew. */
  | { readonly kind: 'opening'; readonly campaign: Bytes; readonly manifest: Bytes }
  /** How a tablet joined: before its batches, so that who never met the tablet can check them. */
  | { readonly kind: 'enrolment'; readonly bytes: Bytes }
  /** Just as it would go over the wire. */
  | { readonly kind: 'batch'; readonly bytes: Bytes }
  /** A piece of a sealed page. */
  | CarriedChunk
  /** The centre's word, on its way back to a tablet. */
  | { readonly kind: 'receipt'; readonly bytes: Bytes }
  /** Signed by the campaign; names the packs. */
  | { readonly kind: 'manifest'; readonly bytes: Bytes }
  /** A case pack, as the manifest names it: an office without a centre opens bodies with its dictionary. */
  | { readonly kind: 'pack'; readonly bytes: Bytes }
  /** Before a sealed page: which entry names it, as a tablet signed it (`attachment.ts`). */
  | { readonly kind: 'attachment'; readonly bytes: Bytes }
  /** The centre's word for a sealed page, on its way back. */
  | { readonly kind: 'attachment-receipt'; readonly bytes: Bytes };

export type CarriedChunk = {
  readonly kind: 'chunk';
  /** SHA-256 of the whole sealed file. */
  readonly digest: Bytes;
  /** Bytes of the whole. */
  readonly size: number;
  /** Where this piece begins in it. */
  readonly at: number;
  readonly bytes: Bytes;
};

/** Append only: the place in the list is the role. The last part of a whole file is `end`, with the number of parts before it. */
const roles = [
  'opening',
  'enrolment',
  'batch',
  'chunk',
  'receipt',
  'manifest',
  'pack',
  'end',
  'attachment',
  'attachment-receipt',
] as const;

/** A byte that no text has, the name, a line feed that careless programs change, and the version. */
export const carrierMagic: Bytes = Uint8Array.from([0x8b, 0x42, 0x41, 0x52, 0x55, 0x41, 0x0a, 1]);

/** A pack's 4 MiB and what is around it: nothing longer is a part. */
export const maxCarrierItemBytes = 4_194_304 + 1_024;

/** How much of a page one part holds. */
export const maxChunkBytes = 262_144;

/** A part with its frame. */
export function encodeCarrierPart(part: CarrierPart): Bytes {
  return frame(roles.indexOf(part.kind), toContent(part));
}

/** The mark at the end: how many parts stand before it. */
export function encodeCarrierEnd(parts: number): Bytes {
  return frame(roles.indexOf('end'), encodeCbor(parts));
}

/** What an item says; `unknown` is of a later version, `undefined` is damaged. */
export type CarrierItem = CarrierPart | { readonly kind: 'end'; readonly parts: number } | { readonly kind: 'unknown' };

/** One item without its length. The content has bytes of its own. */
export function decodeCarrierItem(item: Bytes): CarrierItem | undefined {
  const decoded = decodeCbor(item);
  const [role, content, crc] = decoded.ok && Array.isArray(decoded.value) ? (decoded.value as unknown[]) : [];
  if (typeof role !== 'number' || !(content instanceof Uint8Array)) return undefined;
  if (role > 255 || crc32(role, content) !== crc) return undefined;
  return readContent(roles[role], new Uint8Array(content));
}

function toContent(part: CarrierPart): Bytes {
  if (part.kind === 'opening') return encodeCbor([1, part.campaign, part.manifest]);
  if (part.kind === 'chunk') return encodeCbor([part.digest, part.size, part.at, part.bytes]);
  return part.bytes;
}

function readContent(kind: (typeof roles)[number] | undefined, content: Bytes): CarrierItem | undefined {
  if (kind === undefined) return { kind: 'unknown' };
  if (kind !== 'opening' && kind !== 'chunk' && kind !== 'end') return { kind, bytes: content };
  const decoded = decodeCbor(content);
  const value: unknown = decoded.ok ? decoded.value : undefined;
  if (kind === 'end') return typeof value === 'number' ? { kind, parts: value } : undefined;
  const fields = Array.isArray(value) ? (value as unknown[]) : [];
  if (kind === 'opening') {
    const [, campaign, manifest] = fields;
    return isBytes(campaign, 16) && isBytes(manifest, 32) ? { kind, campaign, manifest } : undefined;
  }
  const [digest, size, at, bytes] = fields;
  const isPiece = isBytes(digest, 32) && isCount(size) && isCount(at) && bytes instanceof Uint8Array;
  return isPiece && at + bytes.length <= size ? { kind, digest, size, at, bytes: new Uint8Array(bytes) } : undefined;
}

function isBytes(value: unknown, length: number): value is Bytes {
  return value instanceof Uint8Array && value.length === length;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function frame(role: number, content: Bytes): Bytes {
  const item = encodeCbor([role, content, crc32(role, content)]);
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, item.length);
  return joinBytes(length, item);
}
