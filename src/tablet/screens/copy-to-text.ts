import { formatMoment, organiserWords } from '../../text/text.ts';
import type { CopyRow } from '../store/rows.ts';

/** That another tablet has a copy of what the centre may not have, and since when; `undefined` where the centre has all of that. */
export function copyToText({ name, upTo, at }: CopyRow, atCentre: number, now: number): string | undefined {
  const { copying: say } = organiserWords.value;
  return upTo > atCentre ? `${say.has(name, upTo - atCentre)} ${say.made(formatMoment(at, now))}` : undefined;
}
