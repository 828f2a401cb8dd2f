import { readInvite } from '../../protocol/invite.ts';
import { areBytesEqual } from '../../sealing/bytes.ts';
import type { Joined } from '../store/tablet-store.ts';
import type { BroughtInvite } from './brought-invite.ts';

/** What an invite means here. `now` is epoch ms. */
export async function inspectInvite(text: string, joined: Joined | undefined, now: number): Promise<BroughtInvite> {
  const invite = await readInvite(text);
  if (!invite.ok) return { text, kind: 'damaged', isExpired: false };
  const { campaign, expiresAt } = invite.value.certificate;
  const isExpired = expiresAt * 1000 < now;
  if (!joined) return { text, kind: 'first', isExpired };
  return { text, kind: areBytesEqual(campaign, joined.campaign) ? 'same-campaign' : 'other-campaign', isExpired };
}
