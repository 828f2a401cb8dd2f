import { basename } from 'node:path';
import { brotliDecompressSync, constants, inflateRawSync, inflateSync, zstdDecompressSync } from 'node:zlib';
import { isLevelDbTable, readLevelDbLog, readLevelDbTable } from './leveldb.ts';
import { unpackSnappy } from './snappy.ts';

/** A file's bytes, or what was packed in them, with the way in words. `damaged` where a part could not be read. */
export type Layer = { readonly how: string; readonly bytes: Uint8Array; readonly damaged?: boolean };

const mostUnpackedBytes = 134_217_728;

/**
 * The bytes as they are, then every reading of them that a browser's profile or a service's folder may need: LevelDB's tables and logs, and
 * in each of those what is packed by Snappy (Chromium's IndexedDB values), gzip, zlib, Zstandard or, in a cached answer, Brotli.
 */
export function* listLayers(path: string, bytes: Uint8Array): Generator<Layer> {
  const whole: Layer = { how: 'as it is', bytes };
  yield whole;
  yield* unpackMembers(whole);
  const inner = readAsLevelDb(path, bytes);
  if (inner) {
    yield inner;
    yield* unpackMembers(inner);
  }
  const answer = unpackCachedAnswer(bytes);
  if (answer) yield answer;
}

function readAsLevelDb(path: string, bytes: Uint8Array): Layer | undefined {
  if (isLevelDbTable(bytes)) {
    const { bytes: rows, damaged } = readLevelDbTable(bytes);
    return { how: 'LevelDB table', bytes: rows, damaged: damaged > 0 };
  }
  const isLog = path.endsWith('.log') || basename(path).startsWith('MANIFEST-');
  return isLog ? { how: 'LevelDB log', bytes: readLevelDbLog(bytes) } : undefined;
}

/** Tries every place where a packed member may begin. */
function* unpackMembers(layer: Layer): Generator<Layer> {
  const { bytes } = layer;
  let pair = bytes[0] ?? 0;
  for (let at = 0; at + 3 < bytes.length; at += 1) {
    pair = ((pair & 255) << 8) | (bytes[at + 1] ?? 0);
    if (isBeginning[pair] === 0) continue;
    const member = unpackAt(bytes, at);
    if (member) yield { how: `${layer.how}, ${member.how} at ${at}`, bytes: member.bytes };
  }
}

/** The first two bytes of Blink's Snappy values, gzip, zlib (four levels), Zstandard. */
const beginnings = [0xff11, 0x1f8b, 0x7801, 0x785e, 0x789c, 0x78da, 0x28b5];
const isBeginning = Uint8Array.from({ length: 65_536 }, (_, pair) => (beginnings.includes(pair) ? 1 : 0));

function unpackAt(bytes: Uint8Array, at: number): Layer | undefined {
  const [first, second, third, fourth] = bytes.subarray(at, at + 4);
  const rest = () => bytes.subarray(at);
  // What Blink writes before an IndexedDB value that it packed: version tag, pseudo version 17, "Snappy".
  if (first === 0xff && second === 0x11 && third === 0x02) {
    const unpacked = unpackSnappy(bytes.subarray(at + 3));
    return unpacked && { how: 'Snappy value', bytes: unpacked };
  }
  if (first === 0x1f && second === 0x8b && third === 0x08) {
    return attempt('gzip', () => inflateRawSync(bytes.subarray(at + gzipHeaderBytes(rest())), zlibOptions));
  }
  if (first === 0x78) return attempt('zlib', () => inflateSync(rest(), zlibOptions));
  if (first === 0x28 && second === 0xb5 && third === 0x2f && fourth === 0xfd) {
    return attempt('Zstandard', () => zstdDecompressSync(rest(), { maxOutputLength: mostUnpackedBytes }));
  }
  return undefined;
}

/** RFC 1952, section 2.3. Node's own gunzip refuses a member with other bytes behind it. */
function gzipHeaderBytes(member: Uint8Array): number {
  const flags = member[3] ?? 0;
  let at = 10;
  if (flags & 4) at += 2 + (member[at] ?? 0) + (member[at + 1] ?? 0) * 256;
  if (flags & 8) at = member.indexOf(0, at) + 1;
  if (flags & 16) at = member.indexOf(0, at) + 1;
  return flags & 2 ? at + 2 : at;
}

/** A cut member gives what it has. */
const zlibOptions = { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: mostUnpackedBytes };

const cacheEntryMagic = Buffer.from('305c72a71b6dfbfc', 'hex');

/** The body of an entry in Chromium's "simple" cache, as it would be if it had come as Brotli (which has no mark of its own). */
function unpackCachedAnswer(bytes: Uint8Array): Layer | undefined {
  if (bytes.length < 24 || !cacheEntryMagic.equals(bytes.subarray(0, 8))) return undefined;
  const keyBytes = new DataView(bytes.buffer, bytes.byteOffset).getUint32(12, true);
  return attempt('cached answer, Brotli', () =>
    brotliDecompressSync(bytes.subarray(24 + keyBytes), {
      finishFlush: constants.BROTLI_OPERATION_FLUSH,
      maxOutputLength: mostUnpackedBytes,
    }),
  );
}

/** Most places that look like a member's beginning are none. */
function attempt(how: string, unpack: () => Uint8Array): Layer | undefined {
  try {
    const bytes = unpack();
    return bytes.length > 0 ? { how, bytes } : undefined;
  } catch {
    return undefined;
  }
}
