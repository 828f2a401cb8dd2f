import { type NameProblem, parseName } from '../../../domain/name.ts';
import { bad, good, type Outcome } from '../../../domain/outcome.ts';
import type { Sheet } from '../../../domain/sheet.ts';
import type { SheetLine } from '../../../domain/sheet-line.ts';

/** One line as it is being typed. */
export type LineDraft = { readonly name: string; readonly age: string; readonly country: string };

/** What a line repeats of the one before. */
export type LineAbove = Pick<SheetLine, 'country'> & Partial<SheetLine>;

/** As above: whatever the line before has. */
export const sameAsAbove = 'same';

export type LineDraftProblem = { readonly kind: 'age-wrong' } | Exclude<NameProblem, { readonly kind: 'name-missing' }>;

/** An empty line after another: its country is the one above until somebody says otherwise. */
export function startLine(above: LineAbove | undefined): LineDraft {
  return { name: '', age: '', country: above?.country === undefined ? '' : sameAsAbove };
}

/** The line under a sheet's profile, `undefined` where it is left empty, or what is wrong with it. */
export function draftToLine(
  draft: LineDraft,
  line: number,
  sheet: Pick<Sheet, 'profile'>,
  above: LineAbove | undefined,
): Outcome<SheetLine | undefined, LineDraftProblem> {
  const name = parseName(draft.name);
  if (!name.ok) return name.problem.kind === 'name-missing' ? good(undefined) : bad(name.problem);
  const known = { line, name: name.value };
  if (sheet.profile === 'first_name_age') {
    const age = draft.age.trim();
    if (age === '') return good(known);
    return /^\d{1,3}$/.test(age) && Number(age) <= 130
      ? good({ ...known, age: Number(age) })
      : bad({ kind: 'age-wrong' });
  }
  const country = draft.country === sameAsAbove ? above?.country : draft.country;
  return good(country ? { ...known, country } : known);
}
