import { Hono } from 'hono';
import { deskEndpoints } from '../../protocol/desk-endpoints.ts';
import { type CentreInfo, endpoints } from '../../protocol/endpoints.ts';
import { limits } from '../../protocol/limits.ts';
import { bytesToBase64url } from '../../sealing/base64url.ts';
import type { AttachmentFiles } from '../store/attachment-files.ts';
import type { CentreStore } from '../store/centre-store.ts';
import { StoreBusyError } from '../store/store-busy-error.ts';
import { answerJson, refuse } from './answers.ts';
import { giveAside, listAside } from './aside.ts';
import { takeAttachment } from './attachments.ts';
import { createBodyRoom } from './body-room.ts';
import { giveManifest, givePack, takePublication } from './campaigns.ts';
import { takeCarrier } from './carriers.ts';
import type { AllowedCampaigns, CentreContext, CentreEnv, CentreParts } from './centre-parts.ts';
import { takeConfirmed } from './confirmed.ts';
import { addDeskRoutes } from './desk-routes.ts';
import { giveEmptying } from './emptying.ts';
import { createGate } from './gate.ts';
import { giveAttachment } from './give-attachment.ts';
import { giveAlive, giveReady, healthPaths } from './health.ts';
import { giveHead, takeBatch } from './journals.ts';
import { createLife, type Life } from './life.ts';
import { createLiveTotals } from './live-totals.ts';
import type { Log } from './log-record.ts';
import { logRequests } from './log-requests.ts';
import { createMetrics, type Metrics } from './metrics.ts';
import { giveEntries, giveJournals, giveTotals } from './office.ts';
import { giveOfficeEntries, takeOfficeEntry } from './office-journal.ts';
import { createReadiness } from './readiness.ts';
import { createReceiptCache } from './receipt-cache.ts';
import { createReceiptSigner } from './receipt-signer.ts';
import { takeReport } from './reports.ts';
import { withApiHeaders, withTransportSecurity } from './security-headers.ts';
import { createSenderGate } from './sender-gate.ts';
import { createSenderRate } from './sender-rate.ts';
import type { StaticFiles } from './static-files.ts';
import { takeEnrolment } from './tablets.ts';
import { giveFigures, giveLiveFigures } from './totals.ts';
import { createVerifierCache } from './verifier-cache.ts';

type AppOptions = {
  readonly store: CentreStore;
  readonly attachmentFiles: AttachmentFiles;
  /** Epoch ms. */
  readonly clock: () => number;
  readonly log: Log;
  readonly allowedCampaigns: AllowedCampaigns;
  /** A proxy of ours stands before the centre and says who sends. */
  readonly isBehindProxy?: boolean;
  /** Of the office's pages: scheme and host. Without it people can sign in at `localhost` only. */
  readonly origin?: string | undefined;
  /** Whether the centre is to stop; one that nobody stops unless told. */
  readonly life?: Life;
  readonly metrics?: Metrics;
  /** The built app; without it only the API answers. */
  readonly staticFiles?: StaticFiles;
};

/**
 * Batches that are worked on at once: somewhat more than there are connections to the database. The others wait unread, for a batch that is read and
 * waits is hundreds of objects that the garbage collector carries about. Beyond, tablets are asked to come later, which they do by themselves.
 */
const batchesAtOnce = { inside: 12, inLine: 52, patienceMs: 10_000 };

/** Publications are rare and large; two at once are two offices. */
const publicationsAtOnce = { inside: 2 };

/** Carrier files are worked through as they come, by somebody who waits for the answer, one of a sender at a time; more than that come again in a minute. */
const carriersAtOnce = { inside: 3, inLine: 5, patienceMs: 20_000 };
/** Chunks of attachments that come at once: each goes to the disk as it comes, a few kB of it in memory. */
const chunksAtOnce = { inside: 200 };

/** An office behind one address signs in within a minute. */
const signInsAtOnce = { most: 60, everyMs: 60_000 };

/** What strangers' bodies may hold in memory: as many full batches as are let in. */
const maxBodyBytes = (batchesAtOnce.inside + batchesAtOnce.inLine) * limits.maxBatchBytes;

