import { collectDefaultMetrics, Gauge } from 'prom-client';
import type { Metrics } from './http/metrics.ts';
import type { AttachmentFiles } from './store/attachment-files.ts';
import type { CentreStore } from './store/centre-store.ts';

const hourMs = 3_600_000;

/**
 * Adds what is measured when the metrics are asked for: process and event loop (prom-client's own), connections, disk, tablets. What fails to answer is
 * told as `NaN`, and hinders nothing else.
 */
export function measureProcess(
  { registry }: Metrics,
  store: CentreStore,
  files: AttachmentFiles,
  clock: () => number,
): void {
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  new Gauge({
    name: 'barua_store_connections',
    help: 'Connections to the database, and who waits for one.',
    labelNames: ['state'],
    registers,
    collect() {
      const { busy, idle, waiting } = store.countConnections();
      this.set({ state: 'busy' }, busy);
      this.set({ state: 'idle' }, idle);
      this.set({ state: 'waiting' }, waiting);
    },
  });
  new Gauge({
    name: 'barua_disk_free_bytes',
    help: 'Room on the disk of DATA_DIR.',
    registers,
    async collect() {
      this.set(await files.measureRoom().catch(() => Number.NaN));
    },
  });
  new Gauge({
    name: 'barua_tablets_last_hour',
    help: 'Tablets of which the centre, all copies together, took an entry within the last hour.',
    registers,
    async collect() {
      this.set(await store.countTablets(clock() - hourMs).catch(() => Number.NaN));
    },
  });
}
