import { type DeskInvite, makeDeskInvite } from '../protocol/desk-invite.ts';
import { makeInvite } from '../protocol/invite.ts';
import { makeTicket } from '../protocol/ticket.ts';
import { bytesToBase64url } from '../sealing/base64url.ts';
import { randomBytes } from '../sealing/bytes.ts';
import { makeSigner } from '../sealing/keys.ts';
import type { CampaignKeys } from './keys/campaign-keys.ts';

/** A link by which so many tablets may join until a moment (epoch ms). What stands after the `#` is a key: browsers never send it. */
export async function makeInviteLink(
  keys: CampaignKeys,
  centre: string,
  scope: { readonly tablets: number; readonly expiresAt: number },
): Promise<string> {
  const invite = await makeInvite(keys.signer, await makeSigner(true), {
    tablets: scope.tablets,
    expiresAt: Math.floor(scope.expiresAt / 1000),
  });
  return `${centre}/#${invite}`;
}

/**
 * A link to the centre's page of totals, numbers only, until a moment (epoch ms). With the keys of last year's campaign, which the same centre has, the page shows that
 * year beside this one.
 */
export async function makeTotalsLink(
  keys: CampaignKeys,
  centre: string,
  expiresAt: number,
  lastYear?: CampaignKeys,
): Promise<string> {
  const passOf = async ({ signer, campaign }: CampaignKeys) =>
    [await makeTicket(signer, 'totals', expiresAt), bytesToBase64url(campaign)] as const;
  const [ticket, campaign] = await passOf(keys);
  const [lastTicket, lastCampaign] = lastYear ? await passOf(lastYear) : [];
  const last = lastYear ? `&last-ticket=${lastTicket}&last-campaign=${lastCampaign}` : '';
  return `${centre}/desk/totals#ticket=${ticket}&campaign=${campaign}${last}`;
}

/** A link by which one colleague makes a passkey at the centre, once, until a moment (epoch ms). */
export async function makeColleagueLink(
  keys: CampaignKeys,
  centre: string,
  { name, role, expiresAt }: Pick<DeskInvite, 'name' | 'role' | 'expiresAt'>,
): Promise<string> {
  const invite = { id: randomBytes(16), name, role, expiresAt: Math.floor(expiresAt / 1000) };
  return `${centre}/desk/sign-in#invite=${await makeDeskInvite(keys.signer, invite)}`;
}
