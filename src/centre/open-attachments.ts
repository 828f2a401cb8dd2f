import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { CentreConfig } from './config.ts';
import type { Log } from './log.ts';
import type { AttachmentFiles } from './store/attachment-files.ts';
import { measureDiskRoom, openAttachmentFolder } from './store/attachment-folder.ts';
import { openAttachmentBucket } from './store/bucket/attachment-bucket.ts';
import { type Bucket, openBucket } from './store/bucket/bucket.ts';

/** The files' store that the configuration names. A bucket need not answer yet: batches are taken without it. */
export function openAttachments({ bucket: where, store, attachmentFolder }: CentreConfig, log: Log): AttachmentFiles {
  if (!where) {
    mkdirSync(attachmentFolder, { recursive: true, mode: 0o700 });
    return openAttachmentFolder(attachmentFolder);
  }
  const bucket = openBucket(where);
  void warnOfVersions(bucket, log);
  const files = openAttachmentBucket(bucket);
  if (store.kind !== 'sqlite') return files;
  // The disk that may fill is the database's.
  return { ...files, measureRoom: () => measureDiskRoom(dirname(store.path)) };
}

/** What is erased or let go from a bucket that keeps versions is not gone. */
async function warnOfVersions(bucket: Bucket, log: Log): Promise<void> {
  const keeps = await bucket.keepsVersions().catch(() => false);
  if (keeps) log({ level: 'warning', event: 'bucket-keeps-versions' });
}
