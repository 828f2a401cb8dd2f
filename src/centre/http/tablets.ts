import type { Bytes } from '../../domain/bytes.ts';
import { bad, good, type Outcome } from '../../domain/outcome.ts';
import { contentTypes } from '../../protocol/content-types.ts';
import { checkEnrolment, enrolmentToCampaign, makeEnrolled } from '../../protocol/enrolment.ts';
import { certificateToInviteId } from '../../protocol/invite.ts';
import { limits } from '../../protocol/limits.ts';
import { takeManifest } from '../../protocol/manifest.ts';
import type { RefusalKind } from '../../protocol/refusal.ts';
import { areBytesEqual } from '../../sealing/bytes.ts';
import type { KeptCampaign } from '../store/centre-store.ts';
import { answerBytes, refuse } from './answers.ts';
import type { CentreContext, CentreParts } from './centre-parts.ts';
import { readBody } from './read-body.ts';

/** In ms: less than one packet, over any link. */
const enrolmentMs = 60_000;

/** POST: a tablet joins by an invite. Asking again, even after the invite's end, gives the same answer and uses up nothing. */
export async function takeEnrolment(context: CentreContext, parts: CentreParts): Promise<Response> {
  const max = limits.maxEnrolmentBytes;
  const body = await readBody(context, parts.bodyRoom, {
    contentType: contentTypes.enrolment,
    max,
    withinMs: enrolmentMs,
  });
  if (!body.ok) return refuse(body.problem.kind, { ...(body.problem.kind === 'too-large' && { max }) });
  const joined = await keepEnrolmentBytes(body.value, parts);
  if (!joined.ok) return refuse(joined.problem);
  const { campaign, tablet } = joined.value;
  const enrolled = await makeEnrolled(await parts.receiptSigner(), campaign, tablet, parts.clock());
  return answerBytes(contentTypes.enrolled, enrolled);
}

/** Who joined, and where. */
export type JoinedTablet = { readonly campaign: Bytes; readonly tablet: Bytes; readonly name: string };

/** Withdrawn before it ever joined here, as when another centre's disk was lost. */
async function isRevoked({ manifest }: KeptCampaign, campaign: Bytes, tablet: Bytes): Promise<boolean> {
  const taken = await takeManifest(manifest, campaign, 0);
  return taken.ok && (taken.value.revoked ?? []).some((each) => areBytesEqual(each, tablet));
}

/** An enrolment however it came, checked and kept; a tablet that is known already stays as it is. */
export async function keepEnrolmentBytes(
  bytes: Bytes,
  { store, clock, verifiers }: CentreParts,
): Promise<Outcome<JoinedTablet, RefusalKind>> {
  const campaign = enrolmentToCampaign(bytes);
  if (!campaign) return bad('unreadable');
  const kept = await store.findCampaign(campaign);
  const campaignKey = kept && (await verifiers(kept.signingKey));
  if (!campaignKey) return bad('unknown-campaign');
  const checked = await checkEnrolment(bytes, campaignKey);
  if (!checked.ok) return bad(checked.problem.kind === 'certificate-wrong' ? 'certificate-wrong' : 'unreadable');

  const { certificate, tablet, tabletKey, name } = checked.value;
  if (await store.findTablet(campaign, tablet)) return good({ campaign, tablet, name });
  const at = clock();
  if (certificate.expiresAt * 1000 <= at) return bad('invite-expired');
  const enrolled = await store.enrolTablet({
    campaign,
    tablet,
    key: tabletKey,
    name,
    enrolment: bytes,
    revoked: (await isRevoked(kept, campaign, tablet)) ? 1 : 0,
    invite: certificateToInviteId(certificate),
    tablets: certificate.tablets,
    at,
  });
  return enrolled.ok ? good({ campaign, tablet, name }) : bad(enrolled.problem.kind);
}
