import { organiserWords } from '../../../text/text.ts';
import type { Tablet } from '../tablet.ts';
import { CountTable } from './count-table.tsx';

/** What the open sitting counts, case by case; grows as one counts. */
export function SittingTable({ tablet, caption }: { readonly tablet: Tablet; readonly caption: string }) {
  const cells = tablet.store.sittingCells.value;
  if (cells.length === 0) return null;
  return <CountTable tablet={tablet} caption={caption} cells={cells} total={organiserWords.value.report.total} />;
}
