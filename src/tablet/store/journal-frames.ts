import type { Bytes } from '../../domain/bytes.ts';

/**
 * The journal file's frames: fence (4 bytes), kind (1), length of the payload (4, big-endian), CRC-32 over kind and payload (4), payload.
 * A write that was cut short leaves a torn frame; the next frame's fence lets the reader find its way again, so that nothing
 * after a tear is lost.
 */
export type Frame = { readonly kind: number; readonly payload: Bytes };

const fence = [0x0a, 0xba, 0x70, 0xa1] as const;
const overheadBytes = 13;

/** Frames one after the other, to be written in one go. */
export function encodeFrames(frames: readonly Frame[]): Bytes {
  const bytes = new Uint8Array(frames.reduce((sum, { payload }) => sum + overheadBytes + payload.length, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const { kind, payload } of frames) {
    bytes.set(fence, at);
    bytes[at + 4] = kind;
    view.setUint32(at + 5, payload.length);
    view.setUint32(at + 9, crc32(kind, payload));
    bytes.set(payload, at + overheadBytes);
    at += overheadBytes + payload.length;
  }
  return bytes;
}

/** Every whole frame, in the order written; torn and damaged stretches are passed over. Payloads share the buffer. */
export function scanFrames(bytes: Bytes): Frame[] {
  const frames: Frame[] = [];
  let at = 0;
  while (at + overheadBytes <= bytes.length) {
    const frame = readFrame(bytes, at);
    if (frame) {
      frames.push(frame);
      at += overheadBytes + frame.payload.length;
    } else {
      const next = bytes.indexOf(fence[0], at + 1);
      if (next < 0) break;
      at = next;
    }
  }
  return frames;
}

function readFrame(bytes: Bytes, at: number): Frame | undefined {
  if (fence.some((byte, index) => bytes[at + index] !== byte)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset + at);
  const kind = view.getUint8(4);
  const length = view.getUint32(5);
  if (at + overheadBytes + length > bytes.length) return undefined;
  const payload = bytes.subarray(at + overheadBytes, at + overheadBytes + length);
  return crc32(kind, payload) === view.getUint32(9) ? { kind, payload } : undefined;
}

/** CRC-32 of ISO 3309 (the one of gzip, RFC 1952 §8). */
const crcTable = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value;
});

function crc32(kind: number, payload: Bytes): number {
  let crc = step(0xffffffff, kind);
  for (const byte of payload) crc = step(crc, byte);
  return ~crc >>> 0;
}

function step(crc: number, byte: number): number {
  return (crc >>> 8) ^ (crcTable[(crc ^ byte) & 255] ?? 0);
}
