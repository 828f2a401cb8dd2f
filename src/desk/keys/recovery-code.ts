import { randomBytes } from '../../sealing/bytes.ts';

/** Crockford's base 32: no I, L, O, U, so that it survives paper and the telephone. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** 28 characters, 140 bits: nobody guesses it, so it needs no stretching. */
const codeCharacters = 28;

/** A new recovery code, `7K3M-Q2ZX-…`, seven groups of four. Shown once, printed, and kept away from the key file. */
export function makeRecoveryCode(): string {
  const text = Array.from(randomBytes(codeCharacters), (byte) => alphabet[byte & 31]).join('');
  return text.replace(/(.{4})(?=.)/g, '$1-');
}

/** The code's 28 characters as somebody typed them, or `undefined` where it cannot be one. Forgives case, blanks, hyphens, and O I L. */
export function parseRecoveryCode(typed: string): string | undefined {
  const plain = typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  const isCode = plain.length === codeCharacters && [...plain].every((character) => alphabet.includes(character));
  return isCode ? plain : undefined;
}
