import type { TabletStore } from '../store/tablet-store.ts';
import type { Fetch } from './exchange.ts';
import { fetchManifest, fetchPack } from './fetch-campaign.ts';

/**
 * Looks for a newer manifest, and keeps it with its pack. One that is older, damaged or somebody else's is passed over: what the tablet has
 * stays in force. Gives whether a newer one is in force now, and whether the centre answered at all.
 */
export async function refreshCampaign(
  store: TabletStore,
  fetch: Fetch,
  stop: AbortSignal,
): Promise<'newer' | 'same' | 'no-answer'> {
  const joined = store.joined.value;
  if (!joined) return 'same';
  const fetched = await fetchManifest(fetch, joined.campaign, joined.manifest.serial, stop);
  if (!fetched.ok) return fetched.problem.kind === 'trouble' ? 'no-answer' : 'same';
  const { manifest, bytes } = fetched.value;
  if (manifest.serial <= joined.manifest.serial) return 'same';
  const pack = await fetchPack(fetch, manifest, joined.manifest, stop);
  if (!pack.ok) return pack.problem.kind === 'trouble' ? 'no-answer' : 'same';
  const kept = await store.keepManifest(manifest, bytes, pack.value);
  return kept.ok ? 'newer' : 'same';
}
