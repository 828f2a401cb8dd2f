import type { Bytes } from '../../domain/bytes.ts';
import { bad, good, type Outcome } from '../../domain/outcome.ts';
import { contentTypes } from '../../protocol/content-types.ts';
import { limits } from '../../protocol/limits.ts';
import { type Refusal, readRefusal } from '../../protocol/refusal.ts';
import type { SyncTrouble } from './sync-state.ts';

/** The part of `fetch` that is used. */
export type Fetch = (path: string, options: RequestInit) => Promise<Response>;

export type ExchangeProblem =
  /** Nothing was heard of the centre itself. What was sent may have arrived. */
  | { readonly kind: 'trouble'; readonly trouble: SyncTrouble; readonly afterMs?: number }
  /** The centre said no. */
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly afterMs?: number };

export type Way = 'omit' | 'same-origin';

export type Exchange = {
  readonly path: string;
  /** The media type that an answer must have; any other 200 is a log-in page or a proxy. */
  readonly expects: string;
  readonly send?: { readonly contentType: string; readonly bytes: Bytes };
  /**
   * Browsers keep connections with and without credentials apart, and there are none here, for the centre sets no cookie: so the other way is another connection, when one is stuck in TCP's
   * waiting.
   */
  readonly way?: Way;
  /** How long the answer may stay away, ms, where the link's rate is known. */
  readonly patienceMs?: number;
};

/**
 * A network that is silent for so long is given up; while something is sent nothing can be heard, and 1 kB a second is granted besides: GPRS
 * does 5. An answer may take as long as it likes, so long as it keeps coming: a pack of 4 MB takes a quarter of an hour there.
 */
const silenceMs = 25_000;
const patiencePerByteMs = 1;
/** Manifests, receipts and refusals are far shorter than a pack. */
const longestAnswerBytes = limits.maxPackBytes;
/** No centre of ours asks for more; a clock or a proxy gone mad might. */
const longestWaitMs = 3_600_000;

/**
 * One HTTP exchange: the only place where `fetch` is called, and where its failures become problems. Whether the bytes are the centre's
 * own shows only when their signature is checked.
 */
export async function exchange(
  fetch: Fetch,
  {
    path,
    expects,
    send,
    way = 'omit',
    patienceMs = silenceMs + (send?.bytes.length ?? 0) * patiencePerByteMs,
  }: Exchange,
  stop?: AbortSignal,
): Promise<Outcome<Bytes, ExchangeProblem>> {
  const abort = new AbortController();
  const end = () => abort.abort();
  let timer = setTimeout(end, patienceMs);
  const onByte = () => {
    clearTimeout(timer);
    timer = setTimeout(end, silenceMs);
  };
  stop?.addEventListener('abort', end);
  try {
    const response = await fetch(path, {
      method: send ? 'POST' : 'GET',
      ...(send && { body: send.bytes, headers: { 'Content-Type': send.contentType } }),
      cache: 'no-store',
      credentials: way,
      redirect: 'manual',
      signal: abort.signal,
    });
    onByte();
    return await readAnswer(response, expects, abort.signal, onByte);
  } catch {
    return bad({ kind: 'trouble', trouble: { kind: 'offline' } });
  } finally {
    clearTimeout(timer);
    stop?.removeEventListener('abort', end);
  }
}

async function readAnswer(
  response: Response,
  expects: string,
  stop: AbortSignal,
  onByte: () => void,
): Promise<Outcome<Bytes, ExchangeProblem>> {
  const contentType = response.headers.get('Content-Type')?.split(';')[0]?.trim();
  const body = await readBody(response, stop, onByte);
  if (response.status === 200 && contentType === expects) return good(body);
  const wait = readRetryAfter(response);
  const later = wait === undefined ? {} : { afterMs: wait };
  const refusal = contentType === contentTypes.refusal ? readRefusal(readJson(body)) : undefined;
  if (refusal) return bad({ kind: 'refused', refusal, ...later });
  const isPage = response.status === 200 && contentType === 'text/html';
  const kind = isPage || isRedirect(response) ? 'captive-portal' : statusToTrouble(response.status);
  return bad({ kind: 'trouble', trouble: { kind }, ...later });
}

/** The centre never sends anybody elsewhere; 511 is RFC 6585's own word for a log-in that is wanted. A redirect that is not followed has no status. */
function isRedirect({ type, status }: Response): boolean {
  return type === 'opaqueredirect' || (status >= 300 && status < 400) || status === 511;
}

/** Answers that are not in our own words: a proxy before the centre, or something before the proxy. */
function statusToTrouble(status: number): 'centre-busy' | 'centre-broken' | 'not-our-centre' {
  if (status === 429 || status === 503) return 'centre-busy';
  return status >= 500 ? 'centre-broken' : 'not-our-centre';
}

/** `Retry-After` in seconds (RFC 9110 §10.2.3); its other form, a date, would trust this tablet's clock and is passed over. */
function readRetryAfter(response: Response): number | undefined {
  const text = response.headers.get('Retry-After') ?? '';
  return /^\d+$/.test(text) ? Math.min(Number(text) * 1000, longestWaitMs) : undefined;
}

/** Rejects where it breaks off, is ended, or is longer than anything that a centre sends. */
async function readBody({ body }: Response, stop: AbortSignal, onByte: () => void): Promise<Bytes> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = body?.getReader();
  const cancel = () => void reader?.cancel().catch(() => undefined);
  stop.addEventListener('abort', cancel);
  try {
    for (;;) {
      const read = await reader?.read();
      if (stop.aborted) throw new DOMException('ended', 'AbortError');
      if (!read || read.done) break;
      onByte();
      chunks.push(read.value);
      length += read.value.length;
      if (length > longestAnswerBytes) throw new RangeError(`${length} bytes`);
    }
  } finally {
    stop.removeEventListener('abort', cancel);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

function readJson(body: Bytes): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(body));
  } catch {
    return undefined;
  }
}
