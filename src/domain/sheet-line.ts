import { type LegalProfile, profileToCollectable } from './legal-profile.ts';
import { parseName } from './name.ts';

/**
 * One line of a sheet as somebody typed it from the paper: it explains the sheet's tally and counts nothing. A country or an age, never both; nothing else can
 * be said.
 */
export type SheetLine = {
  /** 1 to 999, as printed. Of two with one number the later holds. */
  readonly line: number;
  /** As a `Pass` has it; a first name alone where the profile says so. */
  readonly name: string;
  /** ISO 3166-1 alpha-2, where it was written. */
  readonly country?: string;
  /** Years, where it was written and the profile asks for it. */
  readonly age?: number;
};

export type SheetLinesProblem =
  | { readonly kind: 'lines-empty' }
  | { readonly kind: 'line-wrong'; readonly line: number }
  | { readonly kind: 'lines-collect-too-much'; readonly what: 'persons' | 'age' | 'country' };

/** The most lines of one entry. */
export const maxSheetLines = 200;

/** What is wrong with typed lines under a legal profile, or `undefined`. Checked before sealing, so that too much is never written. */
export function findSheetLinesProblem(
  lines: readonly SheetLine[],
  profile: LegalProfile,
): SheetLinesProblem | undefined {
  const may = profileToCollectable(profile);
  if (!may.persons) return { kind: 'lines-collect-too-much', what: 'persons' };
  if (lines.length === 0 || lines.length > maxSheetLines) return { kind: 'lines-empty' };
  for (const { line, name, country, age } of lines) {
    if (!may.age && age !== undefined) return { kind: 'lines-collect-too-much', what: 'age' };
    if (may.age && country !== undefined) return { kind: 'lines-collect-too-much', what: 'country' };
    const isNumber = Number.isInteger(line) && line >= 1 && line <= 999;
    const parsed = parseName(name);
    const isCountry = country === undefined || /^[A-Z]{2}$/.test(country);
    const isAge = age === undefined || (Number.isInteger(age) && age >= 0 && age <= 130);
    if (!isNumber || !parsed.ok || parsed.value !== name || !isCountry || !isAge) return { kind: 'line-wrong', line };
  }
  return undefined;
}
