import { bad, good, type Outcome } from '../../../domain/outcome.ts';
import { endpoints } from '../../../protocol/endpoints.ts';
import { type Emptied, emptyBrowser } from '../../platform/empty-browser.ts';
import { closeSettings } from '../../store/settings.ts';
import type { Holdings, TabletStore } from '../../store/tablet-store.ts';
import { type ProofProblem, proveAtCentre } from '../../sync/prove-at-centre.ts';
import type { Tablet } from '../tablet.ts';

/** What only this tablet has, looked up now: pages and what is carried too. */
export async function lookAtHoldings(store: TabletStore): Promise<Holdings> {
  const [paper, { courier }] = await Promise.all([store.paper(), store.carrier()]);
  await Promise.all([paper.waitingPages.list(), courier.look()]);
  return store.readHoldings();
}

/** Whether nothing would be lost, as far as can be told: what cannot be read just now may be there. Sheets on paper are told, and hinder nobody. */
export function isSafeToEmpty(holdings: Holdings): boolean {
  const { isSittingOpen, pages, carried, isUnknown } = holdings;
  return !isUnknown && !isSittingOpen && pages === 0 && carried === 0 && countUnsent(holdings) === 0;
}

/** Entries that no receipt names. */
export function countUnsent({ journals }: Holdings): number {
  return journals.reduce((sum, { head, acknowledged }) => sum + head - acknowledged, 0);
}

/**
 * Empties the tablet for good. First everything is looked at once more, here and at the centre; only then sending ends, the store closes, and the browser deletes all of it.
 */
export async function emptyTablet({ store, sync }: Tablet): Promise<Outcome<Emptied, ProofProblem>> {
  const holdings = await lookAtHoldings(store);
  if (!isSafeToEmpty(holdings)) return bad({ kind: 'not-there' });
  const joined = store.joined.value;
  const proven =
    joined && holdings.journals.length > 0 ? await proveAtCentre(ask, joined, holdings.journals) : good(undefined);
  if (!proven.ok) return proven;
  await sync.stop();
  await store.close();
  await closeSettings();
  return good(await emptyBrowser(endpoints.emptying()));
}

const ask = (url: string, init?: RequestInit) => fetch(url, init);
