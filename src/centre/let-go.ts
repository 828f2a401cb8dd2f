import { randomUUID } from 'node:crypto';
import type { Bytes } from '../domain/bytes.ts';
import { bytesToBase64url } from '../sealing/base64url.ts';
import { removeDoomedFiles } from './http/doomed-files.ts';
import type { Log } from './log.ts';
import type { AttachmentFiles } from './store/attachment-files.ts';
import type { CentreStore } from './store/centre-store.ts';
import { policyToTimes } from './store/policy-to-times.ts';
import type { RetentionCount, RetentionPolicy } from './store/retention.ts';

type LettingParts = {
  readonly store: CentreStore;
  readonly attachmentFiles: AttachmentFiles;
  /** Epoch ms. */
  readonly clock: () => number;
  readonly log: Log;
  /** Then it goes no further than the step that it is at. */
  readonly ending?: AbortSignal;
};

/** What went of one campaign. */
export type LetGo = { readonly pages: number; readonly bodies: number; readonly files: number };

/** Longer than any single step takes; it is asked for anew before each. */
const leaseMs = 600_000;

/**
 * Lets go, in every campaign, what is older than its office wants kept and has opened; and takes away the files that are still to go. One copy of the centre at a time works at a
 * campaign; whoever finds another at it leaves it alone. Safe to stop anywhere and to repeat.
 */
export async function letGo(parts: LettingParts): Promise<void> {
  const holder = randomUUID();
  for (const campaign of await parts.store.letting.campaigns()) {
    const gone = await letCampaignGo(campaign, holder, parts);
    if (!gone || gone.pages + gone.bodies + gone.files === 0) continue;
    parts.log({ level: 'info', event: 'let-go', campaign: bytesToBase64url(campaign), ...gone });
  }
}

/** The same for one campaign; `undefined` where another holds the lease. */
export async function letCampaignGo(
  campaign: Bytes,
  holder: string,
  parts: Omit<LettingParts, 'log'>,
): Promise<LetGo | undefined> {
  const { store, clock, ending } = parts;
  const { letting } = store;
  const isOurs = async () =>
    !ending?.aborted && letting.lease(campaign, 'retention', holder, { now: clock(), until: clock() + leaseMs });
  if (!(await isOurs())) return undefined;
  await letting.eraseBegun(campaign, clock());
  const policy = await letting.policy(campaign);
  const { pagesBefore, bodiesBefore } = policyToTimes(policy, clock());
  let [pages, bodies, files] = [0, 0, 0];
  for (let some = -1; pagesBefore > 0 && some !== 0 && (await isOurs()); pages += some) {
    some = await letting.letPagesGo(campaign, pagesBefore, clock());
    files += await removeDoomedFiles(parts, campaign);
  }
  for (const due of bodiesBefore > 0 ? await letting.listOld(campaign, bodiesBefore) : []) {
    for (let some = -1; some !== 0 && (await isOurs()); bodies += some)
      some = await letting.letBodiesGo(campaign, due, clock());
  }
  files += await removeDoomedFiles(parts, campaign);
  return { pages, bodies, files };
}

/** What `letCampaignGo` would do now, and what it would not for want of being opened. Changes nothing. */
export async function countDue(
  campaign: Bytes,
  { store, clock }: Pick<LettingParts, 'store' | 'clock'>,
): Promise<RetentionCount & { readonly policy: RetentionPolicy | undefined }> {
  const policy = await store.letting.policy(campaign);
  return { policy, ...(await store.letting.countDue(campaign, policyToTimes(policy, clock()))) };
}
