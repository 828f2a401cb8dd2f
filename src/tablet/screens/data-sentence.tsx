import { useEffect, useState } from 'preact/hooks';
import { formatNumber } from '../../text/plural.ts';
import { language, organiserWords } from '../../text/text.ts';
import { bytesPerMegabyte } from '../sync/data-use.ts';
import type { Tablet } from './tablet.ts';

/** What was spent this month, of how much, and what is still to come. Nothing before the background is there. */
export function DataSentence({ tablet }: { readonly tablet: Tablet }) {
  const { storing: say } = organiserWords.value;
  const { tag } = language.value;
  const data = tablet.data.value;
  const { written, atCentre, carried, pageBytes } = tablet.store.counts.value;
  const [entryBytes, setEntryBytes] = useState(0);
  useEffect(() => {
    const measured = tablet.store.carrier().then((carrier) => carrier.measureUnsent());
    void measured.then(setEntryBytes, () => undefined);
  }, [tablet, written, atCentre, carried]);
  if (!data) return null;
  const waiting = entryBytes + pageBytes - tablet.sync.pages.value.sentBytes;
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
