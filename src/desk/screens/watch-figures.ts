import { bad, good, type Outcome } from '../../domain/outcome.ts';
import { deskEndpoints } from '../../protocol/desk-endpoints.ts';
import { readLiveFigures } from '../../protocol/live-figures.ts';
import { readRefusal } from '../../protocol/refusal.ts';
import { ticketScheme } from '../../protocol/ticket.ts';
import {
  readTotalsFigures,
  type TotalsFigures,
  type TotalsQuery,
  writeTotalsQuery,
} from '../../protocol/totals-query.ts';
import type { TotalsPass, TotalsProblem } from './totals-link.ts';

/** What the page knows at a moment: figures, or why there are none; and whether they go up by themselves. */
export type WatchNews =
  | { readonly kind: 'figures'; readonly figures: TotalsFigures }
  | { readonly kind: 'cut' }
  | { readonly kind: 'refused'; readonly problem: TotalsProblem };

/** In ms: between two tries, and where a centre has no room for listeners between two questions. */
const againMs = 3_000;
const pollMs = 20_000;

/**
 * Tells of figures as they are, then of every change, until `ended` aborts or the ticket is refused. After a cut it goes on where it was; where a centre has all
 * its listeners already it is asked now and then.
 */
export async function watchFigures(
  pass: TotalsPass,
  query: TotalsQuery,
  onNews: (news: WatchNews) => void,
  ended: AbortSignal,
): Promise<void> {
  let known: string | undefined;
  while (!ended.aborted) {
    const answer = await ask(deskEndpoints.liveFigures(pass.campaign, writeTotalsQuery(query)), pass, ended, known);
    if (ended.aborted) return;
    if (answer?.ok && answer.body) {
      try {
        for await (const figures of readLiveFigures(answer.body)) {
          if (ended.aborted) return;
          known = figures.version;
          onNews({ kind: 'figures', figures });
        }
      } catch {
        // Cut off: the same as an end.
      }
      if (ended.aborted) return;
      onNews({ kind: 'cut' });
      await wait(againMs, ended);
    } else {
      const asked =
        answer?.status === 503 ? await fetchFigures(pass, query, ended) : bad(await toProblem(answer, pass));
      if (ended.aborted) return;
      if (asked.ok) onNews({ kind: 'figures', figures: asked.value });
      else if (asked.problem.kind !== 'offline') return onNews({ kind: 'refused', problem: asked.problem });
      else onNews(known === undefined ? { kind: 'refused', problem: asked.problem } : { kind: 'cut' });
      await wait(asked.ok ? pollMs : againMs, ended);
    }
  }
}

/** The figures as they are now. */
export async function fetchFigures(
  pass: TotalsPass,
  query: TotalsQuery,
  ended?: AbortSignal,
): Promise<Outcome<TotalsFigures, TotalsProblem>> {
  const answer = await ask(deskEndpoints.figures(pass.campaign, writeTotalsQuery(query)), pass, ended);
  const figures = answer?.ok ? readTotalsFigures(await answer.json().catch(() => undefined)) : undefined;
  return figures ? good(figures) : bad(await toProblem(answer, pass));
}

/** `undefined` where nobody answers. */
function ask(url: string, { ticket }: TotalsPass, ended?: AbortSignal, known?: string): Promise<Response | undefined> {
  const headers = {
    ...(ticket !== undefined && { authorization: `${ticketScheme} ${ticket}` }),
    ...(known !== undefined && { 'last-event-id': known }),
  };
  return fetch(url, { headers, cache: 'no-store', signal: ended ?? null }).catch(() => undefined);
}

async function toProblem(answer: Response | undefined, { ticket }: TotalsPass): Promise<TotalsProblem> {
  if (!answer || answer.status >= 502) return { kind: 'offline' };
  const refusal = answer.bodyUsed ? undefined : readRefusal(await answer.json().catch(() => undefined));
  if (refusal?.kind === 'ticket-wrong' && ticket === undefined) return { kind: 'signed-out' };
  if (refusal?.kind === 'ticket-wrong' || refusal?.kind === 'unknown-campaign') return { kind: refusal.kind };
  return { kind: 'broken' };
}

function wait(ms: number, ended: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    ended.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
