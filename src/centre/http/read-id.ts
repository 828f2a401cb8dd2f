import type { Bytes } from '../../domain/bytes.ts';
import { base64urlToBytes } from '../../sealing/base64url.ts';

/** An id of so many bytes from its base64url, or `undefined`. */
export function readId(text: string | undefined, length: 16 | 32): Bytes | undefined {
  const bytes = text === undefined || text.length > 43 ? undefined : base64urlToBytes(text);
  return bytes?.length === length ? bytes : undefined;
}
