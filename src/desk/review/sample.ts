import type { Bytes } from '../../domain/bytes.ts';
import type { DrawnSignature } from '../../protocol/office-content.ts';
import { base64urlToBytes } from '../../sealing/base64url.ts';
import { joinBytes } from '../../sealing/bytes.ts';
import { digestBytes } from '../../sealing/chain.ts';

/** What a share of a sample says about the whole: the middle, and bounds that hold it in 95 of 100 such samples. */
export type Interval = { readonly share: number; readonly low: number; readonly high: number };

/** The normal distribution's 97.5 % point. */
const z95 = 1.959_963_985;

/**
 * Wilson's score interval (1927) at 95 %, which holds for small samples and for shares near 0 and 1 too; with the correction for a sample that is a good part of a finite
 * whole. Nothing drawn: nothing is known.
 */
export function toWilsonInterval(hits: number, drawn: number, whole: number): Interval {
  if (drawn === 0) return { share: 0, low: 0, high: 1 };
  const share = hits / drawn;
  if (drawn >= whole) return { share, low: share, high: share };
  const z = z95 * Math.sqrt((whole - drawn) / (whole - 1));
  const z2 = (z * z) / drawn;
  const middle = (share + z2 / 2) / (1 + z2);
  const half = (z / (1 + z2)) * Math.sqrt((share * (1 - share)) / drawn + z2 / (4 * drawn));
  return { share, low: Math.max(0, middle - half), high: Math.min(1, middle + half) };
}

/**
 * So many of the signatures, each as likely as the other; all of them where there are no more. Drawn are those with the least SHA-256 over seed, journal, number, line and case
 * (docs/formats.md): whoever has the seed and the signatures draws the same ones, in whatever order they come and whatever has come since.
 */
export function drawSample<Signature extends DrawnSignature>(
  signatures: readonly Signature[],
  drawn: number,
  seed: Bytes,
): Signature[] {
  const ranks = Float64Array.from(signatures, (signature) => toRank(signature, seed));
  const most = Float64Array.from(ranks).sort()[drawn - 1] ?? Number.POSITIVE_INFINITY;
  return signatures.filter((_, at) => (ranks[at] ?? 0) <= most).slice(0, drawn);
}

function toRank({ journal, number, line, case: ofCase }: DrawnSignature, seed: Bytes): number {
  const place = new DataView(new ArrayBuffer(8));
  place.setUint32(0, number);
  place.setUint16(4, line);
  place.setUint16(6, ofCase);
  const id = base64urlToBytes(journal) ?? new Uint8Array(0);
  const digest = digestBytes(joinBytes(seed, id, new Uint8Array(place.buffer)));
  const first = new DataView(digest.buffer, digest.byteOffset);
  return first.getUint16(0) * 2 ** 32 + first.getUint32(2);
}
