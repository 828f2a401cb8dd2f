import { contentTypes } from '../../protocol/content-types.ts';
import { checkEnrolment, enrolmentToCampaign, makeEnrolled } from '../../protocol/enrolment.ts';
import { certificateToInviteId } from '../../protocol/invite.ts';
import { limits } from '../../protocol/limits.ts';
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
  const campaign = enrolmentToCampaign(body.value);
  if (!campaign) return refuse('unreadable');
  const { store, clock } = parts;
  const kept = await store.findCampaign(campaign);
  const campaignKey = kept && (await parts.verifiers(kept.signingKey));
  if (!campaignKey) return refuse('unknown-campaign');
  const checked = await checkEnrolment(body.value, campaignKey);
  if (!checked.ok) return refuse(checked.problem.kind === 'certificate-wrong' ? 'certificate-wrong' : 'unreadable');

  const { certificate, tablet, tabletKey, name } = checked.value;
  const at = clock();
  if (!(await store.findTablet(campaign, tablet))) {
    if (certificate.expiresAt * 1000 <= at) return refuse('invite-expired');
    const enrolled = await store.enrolTablet({
      campaign,
      tablet,
      key: tabletKey,
      name,
      enrolment: body.value,
      invite: certificateToInviteId(certificate),
      tablets: certificate.tablets,
      at,
    });
    if (!enrolled.ok) return refuse(enrolled.problem.kind);
  }
  return answerBytes(contentTypes.enrolled, await makeEnrolled(await parts.receiptSigner(), campaign, tablet, at));
}
