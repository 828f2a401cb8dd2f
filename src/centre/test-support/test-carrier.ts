import type { Bytes } from '../../domain/bytes.ts';
import { readCarrier, writeCarrier } from '../../protocol/carrier-file.ts';
import type { CarrierPart } from '../../protocol/carrier-part.ts';
import { joinBytes } from '../../sealing/bytes.ts';

/** A carrier file with these parts, whole in memory. */
export async function writeTestCarrier(parts: readonly CarrierPart[]): Promise<Bytes> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of writeCarrier(parts)) chunks.push(chunk);
  return joinBytes(...chunks);
}

/** What can be read of a file. */
export async function readTestCarrier(bytes: Bytes): Promise<CarrierPart[]> {
  const parts: CarrierPart[] = [];
  const chunks = (async function* () {
    yield bytes;
  })();
  for await (const news of readCarrier(chunks)) if (news.kind === 'part') parts.push(news.part);
  return parts;
}
