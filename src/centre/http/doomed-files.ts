import type { Bytes } from '../../domain/bytes.ts';
import { bytesToBase64url } from '../../sealing/base64url.ts';
import type { AttachmentFiles } from '../store/attachment-files.ts';
import type { CentreStore } from '../store/centre-store.ts';

/** Takes away the files that the database says are to go. Each is forgotten there only when it is away; whoever fails in between, or beside another copy of the centre, does it again. Gives how many. */
export async function removeDoomedFiles(
  { store, attachmentFiles }: { readonly store: CentreStore; readonly attachmentFiles: AttachmentFiles },
  campaign: Bytes,
): Promise<number> {
  let removed = 0;
  for (;;) {
    const digests = await store.letting.listDoomed(campaign);
    if (digests.length === 0) return removed;
    for (const digest of digests) await attachmentFiles.remove(bytesToBase64url(digest));
    await store.letting.forgetDoomed(campaign, digests);
    removed += digests.length;
  }
}
