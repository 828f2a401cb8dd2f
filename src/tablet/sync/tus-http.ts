import type { HttpRequest, HttpResponse, HttpStack } from 'tus-js-client';
import { contentTypes } from '../../protocol/content-types.ts';
import { readRefusal } from '../../protocol/refusal.ts';
import type { ExchangeProblem, Fetch } from './exchange.ts';

/** Silence for so long, and 1 kB a second for what is sent, as in `exchange.ts`. */
const patienceMs = 25_000;

/** What the last exchange came to: the tus client's own errors do not tell a log-in page from a centre. */
export type LastExchange = { problem: ExchangeProblem | undefined; ms: number };

/** The tus client's requests by our `fetch`: no cookies, no cache, an end to every wait, and no answer believed that is not our centre's. */
export function createHttpStack(fetch: Fetch, last: LastExchange, stop: AbortSignal): HttpStack {
  return {
    getName: () => 'barua',
    createRequest: (method, url) => createRequest(fetch, last, stop, method, url),
  };
}

function createRequest(fetch: Fetch, last: LastExchange, stop: AbortSignal, method: string, url: string): HttpRequest {
  const headers = new Map<string, string>();
  const abort = new AbortController();
  return {
    getMethod: () => method,
    getURL: () => url,
    setHeader: (name, value) => void headers.set(name, value),
    getHeader: (name) => headers.get(name),
    setProgressHandler: () => undefined,
    abort: async () => abort.abort(),
    getUnderlyingObject: () => undefined,
    send: async (body: Blob | null) => {
      const timer = setTimeout(() => abort.abort(), patienceMs + (body?.size ?? 0));
      const end = () => abort.abort();
      stop.addEventListener('abort', end);
      const startedAt = performance.now();
      last.problem = { kind: 'trouble', trouble: { kind: 'offline' } };
      try {
        const response = await fetch(new URL(url).pathname, {
          method,
          headers: Object.fromEntries(headers),
          ...(body && { body }),
          cache: 'no-store',
          credentials: 'omit',
          redirect: 'manual',
          signal: abort.signal,
        });
        const text = (await response.text()).slice(0, longestRefusal);
        last.problem = findProblem(method, response, text);
        last.ms = performance.now() - startedAt;
        if (last.problem?.kind === 'trouble') throw new Error(last.problem.trouble.kind);
        return toHttpResponse(response, text);
      } finally {
        clearTimeout(timer);
        stop.removeEventListener('abort', end);
      }
    },
  };
}

const longestRefusal = 4_096;

function findProblem(method: string, response: Response, text: string): ExchangeProblem | undefined {
  const isRefusal = response.headers.get('Content-Type')?.split(';')[0]?.trim() === contentTypes.refusal;
  if (response.ok && response.headers.has('Tus-Resumable')) return undefined;
  const retryAfter = response.headers.get('Retry-After') ?? '';
  const later = /^\d{1,4}$/.test(retryAfter) ? { afterMs: Number(retryAfter) * 1000 } : {};
  // A refused HEAD has no body: the client then begins the upload, and that is answered in words.
  if (isRefusal && method === 'HEAD' && response.status < 500) return undefined;
  const refusal = isRefusal ? readRefusal(readJson(text)) : undefined;
  if (refusal) return { kind: 'refused', refusal, ...later };
  const isBusy = response.status === 429 || response.status === 503;
  const isBroken = response.status >= 500 && response.status !== 511;
  const kind = isBusy ? 'centre-busy' : isBroken ? 'centre-broken' : 'not-our-centre';
  return { kind: 'trouble', trouble: { kind }, ...later };
}

function toHttpResponse(response: Response, text: string): HttpResponse {
  return {
    getStatus: () => response.status,
    getHeader: (name) => response.headers.get(name) ?? undefined,
    getBody: () => text,
    getUnderlyingObject: () => undefined,
  };
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
