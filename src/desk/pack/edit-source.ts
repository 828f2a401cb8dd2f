import type { Texts } from '../../domain/case-pack.ts';
import type { PackSource } from './pack-source-shape.ts';
import type { SourcePath } from './source-texts.ts';

type SourceCase = PackSource['cases'][number];

/** A source with one value put in its place; what leads there and is missing is made. */
export function setAt(source: PackSource, path: SourcePath, value: unknown): PackSource {
  return setIn(source, path, value) as PackSource;
}

/** The texts at a place, none where nothing stands there yet. */
export function textsAt(source: PackSource, path: SourcePath): Texts {
  let node: unknown = source;
  for (const key of path)
    node = typeof node === 'object' && node !== null ? (node as Record<string, unknown>)[key] : {};
  return typeof node === 'object' && node !== null ? (node as Texts) : {};
}

/** A case more, with the next number that no case ever had here. */
export function addCase(source: PackSource): PackSource {
  const number = Math.max(0, ...source.cases.map((each) => each.number)) + 1;
  const fresh: SourceCase = {
    number,
    name: {},
    country: '',
    short: {},
    story: {},
    demands: {},
    addressee: { name: {}, address: '', salutation: {}, closing: {} },
    sampleLetter: {},
    solidarity: {
      open: false,
      hint: {},
      flags: { senderAddress: false, religiousCards: false, nameOrganisation: false },
    },
    picture: { file: `case-${number}.webp`, alt: {} },
  };
  return { ...source, cases: [...source.cases, fresh] };
}

/** Without a case; events for it alone go, others go on with the rest. */
export function removeCase(source: PackSource, number: number): PackSource {
  const cases = source.cases.filter((each) => each.number !== number);
  const events = source.events.flatMap((event) => {
    const left = event.cases?.filter((each) => each !== number);
    if (!left) return [event];
    return left.length === 0 ? [] : [{ ...event, cases: left }];
  });
  return { ...source, cases, events };
}

/** What became of a case of this campaign, to be written: its name and country as the pack has them. */
export function addOutcome(source: PackSource, number: number, year: number): PackSource {
  const found = source.cases.find((each) => each.number === number);
  const outcome = {
    ...(found && { case: number }),
    name: { ...found?.name },
    country: found?.country ?? '',
    year,
    what: {},
  };
  return { ...source, outcomes: [...(source.outcomes ?? []), outcome] };
}

export function removeOutcome(source: PackSource, index: number): PackSource {
  return { ...source, outcomes: (source.outcomes ?? []).filter((_, at) => at !== index) };
}

function setIn(node: unknown, path: SourcePath, value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (Array.isArray(node)) return node.map((each, index) => (index === key ? setIn(each, rest, value) : each));
  const fields = typeof node === 'object' && node !== null ? (node as Record<string, unknown>) : {};
  return { ...fields, [key]: setIn(fields[key], rest, value) };
}
