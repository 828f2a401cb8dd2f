import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { createAdaptorServer } from '@hono/node-server';
import type { CentreConfig } from './config.ts';
import { createApp } from './http/create-app.ts';
import { createLife } from './http/life.ts';
import { createMetrics } from './http/metrics.ts';
import { loadStaticFiles } from './http/static-files.ts';
import { letGo } from './let-go.ts';
import { listen } from './listen.ts';
import type { Log } from './log.ts';
import { measureProcess } from './measure-process.ts';
import { openAttachments } from './open-attachments.ts';
import { openStore } from './open-store.ts';
import { startMetrics } from './start-metrics.ts';
import { stopReadingAnswered } from './stop-reading.ts';
import type { AttachmentFiles } from './store/attachment-files.ts';
import type { CentreStore } from './store/centre-store.ts';

/** A centre that listens. */
export type RunningCentre = {
  readonly url: string;
  /** Where its metrics are, if it was told to show them. */
  readonly metricsUrl: string | undefined;
  /** Not ready first, then no new connections; what is under way ends, within `stopMs`; then the database is closed. Safe to call again. */
  readonly stop: () => Promise<void>;
};

/** A tablet that was away for a season begins that one file anew. */
const staleMs = 30 * 86_400_000;
const tidyMs = 6 * 3_600_000;

/** How long requests under way may take to end, and then how long what they had begun may take in the store. */
const graceMs = 10_000;
const settleMs = 5_000;

/** The longest that `stop` takes, beside `drainMs` and the store's own closing. */
export const stopMs = graceMs + settleMs;

/**
 * Heads of requests come within 20 s or not at all. Bodies have limits of their own where they are read (`read-body.ts`, `carrier-body.ts`, `attachments.ts`): Node's
 * limit for whole requests, 300 s, would cut carrier files that come over a slow line. Idle connections are kept longer than balancers keep theirs, else these
 * send into connections that are being closed.
 */
const timeouts = {
  headersTimeout: 20_000,
  requestTimeout: 0,
  keepAliveTimeout: 75_000,
  connectionsCheckingInterval: 5_000,
};

/** Opens the store, reads the app's files, listens. `patience` is for tests. Throws where a port is taken or the database cannot be opened. */
export async function startCentre(
  config: CentreConfig,
  log: Log,
  patience: Partial<typeof timeouts> = {},
): Promise<RunningCentre> {
  const clock = () => Date.now();
  const attachmentFiles = openAttachments(config, log);
  const store = await openStore(config);
  const [life, metrics] = [createLife(), createMetrics()];
  const app = createApp({
    store,
    attachmentFiles,
    clock,
    log,
    life,
    metrics,
    allowedCampaigns: config.allowedCampaigns,
    isBehindProxy: config.isBehindProxy,
    origin: config.origin,
    ...(existsSync(config.staticFolder) && { staticFiles: await loadStaticFiles(config.staticFolder) }),
  });
  const stops: (() => Promise<void>)[] = [() => store.close()];
  const stopAll = async () => {
    for (const stop of stops.splice(0).reverse()) await stop();
  };
  try {
    if (config.metrics) measureProcess(metrics, store, attachmentFiles, clock);
    const shown = config.metrics && (await startMetrics(config.metrics, metrics.registry));
    if (shown) stops.push(() => shown.stop(0));
    const server = createAdaptorServer({ fetch: app.fetch, serverOptions: { ...timeouts, ...patience } }) as Server;
    stopReadingAnswered(server);
    const listening = await listen(server, config);
    stops.push(tidyUp({ store, attachmentFiles, clock }, log), async () => {
      life.beginStop();
      await wait(config.drainMs);
      await listening.stop(graceMs);
      await Promise.race([life.whenIdle(), wait(settleMs, undefined, { ref: false })]);
    });
    log({
      level: 'info',
      event: 'centre-started',
      url: listening.url,
      store: config.store.kind,
      attachments: config.bucket ? 'bucket' : 'folder',
    });
    let stopping: Promise<void> | undefined;
    return {
      url: listening.url,
      metricsUrl: shown?.url,
      stop: () => {
        stopping ??= stopAll().then(() => log({ level: 'info', event: 'centre-stopped' }));
        return stopping;
      },
    };
  } catch (error) {
    await stopAll();
    throw error;
  }
}

/** Uploads that nobody went on with are given up, and what is too old is let go: at the start and then now and again. Gives an end, which waits for what is under way. */
function tidyUp(
  parts: { readonly store: CentreStore; readonly attachmentFiles: AttachmentFiles; readonly clock: () => number },
  log: Log,
): () => Promise<void> {
  const { attachmentFiles, clock } = parts;
  const ending = new AbortController();
  const tidy = async () => {
    const uploads = await attachmentFiles.removeStale(clock() - staleMs);
    if (uploads > 0) log({ level: 'info', event: 'uploads-given-up', uploads });
    await letGo({ ...parts, log, ending: ending.signal });
  };
  let tidying = Promise.resolve();
  const begin = () => {
    tidying = tidying.then(tidy).catch((error: unknown) => {
      log({ level: 'error', event: 'tidying-failed', cause: String(error instanceof Error ? error.message : error) });
    });
  };
  begin();
  const timer = setInterval(begin, tidyMs);
  return async () => {
    clearInterval(timer);
    ending.abort();
    await tidying;
  };
}
