import type { Bytes } from '../domain/bytes.ts';
import { areBytesEqual } from '../sealing/bytes.ts';
import { type ByteReader, createByteReader } from './byte-reader.ts';
import {
  type CarrierPart,
  carrierMagic,
  decodeCarrierItem,
  encodeCarrierEnd,
  encodeCarrierPart,
  maxCarrierItemBytes,
} from './carrier-part.ts';
import { isCarrierText, readCarrierText } from './carrier-text.ts';

/** What reading a carrier file gives, in its order. The last is always an `end`, or `not-a-carrier` alone. */
export type CarrierNews =
  | { readonly kind: 'part'; readonly part: CarrierPart }
  /** Of a later version: passed over. */
  | { readonly kind: 'unknown' }
  /** Changed on the way; reading goes on after it. */
  | { readonly kind: 'damaged' }
  /** `whole`: the mark at the end is there and right. `cut`: what came before is good, the rest is missing. */
  | { readonly kind: 'end'; readonly ending: 'whole' | 'cut' }
  | { readonly kind: 'not-a-carrier' };

/** A carrier file as a stream of chunks: never more than one part in memory. */
export async function* writeCarrier(parts: AsyncIterable<CarrierPart> | Iterable<CarrierPart>): AsyncGenerator<Bytes> {
  yield carrierMagic;
  let count = 0;
  for await (const part of parts) {
    yield encodeCarrierPart(part);
    count += 1;
  }
  yield encodeCarrierEnd(count);
}

/**
 * Reads a carrier file, its plain or its text form, from chunks of any size: never more than one part and one chunk in memory. What the chunks
 * throw, such as a connection that broke off, counts as the cut.
 */
export async function* readCarrier(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<CarrierNews> {
  const raw = createByteReader(chunks);
  const head = await raw.peek(carrierMagic.length);
  const reader = isCarrierText(head) ? createByteReader(readCarrierText(raw)) : raw;
  const magic = await reader.take(carrierMagic.length);
  if (!magic || !areBytesEqual(magic, carrierMagic)) {
    yield { kind: 'not-a-carrier' };
    return;
  }
  yield* readItems(reader);
}

async function* readItems(reader: ByteReader): AsyncGenerator<CarrierNews> {
  for (let count = 0; ; count += 1) {
    const length = await reader.take(4);
    const size = length ? new DataView(length.buffer, length.byteOffset).getUint32(0) : 0;
    if (size > maxCarrierItemBytes) yield { kind: 'damaged' };
    const bytes = size > 0 && size <= maxCarrierItemBytes ? await reader.take(size) : undefined;
    if (!bytes) {
      yield { kind: 'end', ending: 'cut' };
      return;
    }
    const item = decodeCarrierItem(bytes);
    if (item?.kind === 'end') {
      yield { kind: 'end', ending: item.parts === count ? 'whole' : 'cut' };
      return;
    }
    if (!item) yield { kind: 'damaged' };
    else yield item.kind === 'unknown' ? { kind: 'unknown' } : { kind: 'part', part: item };
  }
}
