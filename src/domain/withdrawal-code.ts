/** Crockford's base 32: no I, L, O, U, so that it survives handwriting and the telephone. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** `7K3M-Q2ZX-9D4F-P`: 13 characters of base 32 for 8 bytes, and nothing that says whose. */
export function withdrawalToText(bytes: Uint8Array): string {
  let bits = 0n;
  for (const byte of bytes) bits = (bits << 8n) | BigInt(byte);
  bits <<= 1n;
  let text = '';
  for (let shift = 60n; shift >= 0n; shift -= 5n) text += alphabet[Number((bits >> shift) & 31n)];
  return text.replace(/(.{4})(?=.)/g, '$1-');
}

/** The bytes of a code as somebody typed it, or `undefined` where it cannot be one. Forgives case, blanks, and O I L. */
export function textToWithdrawal(text: string): Uint8Array | undefined {
  const plain = text.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  if (plain.length !== 13) return undefined;
  let bits = 0n;
  for (const character of plain) {
    const value = alphabet.indexOf(character);
    if (value < 0) return undefined;
    bits = (bits << 5n) | BigInt(value);
  }
  if (bits & 1n) return undefined;
  bits >>= 1n;
  return Uint8Array.from({ length: 8 }, (_, index) => Number((bits >> BigInt(56 - 8 * index)) & 255n));
}
