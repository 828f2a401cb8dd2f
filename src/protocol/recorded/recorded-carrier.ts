import { readFileSync } from 'node:fs';
import type { Bytes } from '../../domain/bytes.ts';
import { base64urlToBytes } from '../../sealing/base64url.ts';
import { joinBytes, textToBytes } from '../../sealing/bytes.ts';
import { digestBytes } from '../../sealing/chain.ts';
import { writeCarrier } from '../carrier-file.ts';
import type { CarrierPart } from '../carrier-part.ts';
import { writeCarrierText } from '../carrier-text.ts';

const recorded = JSON.parse(readFileSync(new URL('./v1.json', import.meta.url), 'utf8'));
const bytes = (text: string): Bytes => base64urlToBytes(text) ?? new Uint8Array(0);
const page = textToBytes('a sealed page, as far as a carrier can tell');
const manifest = bytes(recorded.manifest);

/** Every kind of part, made of what `v1.json` has recorded. */
export const recordedCarrierParts: readonly CarrierPart[] = [
  { kind: 'opening', campaign: bytes(recorded.keys.campaignId), manifest: digestBytes(manifest) },
  { kind: 'manifest', bytes: manifest },
  { kind: 'pack', bytes: bytes(recorded.pack) },
  { kind: 'enrolment', bytes: bytes(recorded.enrolment) },
  { kind: 'batch', bytes: bytes(recorded.batch) },
  { kind: 'chunk', digest: digestBytes(page), size: page.length, at: 0, bytes: page.slice(0, 20) },
  { kind: 'chunk', digest: digestBytes(page), size: page.length, at: 20, bytes: page.slice(20) },
  { kind: 'receipt', bytes: bytes(recorded.receipt) },
];

/** The file and its text form, as this code writes them. */
export async function writeRecordedCarrier(): Promise<{ readonly file: Bytes; readonly text: string }> {
  const file = await collect(writeCarrier(recordedCarrierParts));
  const chunks = (async function* () {
    yield file;
  })();
  return { file, text: new TextDecoder().decode(await collect(writeCarrierText(chunks))) };
}

async function collect(chunks: AsyncIterable<Uint8Array>): Promise<Bytes> {
  const all: Uint8Array[] = [];
  for await (const chunk of chunks) all.push(chunk);
  return joinBytes(...all);
}
