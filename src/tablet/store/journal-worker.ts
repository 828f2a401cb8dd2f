import type { FileAnswer, FileRequest } from './journal-file-protocol.ts';
import { createFileService } from './journal-file-service.ts';
import { openOpfsFolder } from './opfs-folder.ts';
import { serveLine } from './serve-line.ts';

/** The worker that owns the journal file: synchronous access handles exist in workers only. */
serveLine<FileRequest, FileAnswer>(
  async () => createFileService(await openOpfsFolder()),
  (answer) => (answer.kind === 'content' ? [answer.bytes.buffer, answer.index.buffer] : []),
);
