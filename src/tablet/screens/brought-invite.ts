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
