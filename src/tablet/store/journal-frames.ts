import type { Bytes } from '../../domain/bytes.ts';
import { crc32 } from '../../sealing/crc-32.ts';

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

/** Where a file's whole frames lie: three numbers a frame, its kind, where its payload begins and how long that is. Costs nothing to hand from thread to thread. */
export type FrameIndex = Uint32Array<ArrayBuffer>;

export type IndexedFrames = { readonly bytes: Bytes; readonly index: FrameIndex };

/** Every whole frame, in the order written; torn and damaged stretches are passed over. */
export function indexFrames(bytes: Bytes): FrameIndex {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const found: number[] = [];
  let at = 0;
  while (at + overheadBytes <= bytes.length) {
    const length = measureFrame(view, bytes, at);
    if (length !== undefined) {
      found.push(view.getUint8(at + 4), at + overheadBytes, length);
      at += overheadBytes + length;
    } else {
      const next = bytes.indexOf(fence[0], at + 1);
      if (next < 0) break;
      at = next;
    }
  }
  return Uint32Array.from(found);
}

/** The frames of the kinds that are wanted. Payloads share the buffer. */
export function pickFrames(frames: IndexedFrames, isWanted: (kind: number) => boolean): Frame[] {
  const picked: Frame[] = [];
  for (let at = 0; at < frames.index.length; at += 3) {
    if (isWanted(frames.index[at] ?? 0)) picked.push(readFrame(frames, at));
  }
  return picked;
}

/** The newest frame of a kind. */
export function pickLastFrame(frames: IndexedFrames, kind: number): Frame | undefined {
  for (let at = frames.index.length - 3; at >= 0; at -= 3) {
    if (frames.index[at] === kind) return readFrame(frames, at);
  }
  return undefined;
}

function readFrame({ bytes, index }: IndexedFrames, at: number): Frame {
  const [kind = 0, start = 0, length = 0] = index.subarray(at, at + 3);
  return { kind, payload: bytes.subarray(start, start + length) };
}

/** The length of the payload of the frame at `at`, `undefined` where there is no whole one. */
function measureFrame(view: DataView, bytes: Bytes, at: number): number | undefined {
  if (fence.some((byte, index) => bytes[at + index] !== byte)) return undefined;
  const length = view.getUint32(at + 5);
  const start = at + overheadBytes;
  if (start + length > bytes.length) return undefined;
  const isWhole = crc32(view.getUint8(at + 4), bytes.subarray(start, start + length)) === view.getUint32(at + 9);
  return isWhole ? length : undefined;
}
