import type { Bytes } from '../../domain/bytes.ts';
import { encodeCasePack } from '../../protocol/case-pack-codec.ts';
import { limits } from '../../protocol/limits.ts';
import { textToBytes } from '../../sealing/bytes.ts';
import { makeDictionaryBytes } from './make-dictionary.ts';
import { type PackDraft, tidySource } from './pack-draft.ts';
import { readPackSource, type SourceFault } from './read-pack-source.ts';
import { findGaps, type SourcePath } from './source-texts.ts';

/** How a draft stands. */
export type DraftCheck = {
  readonly faults: readonly SourceFault[];
  /** Of the pack as it would travel, before compression; while something is missing about so many. */
  readonly bytes: number;
  readonly isTooLarge: boolean;
  /** As it would be published, numbers aside; `undefined` while something is missing. */
  readonly pack: Bytes | undefined;
  /** By language. */
  readonly gaps: ReadonlyMap<string, readonly SourcePath[]>;
};

/** No event's id is needed here. */
const noCampaign = new Uint8Array(16);

/** Checks a draft with the very reader that publishes it. */
export async function checkDraft({ source, pictures }: PackDraft): Promise<DraftCheck> {
  const tidy = tidySource(source);
  const text = JSON.stringify(tidy);
  const read = await readPackSource(text, noCampaign, async (file) => pictures[file]);
  const gaps = findGaps(tidy);
  if (!read.ok) {
    const faults = read.problem.kind === 'pack-source-wrong' ? read.problem.faults : [];
    const bytes = Object.values(pictures).reduce((sum, { length }) => sum + length, textToBytes(text).length);
    return { faults, bytes, isTooLarge: bytes > limits.maxPackBytes, pack: undefined, gaps };
  }
  const dictionary = { number: 1, bytes: makeDictionaryBytes(read.value.pack) };
  const pack = encodeCasePack({ ...read.value.pack, serial: 0, dictionary });
  return { faults: [], bytes: pack.length, isTooLarge: pack.length > limits.maxPackBytes, pack, gaps };
}
