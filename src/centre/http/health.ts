import type { CentreContext, CentreParts } from './centre-parts.ts';

/** For whoever watches over processes and for balancers; no tablet asks. */
export const healthPaths = { alive: '/healthz', ready: '/readyz' } as const;

/** GET: the process answers. Nothing else is looked at, for a restart mends no database. */
export async function giveAlive(): Promise<Response> {
  return answerPlainly(200, 'alive');
}

/** GET: whether this copy should get requests. */
export async function giveReady(_context: CentreContext, { readiness }: CentreParts): Promise<Response> {
  const found = await readiness();
  return found === 'ready' ? answerPlainly(200, found) : answerPlainly(503, `not ready: ${found}`);
}

function answerPlainly(status: number, text: string): Response {
  const headers = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' };
  return new Response(`${text}\n`, { status, headers });
}
