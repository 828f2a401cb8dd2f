import { zstdDecompressSync } from 'node:zlib';
import { readVarint, unpackSnappy } from './snappy.ts';

/** What LevelDB's files hold (google/leveldb, `doc/table_format.md`, `doc/log_format.md`), for searching, not for reading as a database. */

const footerBytes = 48;
const tableMagic = Buffer.from('57fb808b247547db', 'hex');

/** True for a `.ldb` or `.sst` by its last eight bytes. */
export function isLevelDbTable(bytes: Uint8Array): boolean {
  return bytes.length >= footerBytes && tableMagic.equals(bytes.subarray(bytes.length - 8));
}

/**
 * Every key (written out in full, since blocks keep only what differs from the one before) and value of a table's blocks, decompressed, one after the
 * other. `damaged` counts blocks that could not be read.
 */
export function readLevelDbTable(bytes: Uint8Array): { readonly bytes: Uint8Array; readonly damaged: number } {
  const footer = { bytes: bytes.subarray(bytes.length - footerBytes), at: 0 };
  const handles = [readHandle(footer), readHandle(footer)];
  const index = handles[1] && readBlock(bytes, handles[1]);
  if (!index) return { bytes: new Uint8Array(0), damaged: 1 };
  const parts: Uint8Array[] = [];
  let damaged = 0;
  for (const { value } of listRows(index)) {
    const handle = readHandle({ bytes: value, at: 0 });
    const block = handle && readBlock(bytes, handle);
    if (!block) damaged += 1;
    else for (const row of listRows(block)) parts.push(row.key, row.value);
  }
  return { bytes: Buffer.concat(parts), damaged };
}

const logBlockBytes = 32_768;
const logHeaderBytes = 7;

/** A log's records without the headers that cut long ones at every 32 KiB. Torn tails are passed over block by block. */
export function readLevelDbLog(bytes: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  for (let block = 0; block < bytes.length; block += logBlockBytes) {
    const end = Math.min(block + logBlockBytes, bytes.length);
    for (let at = block; at + logHeaderBytes <= end; ) {
      const length = (bytes[at + 4] ?? 0) + (bytes[at + 5] ?? 0) * 256;
      const type = bytes[at + 6] ?? 0;
      if (type < 1 || type > 4 || at + logHeaderBytes + length > end) break;
      parts.push(bytes.subarray(at + logHeaderBytes, at + logHeaderBytes + length));
      at += logHeaderBytes + length;
    }
  }
  return Buffer.concat(parts);
}

type Handle = { readonly offset: number; readonly size: number };
type Row = { readonly key: Uint8Array; readonly value: Uint8Array };

function readHandle(input: { readonly bytes: Uint8Array; at: number }): Handle | undefined {
  const offset = readVarint(input);
  const size = readVarint(input);
  return offset === undefined || size === undefined ? undefined : { offset, size };
}

/** The byte after a block says how it is packed: 0 not at all, 1 Snappy, 2 Zstandard. */
function readBlock(bytes: Uint8Array, { offset, size }: Handle): Uint8Array | undefined {
  const block = bytes.subarray(offset, offset + size);
  if (block.length !== size) return undefined;
  switch (bytes[offset + size]) {
    case 0:
      return block;
    case 1:
      return unpackSnappy(block);
    case 2:
      return zstdDecompressSync(block);
    default:
      return undefined;
  }
}

function* listRows(block: Uint8Array): Generator<Row> {
  const view = new DataView(block.buffer, block.byteOffset, block.byteLength);
  const restarts = block.length < 4 ? 0 : view.getUint32(block.length - 4, true);
  const end = block.length - 4 - restarts * 4;
  const input = { bytes: block, at: 0 };
  let key: Uint8Array = new Uint8Array(0);
  while (input.at < end) {
    const [same, fresh, length] = [readVarint(input), readVarint(input), readVarint(input)];
    if (same === undefined || fresh === undefined || length === undefined || input.at + fresh + length > end) return;
    key = Buffer.concat([key.subarray(0, same), block.subarray(input.at, input.at + fresh)]);
    yield { key, value: block.subarray(input.at + fresh, input.at + fresh + length) };
    input.at += fresh + length;
  }
}
