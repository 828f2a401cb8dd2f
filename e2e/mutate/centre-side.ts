import { startCentre } from '../../src/centre/start-centre.ts';
import { makeTestConfig } from '../../src/centre/test-support/test-config.ts';

/** A centre as a process of its own that says by IPC where it is, and how large its heap is whenever it is asked. */
const [, , folder = ''] = process.argv;
const centre = await startCentre(makeTestConfig(folder), () => undefined);
process.on('message', () => {
  globalThis.gc?.();
  process.send?.(process.memoryUsage().heapUsed);
});
process.on('SIGTERM', () => void centre.stop().then(() => process.exit(0)));
process.send?.(centre.url);
