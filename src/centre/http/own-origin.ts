import type { CentreContext, CentreParts } from './centre-parts.ts';

/** Under which address people open the office's pages: as configured, else only this very computer's own. Passkeys are bound to it. */
export function findOwnOrigin(context: CentreContext, { origin }: Pick<CentreParts, 'origin'>): URL | undefined {
  if (origin !== undefined) return URL.parse(origin) ?? undefined;
  const url = new URL(context.req.url);
  return url.hostname === 'localhost' ? url : undefined;
}

/**
 * Whether the browser says that a page of ours asks. `Sec-Fetch-Site` comes from every browser that may sign in (all since 2023), and no page can write it; `Origin` stands beside it wherever
 * something is to be changed. Who says neither is no browser's page, and has no session by accident.
 */
export function isOwnPage(context: CentreContext, parts: Pick<CentreParts, 'origin'>): boolean {
  const own = findOwnOrigin(context, parts);
  const site = context.req.header('Sec-Fetch-Site');
  const origin = context.req.header('Origin');
  if (!own || (site !== undefined && site !== 'same-origin')) return false;
  const isReading = context.req.method === 'GET' || context.req.method === 'HEAD';
  return origin === undefined ? isReading : origin === own.origin;
}
