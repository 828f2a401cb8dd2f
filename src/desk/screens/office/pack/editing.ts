import type { PackSource } from '../../../pack/pack-source-shape.ts';
import type { SourcePath } from '../../../pack/source-texts.ts';
import type { OfficeWords } from '../office-words.ts';

/** What every part of the editor works with. */
export type Editing = {
  readonly words: OfficeWords;
  readonly source: PackSource;
  /** BCP 47: the language that is being written, and the pack's first. */
  readonly language: string;
  readonly first: string;
  readonly set: (path: SourcePath, value: unknown) => void;
  readonly change: (source: PackSource) => void;
};

/** Which part of the pack is being written. */
export type Part = 'campaign' | 'outcomes' | `case-${number}`;

/** The part that a place belongs to. */
export function pathToPart(path: SourcePath): Part {
  if (path[0] === 'cases' && typeof path[1] === 'number') return `case-${path[1]}`;
  return path[0] === 'outcomes' ? 'outcomes' : 'campaign';
}

/** `cases[2].addressee.name.fr` taken apart. */
export function textToPath(at: string): SourcePath {
  return [...at.matchAll(/[^.[\]]+/g)].map(([key]) => (/^\d+$/.test(key) ? Number(key) : key));
}

/** What people call a place: "Mira: The whole story". */
export function pathToName(
  path: SourcePath,
  { words, source, first }: Pick<Editing, 'words' | 'source' | 'first'>,
): string {
  const { fields, campaign, outcomes } = words.pack;
  const [top, index, ...rest] = path;
  const isListed = typeof index === 'number';
  const field = (isListed ? rest : path).filter((key) => !isLanguage(key, source)).join('.');
  const known = Object.entries(fields).find(([name]) => name === field)?.[1];
  const label = typeof known === 'string' ? known : field;
  if (top === 'cases' && isListed) {
    const found = source.cases[index];
    return `${found?.name[first] || words.open.caseNumber(found?.number ?? index + 1)}: ${label}`;
  }
  if (top === 'outcomes' && isListed)
    return `${outcomes}: ${source.outcomes?.[index]?.name[first] || index + 1}: ${label}`;
  const consent = top === 'consents' && isListed ? source.consents[index] : undefined;
  return `${campaign}: ${consent ? fields.consent[consent.id] : label}`;
}

function isLanguage(key: string | number, { languages }: PackSource): boolean {
  return languages.some((language) => language === key);
}
