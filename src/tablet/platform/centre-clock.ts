/**
 * Minutes by which the tablet's clock is ahead of the centre's (behind: negative); `undefined` where the centre did not answer. `centreUrl`
 * gives JSON with the centre's time as `now` (epoch ms).
 */
export async function compareClocks(centreUrl: string): Promise<number | undefined> {
  try {
    const sentAt = Date.now();
    const response = await fetch(centreUrl, { cache: 'no-store', signal: AbortSignal.timeout(10_000) });
    const { now } = (await response.json()) as { readonly now?: unknown };
    if (typeof now !== 'number') return undefined;
    return Math.round(((sentAt + Date.now()) / 2 - now) / 60_000);
  } catch {
    return undefined;
  }
}
