import type { MiddlewareHandler } from 'hono';
import { routePath } from 'hono/route';
import type { CentreEnv } from './centre-parts.ts';
import type { Log } from './log-record.ts';

/** One line a request: method, route, status, milliseconds. The route is ours as it is written in `create-app.ts`, never what was asked for: which tablet asked when is nobody's business. */
export function logRequests(log: Log, clock: () => number): MiddlewareHandler<CentreEnv> {
  return async (context, next) => {
    const startedAt = clock();
    await next();
    const route = routePath(context);
    const { method } = context.req;
    log({ level: 'info', event: 'request', method, route, status: context.res.status, ms: clock() - startedAt });
  };
}
