import { bad, good, type Outcome } from './outcome.ts';

/** The most graphemes (letters as a person sees them) a name may have. */
export const maxNameGraphemes = 120;

export type NameProblem =
  | { readonly kind: 'name-missing' }
  | { readonly kind: 'name-without-letter' }
  | { readonly kind: 'name-too-long'; readonly graphemes: number }
  /** `cleaned` is the name without its invisible control characters, to be offered, never taken silently. */
  | { readonly kind: 'name-with-hidden-characters'; readonly cleaned: string };

/**
 * Control characters, line separators, and those that override the direction of text (Unicode UAX 9: embeddings, overrides, isolates)
 * can make a name read as another one. Joiners (ZWJ, ZWNJ) and plain marks (LRM, RLM) are how some names are spelled: they stay.
 */
const hidden = /[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069\uFEFF\uFFF9-\uFFFB]|\p{Cs}/gu;

/**
 * A name as its bearer writes it: NFC, without blanks around it, 1 to 120 graphemes, at least one letter of any script.
 * Never re-cased, never split, nothing else changed.
 */
export function parseName(typed: string): Outcome<string, NameProblem> {
  const name = cleanName(typed);
  if (name === '') return bad({ kind: 'name-missing' });
  const cleaned = name.replace(hidden, '').trim();
  if (cleaned !== name)
    return bad(cleaned === '' ? { kind: 'name-missing' } : { kind: 'name-with-hidden-characters', cleaned });
  // No text has more graphemes than UTF-16 units, so that hardly any name has to be counted.
  const length = name.length > maxNameGraphemes ? countGraphemes(name) : name.length;
  if (length > maxNameGraphemes) return bad({ kind: 'name-too-long', graphemes: length });
  if (!/\p{L}/u.test(name)) return bad({ kind: 'name-without-letter' });
  return good(name);
}

/** What becomes of any name: composed, and without the blanks around it. */
export function cleanName(typed: string): string {
  return typed.normalize('NFC').trim();
}

/** How many letters a person would count. The first call makes the browser load its rules for that, some 20 ms on a slow tablet: so not at the start. */
export function countGraphemes(text: string): number {
  graphemes ??= new Intl.Segmenter('und', { granularity: 'grapheme' });
  let count = 0;
  for (const _ of graphemes.segment(text)) count += 1;
  return count;
}

let graphemes: Intl.Segmenter | undefined;
