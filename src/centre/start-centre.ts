import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import type { CentreConfig } from './config.ts';
import { createApp } from './http/create-app.ts';
import { loadStaticFiles } from './http/static-files.ts';
import type { Log } from './log.ts';
import { type AttachmentFiles, openAttachmentFolder } from './store/attachment-files.ts';
import type { CentreStore } from './store/centre-store.ts';
import { openPostgresStore } from './store/postgres/open-postgres-store.ts';
import { openSqliteStore } from './store/sqlite/open-sqlite-store.ts';

/** A centre that listens. `stop` lets what is under way end, then closes the database; safe to call again. */
export type RunningCentre = { readonly url: string; readonly stop: () => Promise<void> };

/** A tablet that was away for a season begins that one file anew. */
const staleMs = 30 * 86_400_000;
const tidyMs = 6 * 3_600_000;

/** How long requests under way may take to end when the centre stops. */
const graceMs = 10_000;

/** Opens the store, reads the app's files, listens. Throws where the port is taken or the database cannot be opened. */
export async function startCentre(config: CentreConfig, log: Log): Promise<RunningCentre> {
  const store = await openStore(config);
  const clock = () => Date.now();
  const attachmentFiles = openAttachmentFolder(config.attachmentFolder);
  const stopTidying = tidyAttachments(attachmentFiles, clock, log);
  const app = createApp({
    store,
    attachmentFiles,
    clock,
    log,
    allowedCampaigns: config.allowedCampaigns,
    isBehindProxy: config.isBehindProxy,
    ...(existsSync(config.staticFolder) && { staticFiles: await loadStaticFiles(config.staticFolder) }),
  });
  const server = createAdaptorServer({ fetch: app.fetch }) as Server;
  try {
    await listen(server, config);
  } catch (error) {
    stopTidying();
    await store.close();
    throw error;
  }
  const url = toUrl(server, config.host);
  log({ level: 'info', event: 'centre-started', url, store: config.store.kind });
  let stopping: Promise<void> | undefined;
  return {
    url,
    stop: () => {
      stopTidying();
      stopping ??= stopServer(server)
        .then(() => store.close())
        .then(() => log({ level: 'info', event: 'centre-stopped' }));
      return stopping;
    },
  };
}

/** Uploads that nobody went on with are given up, at the start and then now and again. Gives an end. */
function tidyAttachments(files: AttachmentFiles, clock: () => number, log: Log): () => void {
  const tidy = () =>
    void files.removeStale(clock() - staleMs).then(
      (uploads) => uploads > 0 && log({ level: 'info', event: 'uploads-given-up', uploads }),
      () => log({ level: 'error', event: 'attachments-unreadable' }),
    );
  tidy();
  const timer = setInterval(tidy, tidyMs);
  return () => clearInterval(timer);
}

function openStore({ store }: CentreConfig): Promise<CentreStore> {
  return store.kind === 'postgres' ? openPostgresStore(store) : openSqliteStore(store.path);
}

function listen(server: Server, { port, host }: CentreConfig): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

async function stopServer(server: Server): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), graceMs);
  await closed;
  clearTimeout(timer);
}

function toUrl(server: Server, host: string): string {
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port}`;
}
