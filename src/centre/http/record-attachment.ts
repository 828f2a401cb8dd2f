import type { AttachmentStatement } from '../../protocol/attachment.ts';
import type { CentreParts } from './centre-parts.ts';

/** Writes down that a file is kept, and counts it where that is news. Only when it is. */
export async function recordAttachment(
  { store, clock, metrics }: Pick<CentreParts, 'store' | 'clock' | 'metrics'>,
  { journal, digest, number, bytes }: AttachmentStatement,
): Promise<void> {
  if (await store.keepAttachment({ journal, digest, number, bytes, at: clock() })) metrics.countAttachment(bytes);
}
