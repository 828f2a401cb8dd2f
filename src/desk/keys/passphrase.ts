import { passphraseWords } from './word-list.ts';

/** Six of 1,296 words: 62 bits, which Argon2id makes dear enough to try. */
const wordsPerPassphrase = 6;

/** Shorter ones of somebody's own making are refused. In characters, after `normalizePassphrase`. */
export const leastPassphraseCharacters = 20;

/** A new passphrase from the system's generator, words parted by single blanks. */
export function makePassphrase(): string {
  return Array.from({ length: wordsPerPassphrase }, pickWord).join(' ');
}

/** What is stretched: NFKC, lower case, single blanks, so that a capital or a double blank does not lock anybody out. */
export function normalizePassphrase(typed: string): string {
  return typed.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ');
}

/** Whether somebody's own passphrase is long enough to be taken. */
export function isPassphraseLongEnough(typed: string): boolean {
  return normalizePassphrase(typed).length >= leastPassphraseCharacters;
}

/** Every word equally likely: numbers beyond the last whole multiple are drawn again. */
function pickWord(): string {
  const count = passphraseWords.length;
  const limit = Math.floor(0x1_0000_0000 / count) * count;
  for (;;) {
    const drawn = crypto.getRandomValues(new Uint32Array(1))[0] ?? limit;
    if (drawn < limit) return passphraseWords[drawn % count] ?? '';
  }
}
