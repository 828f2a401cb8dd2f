import { join } from 'node:path';
import { startCentre } from '../../src/centre/start-centre.ts';

/** A centre as a process of its own that says by IPC where it is, and how large its heap is whenever it is asked. */
const [, , folder = ''] = process.argv;
const centre = await startCentre(
  {
    host: '127.0.0.1',
    port: 0,
    store: { kind: 'sqlite', path: join(folder, 'centre.db') },
    attachmentFolder: join(folder, 'attachments'),
    allowedCampaigns: 'any',
    isBehindProxy: false,
    metrics: undefined,
    drainMs: 0,
    staticFolder: 'none',
  },
  () => undefined,
);
process.on('message', () => {
  globalThis.gc?.();
  process.send?.(process.memoryUsage().heapUsed);
});
process.on('SIGTERM', () => void centre.stop().then(() => process.exit(0)));
process.send?.(centre.url);
