/** CRC-32 of ISO 3309 (the one of gzip, RFC 1952 §8). */
const crcTable = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

/** Over a kind (one byte), then the payload. Finds what a disk or a wire did by chance; nobody's intention. */
export function crc32(kind: number, payload: Uint8Array): number {
  let crc = step(0xffffffff, kind);
  for (const byte of payload) crc = step(crc, byte);
  return ~crc >>> 0;
}

function step(crc: number, byte: number): number {
  return (crc >>> 8) ^ (crcTable[(crc ^ byte) & 255] ?? 0);
}
