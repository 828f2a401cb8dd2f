import type { AttachmentStatement } from '../../protocol/attachment.ts';
import type { CentreParts } from './centre-parts.ts';
import { removeDoomedFiles } from './doomed-files.ts';

/** Writes down that a file is kept, and counts it where that is news. Only when it is. Where its entry was erased meanwhile the file is taken away instead. `false`: it was still to be taken away for another entry's sake, which is done now; it has to come again. */
export async function recordAttachment(
  parts: Pick<CentreParts, 'store' | 'clock' | 'metrics' | 'attachmentFiles'>,
  statement: AttachmentStatement,
): Promise<boolean> {
  const kept = await parts.store.keepAttachment({ ...statement, at: parts.clock() });
  if (kept === 'kept') parts.metrics.countAttachment(statement.bytes);
  if (kept === 'erased' || kept === 'doomed') await removeDoomedFiles(parts, statement.campaign);
  return kept !== 'doomed';
}

/** Whether the tablet may let its copy of a file go though none is here: it was here and has been let go, or its entry is erased. */
export async function isLetGo(
  { store }: Pick<CentreParts, 'store'>,
  { journal, digest, number }: AttachmentStatement,
): Promise<boolean> {
  return (await store.findAttachment(journal, digest))?.isGone === true || (await store.isErased(journal, number));
}
