import type { Bytes } from '../../domain/bytes.ts';
import type { Doer } from '../../protocol/audit-line.ts';
import { readTotalsQuery, type TotalsFigures, type TotalsQuery } from '../../protocol/totals-query.ts';
import { bytesToBase64url } from '../../sealing/base64url.ts';
import { answerJson, refuse } from './answers.ts';
import { askPass, type Needed } from './ask-pass.ts';
import type { CentreContext, CentreParts } from './centre-parts.ts';
import { findSender } from './find-sender.ts';
import { readId } from './read-id.ts';

const forTotals: Needed = { scope: 'totals', role: 'viewer' };

/** GET, viewers: totals filtered and grouped as the address asks. */
export async function giveFigures(context: CentreContext, parts: CentreParts): Promise<Response> {
  const asked = await readAsked(context, parts);
  if (asked instanceof Response) return asked;
  const { campaign, query } = asked;
  const asOf = parts.clock();
  const figures = await parts.store.queryTotals(campaign, query);
  const answer: TotalsFigures = { asOf, campaign: bytesToBase64url(campaign), ...figures };
  return answerJson(answer);
}

/** GET, viewers: the same, again whenever it changes, as server-sent events. */
export async function giveLiveFigures(context: CentreContext, parts: CentreParts): Promise<Response> {
  const asked = await readAsked(context, parts);
  if (asked instanceof Response) return asked;
  const { campaign, query, doer } = asked;
  const known = context.req.header('Last-Event-ID');
  const listened = parts.liveTotals.listen({
    campaign,
    query,
    known,
    isAllowed: async () => (await askPass(context, parts, campaign, forTotals, false)).ok,
    isRevocable: doer.kind === 'colleague',
    by: doer.kind === 'colleague' ? bytesToBase64url(doer.id) : findSender(context, parts.isBehindProxy),
  });
  return listened ?? refuse('busy');
}

type Asked = { readonly campaign: Bytes; readonly query: TotalsQuery; readonly doer: Doer };

async function readAsked(context: CentreContext, parts: CentreParts): Promise<Response | Asked> {
  const campaign = readId(context.req.param('campaign'), 16);
  if (!campaign) return refuse('not-found');
  const pass = await askPass(context, parts, campaign, forTotals);
  if (!pass.ok) return pass.problem;
  const query = readTotalsQuery(new URL(context.req.url).searchParams);
  return query ? { campaign, query, doer: pass.value } : refuse('unreadable');
}
