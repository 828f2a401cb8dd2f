import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import type { SignerKey } from '../../sealing/keys.ts';
import type { AttachmentFiles } from '../store/attachment-files.ts';
import type { CentreStore } from '../store/centre-store.ts';
import type { BodyRoom } from './body-room.ts';
import type { Gate } from './gate.ts';
import type { LiveTotals } from './live-totals.ts';
import type { Log } from './log-record.ts';
import type { Metrics } from './metrics.ts';
import type { Readiness } from './readiness.ts';
import type { ReceiptCache } from './receipt-cache.ts';
import type { SenderGate } from './sender-gate.ts';
import type { SenderRate } from './sender-rate.ts';
import type { VerifierCache } from './verifier-cache.ts';

/** What the handlers work with. */
export type CentreParts = {
  readonly store: CentreStore;
  /** Epoch ms. */
  readonly clock: () => number;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly readiness: Readiness;
  readonly receiptSigner: () => Promise<SignerKey>;
  readonly verifiers: VerifierCache;
  readonly receiptCache: ReceiptCache;
  readonly batchGate: Gate;
  readonly publicationGate: Gate;
  readonly carrierGate: SenderGate;
  readonly attachmentGate: Gate;
  readonly attachmentFiles: AttachmentFiles;
  readonly bodyRoom: BodyRoom;
  readonly liveTotals: LiveTotals;
  readonly allowedCampaigns: AllowedCampaigns;
  /** A proxy of ours stands before the centre and says who sends. */
  readonly isBehindProxy: boolean;
  /** Under which address people open the office's pages, scheme and host; `undefined`: only on this computer, as `localhost`. */
  readonly origin: string | undefined;
  readonly signInRate: SenderRate;
};

/** Campaign ids (base64url) that may be published here. `any` is for a centre that only its own office can reach. */
export type AllowedCampaigns = 'any' | readonly string[];

/** On Node's server the raw request is at hand; in tests, where the app is a plain function, it is not. */
export type CentreEnv = { Bindings: Partial<HttpBindings> };

export type CentreContext = Context<CentreEnv>;
