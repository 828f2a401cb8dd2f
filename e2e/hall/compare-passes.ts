import { isDeepStrictEqual } from 'node:util';
import type { Affirmation, Pass } from '../../src/domain/pass.ts';
import type { DeskEntry } from '../read-desk.ts';
import type { SealedPass } from './memory.ts';

/** What the desk should have opened and what it did, tablet by tablet's journal. */
export type PassesToCompare = {
  readonly sealed: readonly SealedPass[];
  readonly entries: readonly DeskEntry[];
  readonly journalByTablet: ReadonlyMap<string, string>;
};

type OpenedPass = Extract<DeskEntry['body'], { readonly kind: 'pass' }>['pass'];
type Opened = { readonly entry: DeskEntry; readonly pass: OpenedPass };

/** Every difference between what people were told is sealed and what the desk opened, a sentence each; none where they are equal to the letter. */
export function comparePasses({ sealed, entries, journalByTablet }: PassesToCompare): string[] {
  const opened = entries.flatMap((entry) => (entry.body.kind === 'pass' ? [{ entry, pass: entry.body.pass }] : []));
  const openedByName = groupBy(opened, ({ pass }) => pass.name);
  const problems: string[] = [];
  const claimed = new Set<Opened>();
  for (const each of sealed) {
    // Everybody in the hall has a name of their own.
    const matches = openedByName.get(each.pass.name) ?? [];
    const match = matches[0];
    if (!match) {
      problems.push(`lost: ${passToWords(each)}`);
      continue;
    }
    if (matches.length > 1) problems.push(`${matches.length} times at the desk: ${passToWords(each)}`);
    for (const one of matches) claimed.add(one);
    problems.push(...comparePass(each, match, journalByTablet));
  }
  for (const one of opened) {
    if (!claimed.has(one)) problems.push(`at the desk, but nobody was told it is sealed: ${one.pass.name}`);
  }
  const codes = groupBy(opened, ({ pass }) => pass.withdrawal);
  for (const [code, same] of codes) if (same.length > 1) problems.push(`${same.length} entries with the code ${code}`);
  return problems;
}

function comparePass(
  sealed: SealedPass,
  { entry, pass }: Opened,
  journalByTablet: ReadonlyMap<string, string>,
): string[] {
  const expected: [string, unknown, unknown][] = [
    ['tablet', journalByTablet.get(sealed.tablet), entry.journal],
    ['event', sealed.debate, entry.sitting?.event.title],
    ['number', sealed.number ?? entry.number, entry.number],
    ['code', sealed.code ?? pass.withdrawal, pass.withdrawal],
    ['time', sealed.way === 'function' ? sealed.pass.at : pass.at, pass.at],
    ['language', sealed.pass.language, pass.language],
    ['age', sealed.pass.age, pass.age],
    ['signed', sealed.pass.signed, pass.signed],
    ['letters', sealed.pass.letters, pass.letters],
    ['consents', sealed.pass.consents, pass.consents],
    ['contact', sealed.pass.contact, pass.contact],
    ['affirmation', comparable(sealed.pass, sealed.way), comparable(pass, sealed.way)],
    ['taken back', false, entry.takenBack],
  ];
  return expected
    .filter(([, told, found]) => !isDeepStrictEqual(plain(told), plain(found)))
    .map(([what]) => `${what} differs at the desk: ${passToWords(sealed)}`);
}

/** Ink drawn by a finger is another each time: there the kind, the witness and that something was drawn are what can be compared. */
function comparable({ affirmation }: Pick<Pass, 'affirmation'>, way: SealedPass['way']): unknown {
  if (!affirmation || affirmation.kind === 'typed' || way === 'function') return affirmation;
  return { ...affirmation, ink: hasInk(affirmation) };
}

function hasInk({ ink }: Extract<Affirmation, { readonly kind: 'ink' | 'mark' }>): boolean {
  return ink.strokes.some((stroke) => stroke.length > 1);
}

/** As JSON has it, so that a field that is not there equals one that is `undefined`. */
function plain(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}

function passToWords({ pass, tablet, debate, way }: SealedPass): string {
  return `${pass.name} (${debate}, ${tablet}, by ${way})`;
}

function groupBy<Item>(items: readonly Item[], toKey: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(toKey(item), [...(groups.get(toKey(item)) ?? []), item]);
  return groups;
}
