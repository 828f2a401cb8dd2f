import type { MiddlewareHandler } from 'hono';
import type { CentreEnv } from './centre-parts.ts';
import type { Log } from './log-record.ts';

/** One line a request: method, route, status, milliseconds. Ids are cut out: which tablet asked when is nobody's business. */
export function logRequests(log: Log, clock: () => number): MiddlewareHandler<CentreEnv> {
  return async (context, next) => {
    const startedAt = clock();
    await next();
    const route = context.req.path.replace(/[A-Za-z0-9_-]{22,}/g, ':id').slice(0, 100);
    const { method } = context.req;
    log({ level: 'info', event: 'request', method, route, status: context.res.status, ms: clock() - startedAt });
  };
}
