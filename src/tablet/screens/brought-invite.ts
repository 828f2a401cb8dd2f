import { readInvite } from '../../protocol/invite.ts';
import { areBytesEqual } from '../../sealing/bytes.ts';
import type { Joined } from '../store/tablet-store.ts';

/** An invite that came with the address, seen from this tablet. */
export type BroughtInvite = {
  readonly text: string;
  /** `other-campaign`: the tablet collects for another one already, and goes on doing so. `damaged` is said when it is used. */
  readonly kind: 'first' | 'same-campaign' | 'other-campaign' | 'damaged';
  /** By this tablet's clock, which may be wrong: a warning, never a refusal. */
  readonly isExpired: boolean;
};

/**
 * Takes an invite out of the address and clears it there at once: it holds a key, and addresses end up in histories and screenshots.
 * `undefined` where there is none. Calling again gives nothing.
 */
export function takeInviteText(): string | undefined {
  const { hash, pathname } = location;
  if (!hash.includes('invite=')) return undefined;
  history.replaceState(null, '', pathname);
  return hash;
}

/** What an invite means here. `now` is epoch ms. */
export async function inspectInvite(text: string, joined: Joined | undefined, now: number): Promise<BroughtInvite> {
  const invite = await readInvite(text);
  if (!invite.ok) return { text, kind: 'damaged', isExpired: false };
  const { campaign, expiresAt } = invite.value.certificate;
  const isExpired = expiresAt * 1000 < now;
  if (!joined) return { text, kind: 'first', isExpired };
  return { text, kind: areBytesEqual(campaign, joined.campaign) ? 'same-campaign' : 'other-campaign', isExpired };
}
