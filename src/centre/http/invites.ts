import type { InviteList } from '../../protocol/invite-list.ts';
import { bytesToBase64url } from '../../sealing/base64url.ts';
import { answerJson, refuse } from './answers.ts';
import { refuseWithoutPass } from './ask-pass.ts';
import type { CentreContext, CentreParts } from './centre-parts.ts';
import { readId } from './read-id.ts';

/** GET, the office: invites by which somebody has joined or that are withdrawn, with the tablets that joined by each. */
export async function giveInvites(context: CentreContext, parts: CentreParts): Promise<Response> {
  const campaign = readId(context.req.param('campaign'), 16);
  if (!campaign) return refuse('not-found');
  const no = await refuseWithoutPass(context, parts, campaign, { scope: 'office', role: 'office' });
  if (no) return no;
  const kept = await parts.store.gate.listInvites(campaign);
  const list: InviteList = {
    invites: kept.map(({ id, withdrawnAt, tablets }) => ({
      id: bytesToBase64url(id),
      withdrawnAt: withdrawnAt ?? null,
      tablets: tablets.map((tablet) => ({ ...tablet, id: bytesToBase64url(tablet.id) })),
    })),
  };
  return answerJson(list);
}
