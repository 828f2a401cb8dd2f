import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import { Counter, Histogram, Registry } from 'prom-client';
import { type RefusalKind, refusals } from '../../protocol/refusal.ts';
import { refusalOf } from './answers.ts';
import type { CentreEnv } from './centre-parts.ts';

/**
 * What a copy counts, for Prometheus. Labels come from closed lists only: never an id, an address, a name, or anything that a sender chose.
 */
export type Metrics = {
  readonly registry: Registry;
  /** Times every request, counts refusals. */
  readonly watch: MiddlewareHandler<CentreEnv>;
  /** A batch that was taken, by whatever way it came. */
  readonly countBatch: (batch: { readonly fresh: number; readonly known: number }) => void;
  readonly countRefusedBatch: (why: RefusalKind) => void;
  readonly countReceipt: (of: 'batch' | 'head' | 'attachment') => void;
  /** A file that is kept now and was not before. */
  readonly countAttachment: (bytes: number) => void;
};

const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE']);

/** Nothing counted yet. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  const make = <Label extends string>(name: string, help: string, labelNames: readonly Label[] = []) =>
    new Counter({ name: `barua_${name}_total`, help, labelNames, registers: [registry] });

  const requests = new Histogram({
    name: 'barua_request_seconds',
    help: 'Requests: from their head to the answer of ours, by route and class of status.',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15, 60],
    registers: [registry],
  });
  const refused = make('refusals', 'Requests refused, by kind of refusal.', ['kind']);
  const batches = make('batches', 'Batches: with something new, known already, or refused.', ['outcome']);
  const entries = make('entries', 'Entries in the batches that were taken.', ['outcome']);
  const refusedBatches = make('refused_batches', 'Batches refused, by carrier files too, by kind.', ['kind']);
  const receipts = make('receipts', 'Receipts signed.', ['of']);
  const files = make('attachments', 'Sealed files that are whole and kept.');
  const fileBytes = make('attachment_bytes', 'Their bytes.');
  // What has not happened yet is 0, not missing: else nobody sees the first of it.
  for (const kind of Object.keys(refusals)) {
    refused.inc({ kind }, 0);
    refusedBatches.inc({ kind }, 0);
  }
  for (const outcome of ['new', 'known', 'refused']) batches.inc({ outcome }, 0);
  for (const outcome of ['new', 'known']) entries.inc({ outcome }, 0);
  for (const what of ['batch', 'head', 'attachment']) receipts.inc({ of: what }, 0);

  return {
    registry,
    watch: async (context, next) => {
      const startedAt = performance.now();
      await next();
      const { method } = context.req;
      const labels = {
        method: methods.has(method) ? method : 'other',
        route: routePath(context),
        status: `${Math.floor(context.res.status / 100)}xx`,
      };
      requests.observe(labels, (performance.now() - startedAt) / 1000);
      const kind = refusalOf(context.res);
      if (kind) refused.inc({ kind });
    },
    countBatch: ({ fresh, known }) => {
      batches.inc({ outcome: fresh > 0 ? 'new' : 'known' });
      entries.inc({ outcome: 'new' }, fresh);
      entries.inc({ outcome: 'known' }, known);
    },
    countRefusedBatch: (kind) => {
      batches.inc({ outcome: 'refused' });
      refusedBatches.inc({ kind });
    },
    countReceipt: (of) => receipts.inc({ of }),
    countAttachment: (bytes) => {
      files.inc();
      fileBytes.inc(bytes);
    },
  };
}
