import * as v from 'valibot';
import { bad, good, type Outcome } from '../../domain/outcome.ts';
import { uintShape } from '../../protocol/shape.ts';
import { base64urlToBytes, bytesToBase64url } from '../../sealing/base64url.ts';
import { encodeCbor } from '../../sealing/cbor.ts';
import { digestBytes } from '../../sealing/chain.ts';
import { isStretchingBearable } from './stretching.ts';

/**
 * A campaign's key file, JSON, for the office's own disk and its copies: a random file key seals the secrets (AES-256-GCM); each slot seals
 * the file key, one under the passphrase, one under the recovery code. All byte strings are base64url.
 */
export type KeyFile = v.InferOutput<typeof keyFileShape>;

export type KeySlot = KeyFile['slots'][number];

/** What anybody may read of a key file, and what its secrets are bound to. */
export type KeyFileAbout = Pick<KeyFile, 'campaign' | 'title' | 'centre'>;

export const keyFileMark = 'key file 1';

export type KeyFileFormatProblem =
  /** Not JSON, cut off, or something else altogether. */
  | { readonly kind: 'key-file-damaged' }
  /** Readable, but not as it was written: somebody or something changed it. */
  | { readonly kind: 'key-file-changed' };

const binaryShape = v.pipe(
  v.string(),
  v.check((text) => base64urlToBytes(text) !== undefined),
);

const stretchingShape = v.pipe(
  v.strictObject({
    name: v.literal('argon2id'),
    memoryKiB: v.pipe(uintShape, v.minValue(8)),
    passes: v.pipe(uintShape, v.minValue(1)),
    lanes: v.pipe(uintShape, v.minValue(1)),
  }),
  v.check(isStretchingBearable),
);

const keyFileShape = v.strictObject({
  barua: v.literal(keyFileMark),
  campaign: v.pipe(
    binaryShape,
    v.check((text) => base64urlToBytes(text)?.length === 16),
  ),
  title: v.string(),
  /** The centre's address, no slash at its end. */
  centre: v.string(),
  kdf: stretchingShape,
  slots: v.pipe(
    v.array(
      v.strictObject({
        kind: v.picklist(['passphrase', 'recovery']),
        salt: binaryShape,
        nonce: binaryShape,
        sealed: binaryShape,
      }),
    ),
    v.minLength(1),
  ),
  nonce: binaryShape,
  sealed: binaryShape,
  /** Start of SHA-256 over all the rest: tells a changed file from a wrong passphrase. Guards against accidents; the seals guard against malice. */
  check: binaryShape,
});

/** Reads the clear part. The check shows accidents here; malice shows when it is opened. */
export function readKeyFile(text: string): Outcome<KeyFile, KeyFileFormatProblem> {
  const parsed = v.safeParse(keyFileShape, parseJson(text));
  if (!parsed.success) return bad({ kind: 'key-file-damaged' });
  const { check, ...rest } = parsed.output;
  return keyFileToCheck(rest) === check ? good(parsed.output) : bad({ kind: 'key-file-changed' });
}

/** The file's text. */
export function writeKeyFile(file: Omit<KeyFile, 'check'>): string {
  return `${JSON.stringify({ ...file, check: keyFileToCheck(file) }, undefined, 2)}\n`;
}

/** What the secrets are sealed to besides the key: every clear word, in one order. */
export function keyFileToAad({ campaign, title, centre, kdf }: KeyFileAbout & Pick<KeyFile, 'kdf'>) {
  return encodeCbor([keyFileMark, campaign, title, centre, kdf]);
}

function keyFileToCheck(file: Omit<KeyFile, 'check'>): string {
  const { barua, campaign, title, centre, kdf, slots, nonce, sealed } = file;
  const words = [barua, campaign, title, centre, kdf, slots, nonce, sealed];
  return bytesToBase64url(digestBytes(encodeCbor(words)).slice(0, 8));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
