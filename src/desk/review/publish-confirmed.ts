import { countActions } from '../../domain/action.ts';
import { bad, good, type Outcome } from '../../domain/outcome.ts';
import { makeConfirmed, maxConfirmedBytes } from '../../protocol/confirmed.ts';
import type { CentreClient, CentreProblem } from '../centre-client.ts';
import type { Session } from '../session/session.ts';
import { confirmPlaces } from './confirm-places.ts';
import type { NotValid } from './judge-signatures.ts';

/** What was published: numbers alone. */
export type PublishedTotals = {
  /** Epoch ms. */
  readonly at: number;
  readonly actions: number;
  readonly people: number;
  readonly attended: number;
};

/** What stands confirmed was made of no more than was read here, and bears a time that this desk's clock has not reached: opening again would not help. */
export type ClockBehind = { readonly kind: 'clock-behind' };

/** Signs what remains after the office's check and brings it to the centre, which shows it beside what is collected. `office`: entries of the office's journal that were read. */
export async function publishConfirmed(
  { ledger, keys, report }: Pick<Session, 'ledger' | 'keys' | 'report'>,
  client: Pick<CentreClient, 'publishConfirmed'>,
  toNotValid: NotValid,
  office: number,
  now: number,
): Promise<Outcome<PublishedTotals, CentreProblem | ClockBehind>> {
  const places = confirmPlaces(ledger, toNotValid);
  const heads = report.summary.journals.filter(({ head }) => head > 0).map(({ journal, head }) => ({ journal, head }));
  const signed = await makeConfirmed(keys.signer, { at: now, office, heads, places });
  if (signed.length > maxConfirmedBytes) throw new Error('more counters than a statement holds');
  const published = await client.publishConfirmed(signed);
  if (!published.ok) return isClockBehind(published.problem, office) ? bad({ kind: 'clock-behind' }) : published;
  return good({
    at: now,
    actions: places.reduce((sum, { cells }) => sum + countActions(cells), 0),
    people: places.reduce((sum, { people }) => sum + people, 0),
    attended: places.reduce((sum, { attended = 0 }) => sum + attended, 0),
  });
}

/** The centre says how much of the office's journal the statement in force has read. */
function isClockBehind(problem: CentreProblem, office: number): boolean {
  if (problem.kind !== 'centre-refused' || problem.refusal.kind !== 'gap') return false;
  const { need } = problem.refusal;
  return need !== undefined && need <= office;
}
