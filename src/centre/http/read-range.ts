/** The stretch of a file that a request asks for: whole, from a byte up to another that is not in it, or one that the file has not. */
export type AskedRange =
  | { readonly kind: 'whole' }
  | { readonly kind: 'part'; readonly from: number; readonly to: number }
  | { readonly kind: 'outside' };

/**
 * `Range` and `If-Range` by RFC 9110, section 14: one range of bytes of a file that is `size` long and has this entity tag. What is not understood, or asks for several
 * ranges at once, asks for the whole; so does a range of another version.
 */
export function readRange(
  { range, ifRange }: { readonly range: string | undefined; readonly ifRange: string | undefined },
  size: number,
  etag: string,
): AskedRange {
  const [, first = '', last = ''] = /^bytes=(\d{0,15})-(\d{0,15})$/i.exec(range?.replaceAll(' ', '') ?? '') ?? [];
  if ((first === '' && last === '') || (ifRange !== undefined && ifRange !== etag)) return { kind: 'whole' };
  if (first !== '' && last !== '' && Number(last) < Number(first)) return { kind: 'whole' };
  const from = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const to = first === '' || last === '' ? size : Math.min(size, Number(last) + 1);
  return from < to ? { kind: 'part', from, to } : { kind: 'outside' };
}