/** The whole centre as a function from Request to Response. Keeps nothing between requests that another copy would miss. */
export function createApp(options: AppOptions): Hono<CentreEnv> {
  const { store, attachmentFiles, clock, log, allowedCampaigns, isBehindProxy = false, staticFiles } = options;
  const { life = createLife(), metrics = createMetrics() } = options;
  const parts: CentreParts = {
    store,
    attachmentFiles,
    clock,
    log,
    metrics,
    readiness: createReadiness({ store, attachmentFiles, life, log }),
    allowedCampaigns,
    isBehindProxy,
    origin: options.origin,
    signInRate: createSenderRate(signInsAtOnce),
    verifiers: createVerifierCache(),
    receiptCache: createReceiptCache(),
    batchGate: createGate(batchesAtOnce),
    publicationGate: createGate(publicationsAtOnce),
    carrierGate: createSenderGate(createGate(carriersAtOnce)),
    attachmentGate: createGate(chunksAtOnce),
    bodyRoom: createBodyRoom(maxBodyBytes),
    receiptSigner: createReceiptSigner(store),
    liveTotals: createLiveTotals({ store, clock, stopping: life.stopping }),
  };
  const to = (handler: (context: CentreContext, parts: CentreParts) => Promise<Response>) => (context: CentreContext) =>
    handler(context, parts);

  const app = new Hono<CentreEnv>();
  app.use(life.watch, metrics.watch, withTransportSecurity);
  app.get(healthPaths.alive, withApiHeaders, giveAlive);
  app.get(healthPaths.ready, withApiHeaders, to(giveReady));
  app.use('/v1/*', logRequests(log, clock), withApiHeaders);
  app.get(endpoints.centre(), to(giveCentre));
  app.put(endpoints.campaign(':campaign'), to(takePublication));
  app.get(endpoints.manifest(':campaign'), to(giveManifest));
  app.get(deskEndpoints.totals(':campaign'), to(giveTotals));
  app.get(toRoute(deskEndpoints.figures(':campaign', '')), to(giveFigures));
  app.get(toRoute(deskEndpoints.liveFigures(':campaign', '')), to(giveLiveFigures));
  app.get(deskEndpoints.journals(':campaign'), to(giveJournals));
  app.post(deskEndpoints.reports(':campaign'), to(takeReport));
  app.post(deskEndpoints.office(':campaign'), to(takeOfficeEntry));
  app.get(deskEndpoints.office(':campaign'), to(giveOfficeEntries));
  app.put(deskEndpoints.confirmed(':campaign'), to(takeConfirmed));
  app.get(deskEndpoints.aside(':campaign'), to(listAside));
  app.get(deskEndpoints.asideBatch(':campaign', ':digest'), to(giveAside));
  app.get(endpoints.pack(':digest'), to(givePack));
  app.post(endpoints.tablets(), to(takeEnrolment));
  app.get(toRoute(endpoints.journal(':journal', '')), to(giveHead));
  app.post(endpoints.batches(':journal'), to(takeBatch));
  app.post(endpoints.carriers(), to(takeCarrier));
  app.get(toRoute(deskEndpoints.entries(':journal', 0)), to(giveEntries));
  app.post(endpoints.emptying(), giveEmptying);
  app.post(endpoints.attachments(), to(takeAttachment));
  // Hono answers HEAD by what stands for GET.
  app.get(endpoints.attachment(':name'), (context) =>
    (context.req.method === 'HEAD' ? takeAttachment : giveAttachment)(context, parts),
  );
  app.patch(endpoints.attachment(':name'), to(takeAttachment));
  addDeskRoutes(app, to);
  app.all('/v1/*', () => refuse('not-found'));
  if (staticFiles) app.on(['GET', 'HEAD'], '/*', (context) => staticFiles.answer(context.req.raw));
  app.notFound(() => refuse('not-found'));
  app.onError((error, context) => {
    const isBusy = error instanceof StoreBusyError;
    const cause = isBusy ? String(error.cause) : String(error.stack);
    log({ level: 'error', event: isBusy ? 'store-busy' : 'broken', method: context.req.method, cause });
    return refuse(isBusy ? 'busy' : 'broken');
  });
  return app;
}

/** What the centre says of itself: enough for the desk to put its receipt key into a manifest. */
async function giveCentre(_context: CentreContext, { clock, receiptSigner }: CentreParts): Promise<Response> {
  const { publicBytes } = await receiptSigner();
  const info: CentreInfo = { protocol: 1, receiptKey: bytesToBase64url(publicBytes), now: clock() };
  return answerJson(info);
}

/** An address as a route: without its query. */
function toRoute(address: string): string {
  return address.split('?')[0] ?? address;
}
