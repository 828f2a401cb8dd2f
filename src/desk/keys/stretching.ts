import { argon2idAsync } from '@noble/hashes/argon2.js';
import { hkdf } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import type { Bytes } from '../../domain/bytes.ts';
import { textToBytes } from '../../sealing/bytes.ts';

/** How dear a guess is: Argon2id (RFC 9106). `memoryKiB` in KiB. */
export type Stretching = {
  readonly name: 'argon2id';
  readonly memoryKiB: number;
  readonly passes: number;
  readonly lanes: number;
};

/** RFC 9106's second recommendation but for one lane, since browsers have one: about 1.4 s in Node 24 on a laptop, three times that on a tablet. */
export const standardStretching: Stretching = { name: 'argon2id', memoryKiB: 65_536, passes: 3, lanes: 1 };

/** Below this a file is refused, for somebody has made guessing cheap (OWASP's least for Argon2id, 2024). */
export const leastStretching: Stretching = { name: 'argon2id', memoryKiB: 19_456, passes: 2, lanes: 1 };

/** Above this a file is refused as damaged: it would hang the machine. */
const mostStretching: Stretching = { name: 'argon2id', memoryKiB: 1_048_576, passes: 16, lanes: 16 };

/** Whether every cost is at least the floor's. */
export function isStretchingStrong(stretching: Stretching, floor: Stretching): boolean {
  return (
    stretching.memoryKiB >= floor.memoryKiB && stretching.passes >= floor.passes && stretching.lanes >= floor.lanes
  );
}

/** Whether this machine could do it at all. */
export function isStretchingBearable(stretching: Stretching): boolean {
  const { memoryKiB, passes, lanes } = mostStretching;
  return stretching.memoryKiB <= memoryKiB && stretching.passes <= passes && stretching.lanes <= lanes;
}

/** 32 bytes from a passphrase; gives way to the page now and then. */
export async function stretchPassphrase(text: string, salt: Uint8Array, stretching: Stretching): Promise<Bytes> {
  const { memoryKiB: m, passes: t, lanes: p } = stretching;
  return (await argon2idAsync(textToBytes(text), salt, { m, t, p, dkLen: 32 })) as Bytes;
}

/** 32 bytes from a recovery code, which is random enough for HKDF-SHA256 (RFC 5869) alone. */
export function deriveFromRecoveryCode(text: string, salt: Uint8Array): Bytes {
  return hkdf(sha256, textToBytes(text), salt, textToBytes('barua recovery 1'), 32) as Bytes;
}
