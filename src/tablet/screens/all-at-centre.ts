import type { Counts } from '../store/tablet-store.ts';

/** Whether everything on this tablet is at the centre by receipts: every journal, pages, and what is carried. Not before all of it was counted. */
export function isAllAtCentre({ written, atCentre, pages, carried, inForkedJournals, isCounted }: Counts): boolean {
  return isCounted && written === atCentre && pages === 0 && carried === 0 && inForkedJournals === 0;
}
