import { randomUUID } from 'node:crypto';
import { setTimeout as wait } from 'node:timers/promises';
import type { Bytes } from '../../domain/bytes.ts';
import { bytesToBase64url } from '../../sealing/base64url.ts';
import type { AttachmentFiles } from '../store/attachment-files.ts';
import type { CentreStore } from '../store/centre-store.ts';
import { StoreBusyError } from '../store/store-busy-error.ts';

type RemovingParts = {
  readonly store: CentreStore;
  readonly attachmentFiles: AttachmentFiles;
  /** Epoch ms. */
  readonly clock: () => number;
};

/** Nothing is taken away in the second half of it, so that whatever hangs in the first is over by its end. */
const leaseMs = 60_000;

/** In ms: whoever is at it has mostly some files, and takes away ours as well. */
const patience = [50, 100, 200, 400, 800, 1_600] as const;

/**
 * Takes away the files that the database says are to go. Each is forgotten there only when it is away; whoever fails in between does it again. One at a time in a campaign, among all copies of
 * the centre: a second one that had looked a moment ago would take away what has come again since under the same digest. Throws `StoreBusyError` where another is at it for longer. Gives how many.
 */
export async function removeDoomedFiles(
  { store, attachmentFiles, clock }: RemovingParts,
  campaign: Bytes,
  delaysMs: readonly number[] = patience,
): Promise<number> {
  const { letting } = store;
  if ((await letting.listDoomed(campaign)).length === 0) return 0;
  const holder = randomUUID();
  let until = 0;
  /** Not past the first half of the lease, which is taken anew then. */
  const isOurs = async () => {
    const now = clock();
    if (until - now > leaseMs / 2) return true;
    const isTaken = await letting.lease(campaign, 'doomed-files', holder, { now, until: now + leaseMs });
    if (isTaken) until = now + leaseMs;
    return isTaken;
  };
  for (const ms of delaysMs) {
    if (await isOurs()) break;
    await wait(ms);
  }
  let removed = 0;
  try {
    for (;;) {
      if (!(await isOurs())) throw new StoreBusyError('files are being taken away');
      // Looked up under the lease: what another has taken away meanwhile is not on it.
      const digests = await letting.listDoomed(campaign);
      if (digests.length === 0) return removed;
      for (const digest of digests) {
        if (!(await isOurs())) throw new StoreBusyError('files are being taken away');
        await attachmentFiles.remove(bytesToBase64url(digest));
        await letting.forgetDoomed(campaign, [digest]);
        removed += 1;
      }
    }
  } finally {
    const now = clock();
    // Over at once; where that fails it is over soon.
    if (until > now) await letting.lease(campaign, 'doomed-files', holder, { now, until: now - 1 }).catch(() => false);
  }
}
