import type { Bytes } from '../domain/bytes.ts';
import { joinBytes } from '../sealing/bytes.ts';
import type { SeededRandom } from './seeded-random.ts';

/** Heads of CBOR items that say very much: long texts and byte strings, deep or endless arrays and maps, tags, floats, numbers beyond 2^53. */
const heavyHeads = [
  [0x5b, 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff],
  [0x5a, 0x7f, 0xff, 0xff, 0xff],
  [0x7a, 0x0f, 0xff, 0xff, 0xff],
  [0x9b, 0x00, 0x1f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff],
  [0x9a, 0x00, 0xff, 0xff, 0xff],
  [0xba, 0x00, 0xff, 0xff, 0xff],
  [0x9f],
  [0xbf],
  [0x5f],
  [0xc2],
  [0xfb, 0x7f, 0xf0, 0, 0, 0, 0, 0, 0],
  [0x1b, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff],
  [0x3b, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff],
  [0xf9, 0x7e, 0x00],
] as const;

/** The same bytes with something wrong: bits turned, cut short, pieces doubled, moved, taken from another, lengths changed, arrays within arrays within arrays. */
export function mutateBytes(bytes: Bytes, other: Bytes, random: SeededRandom): Bytes {
  const at = random.pick(bytes.length + 1);
  const length = 1 + random.pick(random.chance(0.7) ? 16 : Math.max(1, bytes.length));
  const piece = bytes.subarray(at, at + length);
  const elsewhere = random.pick(other.length + 1);
  switch (random.pick(9)) {
    case 0:
      return turnBits(bytes, random, 1);
    case 1:
      return turnBits(bytes, random, 1 + random.pick(64));
    case 2:
      return bytes.slice(0, at);
    case 3:
      return joinBytes(bytes.subarray(0, at), bytes.subarray(at + length));
    case 4:
      return joinBytes(bytes.subarray(0, at), piece, piece, bytes.subarray(at));
    case 5:
      return joinBytes(
        bytes.subarray(0, at),
        other.subarray(elsewhere, elsewhere + length),
        bytes.subarray(at + length),
      );
    case 6:
      return joinBytes(bytes.subarray(0, at), other.subarray(elsewhere));
    case 7: {
      const head = Uint8Array.from(heavyHeads[random.pick(heavyHeads.length)] ?? [0x9f]);
      return joinBytes(bytes.subarray(0, at), head, bytes.subarray(at + (random.chance(0.5) ? head.length : 1)));
    }
    default: {
      const deep = new Uint8Array(1 + random.pick(random.chance(0.9) ? 2_000 : 200_000)).fill(
        random.oneOf([0x81, 0xd8, 0xa1]),
      );
      return joinBytes(bytes.subarray(0, at), deep, bytes.subarray(at));
    }
  }
}

function turnBits(bytes: Bytes, random: SeededRandom, count: number): Bytes {
  const turned = bytes.slice();
  for (let n = 0; n < count; n += 1) {
    const at = random.pick(turned.length);
    turned[at] = (turned[at] ?? 0) ^ (1 << random.pick(8));
  }
  return turned;
}
