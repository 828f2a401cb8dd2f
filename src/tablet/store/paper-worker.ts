import { openOpfsFolder } from './opfs-folder.ts';
import { createPaperService } from './paper-file-service.ts';
import { serveLine } from './serve-line.ts';

/** The worker that owns the folders of paper. */
serveLine(openService);

/** A first handle is taken and given back: WebKitGTK has the folders, but no such handles. */
async function openService() {
  const [letter, attachments, carried] = await Promise.all([
    openOpfsFolder('letter'),
    openOpfsFolder('attachments'),
    openOpfsFolder('carried'),
  ]);
  (await letter.open('first')).close();
  return createPaperService({ letter, attachments, carried });
}
