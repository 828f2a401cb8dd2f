import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type Encoding = 'br' | 'gzip' | 'identity';

/** The smallest of those offered that the asker takes, by its `Accept-Encoding`. `q=0` means no (RFC 9110 §12.4.2). */
export function pickEncoding(accepted: string, offers: (encoding: Encoding) => boolean): Encoding {
  const names = accepted
    .split(',')
    .map((part) => part.trim().toLowerCase())
    .filter((part) => !/;\s*q=0(\.0*)?$/.test(part))
    .map((part) => part.split(';')[0]?.trim());
  return (['br', 'gzip'] as const).find((encoding) => names.includes(encoding) && offers(encoding)) ?? 'identity';
}

/** The bytes in that encoding. `effort`: 11 is the smallest, for what is kept; 5 is twenty times faster, for what is sent and forgotten. */
export async function compress(
  bytes: Uint8Array<ArrayBuffer>,
  encoding: Encoding,
  effort: 5 | 11,
): Promise<Uint8Array<ArrayBuffer>> {
  if (encoding === 'identity') return bytes;
  if (encoding === 'gzip') return new Uint8Array(await promisify(gzip)(bytes, { level: Math.min(effort, 9) }));
  const params = { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length, [constants.BROTLI_PARAM_QUALITY]: effort };
  return new Uint8Array(await promisify(brotliCompress)(bytes, { params }));
}
