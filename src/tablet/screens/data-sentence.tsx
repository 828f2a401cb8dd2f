import { formatNumber } from '../../text/plural.ts';
import { language, organiserWords } from '../../text/text.ts';
import { bytesPerMegabyte } from '../sync/data-use.ts';
import type { Tablet } from './tablet.ts';

/** An entry with its part of a batch: 132 to 574 B were measured, 467 with ink. */
const bytesPerEntry = 500;

/** What was spent this month, of how much, and what is still to come. Nothing before the background is there. */
export function DataSentence({ tablet }: { readonly tablet: Tablet }) {
  const { storing: say } = organiserWords.value;
  const { tag } = language.value;
  const data = tablet.data.value;
  if (!data) return null;
  const { written, atCentre, pageBytes } = tablet.store.counts.value;
  const waiting = (written - atCentre) * bytesPerEntry + pageBytes - tablet.sync.pages.value.sentBytes;
  const cap = data.cap.value;
  return (
    <p>
      {say.spent(toMegabytes(data.spent.value, tag), cap === 0 ? undefined : formatNumber(tag, cap))}{' '}
      {waiting > 0 && say.waits(toMegabytes(waiting, tag))}
    </p>
  );
}

/** One place behind the comma, never less than there is. */
export function toMegabytes(bytes: number, tag: string): string {
  return formatNumber(tag, Math.ceil((10 * Math.max(0, bytes)) / bytesPerMegabyte) / 10);
}
