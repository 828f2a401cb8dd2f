import * as v from 'valibot';
import type { Bytes } from '../../domain/bytes.ts';
import type { CampaignEvent } from '../../domain/campaign-event.ts';
import type { CampaignCase, CasePack } from '../../domain/case-pack.ts';
import { bad, good, type Outcome } from '../../domain/outcome.ts';
import { bytesToBase64url } from '../../sealing/base64url.ts';
import { joinBytes, textToBytes } from '../../sealing/bytes.ts';
import { digestBytes } from '../../sealing/chain.ts';
import { type PackSource, packSourceShape } from './pack-source-shape.ts';
import { listSourceTexts, pathToText } from './source-texts.ts';

/** A campaign's content before the desk numbers it. */
export type PackContent = {
  readonly pack: Omit<CasePack, 'serial' | 'dictionary'>;
  readonly events: readonly CampaignEvent[];
};

/** One place in `pack.json` (`cases[2].name.fr`) and what is wrong there. */
export type SourceFault = {
  readonly at: string;
  readonly what:
    | { readonly kind: 'shape'; readonly message: string }
    | { readonly kind: 'text-missing' }
    | { readonly kind: 'number-twice'; readonly number: number }
    | { readonly kind: 'case-unknown'; readonly number: number }
    | { readonly kind: 'picture-missing'; readonly file: string }
    | { readonly kind: 'picture-not-as-named'; readonly file: string };
};

export type PackSourceProblem =
  | { readonly kind: 'pack-source-not-json' }
  | { readonly kind: 'pack-source-wrong'; readonly faults: readonly SourceFault[] };

/** Reads an office's `pack.json`, all its faults at once. `readPicture` gives a file beside it, or `undefined`. */
export async function readPackSource(
  text: string,
  campaign: Bytes,
  readPicture: (file: string) => Promise<Bytes | undefined>,
): Promise<Outcome<PackContent, PackSourceProblem>> {
  const parsed = parsePackSource(text);
  if (!parsed.ok) return parsed;
  const source = parsed.value;
  const pictures = await Promise.all(source.cases.map(({ picture }) => readPicture(picture.file)));
  const faults = [...findTextFaults(source), ...findNumberFaults(source), ...findPictureFaults(source, pictures)];
  if (faults.length > 0) return bad({ kind: 'pack-source-wrong', faults });
  const cases = source.cases.map((each, index) => sourceToCase(each, pictures[index] ?? new Uint8Array(0)));
  const { title, notice, languages, privacy, consents, outcomes } = source;
  return good({
    pack: { title, notice, languages, cases, consents, privacy, ...(outcomes && { outcomes }) },
    events: sourceToEvents(source, campaign),
  });
}

/** Reads a `pack.json` as far as its form: a draft may lack texts and pictures. */
export function parsePackSource(text: string): Outcome<PackSource, PackSourceProblem> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return bad({ kind: 'pack-source-not-json' });
  }
  const parsed = v.safeParse(packSourceShape, json);
  return parsed.success
    ? good(parsed.output)
    : bad({ kind: 'pack-source-wrong', faults: parsed.issues.map(issueToFault) });
}

function sourceToCase(source: PackSource['cases'][number], bytes: Bytes): CampaignCase {
  const { file, alt } = source.picture;
  return { ...source, picture: { type: file.endsWith('.svg') ? 'image/svg+xml' : 'image/webp', bytes, alt } };
}

/** The same title and date give the same id, so that publishing again does not double an event. */
function sourceToEvents({ events, cases }: PackSource, campaign: Bytes): CampaignEvent[] {
  return events.map(({ date, id, cases: chosen, ...event }) => ({
    ...event,
    id: id ?? bytesToBase64url(digestBytes(joinBytes(campaign, textToBytes(`${event.title}\n${date}`))).slice(0, 8)),
    day: Math.floor(Date.parse(`${date}T00:00:00Z`) / 86_400_000),
    cases: chosen ?? cases.map(({ number }) => number),
  }));
}

function issueToFault(issue: v.BaseIssue<unknown>): SourceFault {
  const at = (v.getDotPath(issue) ?? '').replace(/\.(\d+)(?=\.|$)/g, '[$1]');
  return { at, what: { kind: 'shape', message: issue.message } };
}

function findTextFaults(source: PackSource): SourceFault[] {
  const first = source.languages[0] ?? '';
  return listSourceTexts(source)
    .filter(([, text]) => (text[first] ?? '').trim() === '')
    .map(([path]) => ({ at: `${pathToText(path)}.${first}`, what: { kind: 'text-missing' } }));
}

function findNumberFaults({ cases, events }: PackSource): SourceFault[] {
  const known = new Set<number>();
  const twice = cases.flatMap(({ number }, index): SourceFault[] => {
    if (known.has(number)) return [{ at: `cases[${index}].number`, what: { kind: 'number-twice', number } }];
    known.add(number);
    return [];
  });
  const unknown = events.flatMap((event, index) =>
    (event.cases ?? [])
      .filter((number) => !known.has(number))
      .map((number): SourceFault => ({ at: `events[${index}].cases`, what: { kind: 'case-unknown', number } })),
  );
  return [...twice, ...unknown];
}

function findPictureFaults({ cases }: PackSource, pictures: readonly (Bytes | undefined)[]): SourceFault[] {
  return cases.flatMap(({ picture: { file } }, index): SourceFault[] => {
    const bytes = pictures[index];
    const at = `cases[${index}].picture.file`;
    if (!bytes) return [{ at, what: { kind: 'picture-missing', file } }];
    return isPicture(file, bytes) ? [] : [{ at, what: { kind: 'picture-not-as-named', file } }];
  });
}

function isPicture(file: string, bytes: Bytes): boolean {
  const start = new TextDecoder('utf-8').decode(bytes.subarray(0, 1024));
  return file.endsWith('.svg')
    ? start.includes('<svg')
    : start.startsWith('RIFF') && start.slice(8, 15).includes('WEBP');
}
