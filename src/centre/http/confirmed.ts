import type { Bytes } from '../../domain/bytes.ts';
import { maxConfirmedBytes, readConfirmed } from '../../protocol/confirmed.ts';
import { contentTypes } from '../../protocol/content-types.ts';
import type { VerifierKey } from '../../sealing/keys.ts';
import { refuse } from './answers.ts';
import type { CentreContext, CentreParts } from './centre-parts.ts';
import { readBody } from './read-body.ts';
import { readId } from './read-id.ts';

/** In ms: some megabytes from an office on a poor line; Node ends a request after 300 s in any case. */
const confirmedMs = 290_000;

/** PUT: what the office says remains after its check. Its own signature is its pass. */
export async function takeConfirmed(context: CentreContext, parts: CentreParts): Promise<Response> {
  const campaign = readId(context.req.param('campaign'), 16);
  if (!campaign) return refuse('not-found');
  const kept = await parts.store.findCampaign(campaign);
  const key = kept && (await parts.verifiers(kept.signingKey));
  if (!key) return refuse('unknown-campaign');
  const max = maxConfirmedBytes;
  const body = await readBody(context, parts.bodyRoom, {
    contentType: contentTypes.confirmed,
    max,
    withinMs: confirmedMs,
  });
  if (!body.ok) return refuse(body.problem.kind, { ...(body.problem.kind === 'too-large' && { max }) });
  return (await parts.publicationGate(() => keepConfirmed(body.value, key, campaign, parts))) ?? refuse('busy');
}

async function keepConfirmed(
  signed: Bytes,
  key: VerifierKey,
  campaign: Bytes,
  { store, clock }: CentreParts,
): Promise<Response> {
  const confirmed = await readConfirmed(signed, key);
  if (!confirmed.ok) return refuse('signature-wrong');
  const { office, at: madeAt } = confirmed.value;
  const taken = await store.keepConfirmed({ campaign, office, madeAt, signed, at: clock() });
  return taken.ok ? new Response(null, { status: 204 }) : refuse('gap', { need: taken.problem.need });
}
