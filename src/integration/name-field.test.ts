import { describe, expect, it } from 'vitest';
import { countGraphemes, maxNameGraphemes, type NameProblem, parseName } from '../domain/name.ts';
import { naughtyStrings } from './naughty-strings.ts';
import { refusedNames, shortenString } from './refused-names.ts';
import { twentyNames } from './twenty-names.ts';

describe('the name field', () => {
  it.each(twentyNames)('takes a name as it is borne: $shape', ({ typed, kept }) => {
    expect(kept).toBe(typed.normalize('NFC'));
    expect(parseName(typed)).toEqual({ ok: true, value: kept });
  });

  it('is tried with twenty, two of them as long as may be', () => {
    expect(twentyNames).toHaveLength(20);
    expect(twentyNames.filter(({ kept }) => countGraphemes(kept) === maxNameGraphemes)).toHaveLength(2);
  });

  it('refuses of the naughty strings those on the list, each for its reason, and changes none of the others', () => {
    const refused = new Map<NameProblem['kind'], string[]>();
    for (const text of naughtyStrings) {
      const name = parseName(text);
      if (name.ok) expect(name.value).toBe(text.normalize('NFC').trim());
      else refused.set(name.problem.kind, [...(refused.get(name.problem.kind) ?? []), shortenString(text)]);
    }
    expect(Object.fromEntries(refused)).toEqual(refusedNames);
  });

  it('offers what is left of a name without its hidden characters, which then is one', () => {
    const offered = naughtyStrings.flatMap((text) => {
      const name = parseName(text);
      return !name.ok && name.problem.kind === 'name-with-hidden-characters' ? [name.problem.cleaned] : [];
    });
    expect(offered).toHaveLength(refusedNames['name-with-hidden-characters'].length);
    for (const cleaned of offered) expect(parseName(cleaned)).toEqual({ ok: true, value: cleaned });
  });
});
