import { type CentreInfo, endpoints } from '../../protocol/endpoints.ts';

/** Minutes by which the tablet's clock is ahead of the centre's (behind: negative); `undefined` where the centre did not answer. */
export async function compareClocks(): Promise<number | undefined> {
  try {
    const sentAt = Date.now();
    const response = await fetch(endpoints.centre(), { cache: 'no-store', signal: AbortSignal.timeout(10_000) });
    const { now } = (await response.json()) as Partial<CentreInfo>;
    if (typeof now !== 'number') return undefined;
    return Math.round(((sentAt + Date.now()) / 2 - now) / 60_000);
  } catch {
    return undefined;
  }
}
