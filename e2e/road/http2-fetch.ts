import { type ClientHttp2Session, type ClientHttp2Stream, connect } from 'node:http2';
import { type Duplex, Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip } from 'node:zlib';

/** `fetch` over one HTTP/2 connection, as a browser has it: with Chromium's headers, and its habits about connections that fell silent. */
export type Http2Fetch = {
  readonly origin: string;
  /** Takes paths, or addresses of the same origin. Rejects where the connection breaks off. */
  readonly fetch: (address: string, options?: RequestInit) => Promise<Response>;
  /** Requests that were begun, and bytes of the bodies that a connection was given. */
  readonly sent: () => { readonly requests: number; readonly bodyBytes: number };
  /** The next request connects anew. */
  readonly disconnect: () => void;
};

/** What Chromium 156 on an Android tablet sends with a request of a page's own. */
const chromiumHeaders = {
  'sec-ch-ua-platform': '"Android"',
  'user-agent':
    'Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36',
  'sec-ch-ua': '"Chromium";v="156", "Not)A;Brand";v="24"',
  'sec-ch-ua-mobile': '?0',
  accept: '*/*',
  'sec-fetch-site': 'same-origin',
  'sec-fetch-mode': 'cors',
  'sec-fetch-dest': 'empty',
  'accept-encoding': 'gzip, br',
  'accept-language': 'fr-CD,fr;q=0.9,en;q=0.8',
};

/** Chromium pings before a request on a connection that said nothing for so long, and gives it up where no answer comes for as long (net/spdy). */
const silenceMs = 10_000;
const watchMs = 500;
/** A request that comes so soon after a connection was begun waits for it (kHTTP2ThrottleMs). */
const besideMs = 300;

/** Connects when it is first used. */
export function createHttp2Fetch(origin: string, { rejectUnauthorized = false } = {}): Http2Fetch {
  const open = () => createConnection(origin, rejectUnauthorized);
  // Chromium keeps connections with and without credentials apart.
  let connections = { omit: open(), other: open() };
  let requests = 0;
  let bodyBytes = 0;
  return {
    origin,
    fetch: async (address, options = {}) => {
      requests += 1;
      const body = await readBody(options.body);
      const url = new URL(address, origin);
      const session = await connections[options.credentials === 'omit' ? 'omit' : 'other'].use(options.signal);
      bodyBytes += body?.length ?? 0;
      const stream = session.request({
        ...chromiumHeaders,
        ...Object.fromEntries(new Headers(options.headers)),
        ':method': options.method ?? 'GET',
        ':path': url.pathname + url.search,
        ...(body && { 'content-length': body.length, origin }),
      });
      const abort = () => stream.destroy(endedError());
      options.signal?.addEventListener('abort', abort);
      stream.once('close', () => options.signal?.removeEventListener('abort', abort));
      stream.end(body);
      return answerOf(stream);
    },
    sent: () => ({ requests, bodyBytes }),
    disconnect: () => {
      connections.omit.end();
      connections.other.end();
      connections = { omit: open(), other: open() };
    },
  };
}

/** One connection, made anew where it broke off. */
function createConnection(origin: string, rejectUnauthorized: boolean) {
  let session: ClientHttp2Session | undefined;
  const connecting = new Set<ClientHttp2Session>();
  /** Requests that wait for a connection. */
  const waiting = new Set<{ readonly onConnect: (opened: ClientHttp2Session) => void; readonly onFail: () => void }>();
  let heardAt = 0;
  /** When the last one was begun. */
  let begunAt = 0;

  /** Whichever of those that are being made is there first serves all who wait; one that comes later is not needed. */
  function connectAnew(): void {
    const opened = connect(origin, { rejectUnauthorized });
    begunAt = Date.now();
    connecting.add(opened);
    opened.once('connect', () => {
      connecting.delete(opened);
      if (session) return opened.destroy();
      session = opened;
      heardAt = Date.now();
      watch(opened);
      for (const { onConnect } of waiting) onConnect(opened);
    });
    const drop = () => {
      if (session === opened) session = undefined;
      if (connecting.delete(opened) && connecting.size === 0) for (const { onFail } of waiting) onFail();
    };
    opened.on('error', drop).on('close', drop).on('goaway', drop);
  }

  function watch(opened: ClientHttp2Session): void {
    let read = 0;
    const timer = setInterval(() => {
      if (opened.destroyed) return clearInterval(timer);
      const { bytesRead } = opened.socket;
      if (bytesRead !== read) heardAt = Date.now();
      read = bytesRead;
    }, watchMs);
    opened.once('close', () => clearInterval(timer));
  }

  function checkAlive(opened: ClientHttp2Session): void {
    if (Date.now() - heardAt < silenceMs) return;
    const timer = setTimeout(() => Date.now() - heardAt >= silenceMs && opened.destroy(), silenceMs);
    opened.ping(() => clearTimeout(timer));
  }

  return {
    /**
     * A connection that stands, or the first one that comes to be. One that is being made goes on being made when its request is given up, and the next request begins another beside
     * it: so does Chromium, where packets were watched (a fetch was ended after 4 s: its SYN went on for as long as was looked, beside those of the next one).
     */
    use: async (signal?: AbortSignal | null): Promise<ClientHttp2Session> => {
      if (signal?.aborted) throw endedError();
      if (session && !session.closed && !session.destroyed) {
        checkAlive(session);
        return session;
      }
      if (Date.now() - begunAt >= besideMs) connectAnew();
      return new Promise((resolve, reject) => {
        const one = {
          onConnect: (opened: ClientHttp2Session) => end(() => resolve(opened)),
          onFail: () => end(() => reject(new TypeError('not connected'))),
        };
        const onAbort = () => end(() => reject(endedError()));
        const end = (how: () => void) => {
          waiting.delete(one);
          signal?.removeEventListener('abort', onAbort);
          how();
        };
        waiting.add(one);
        signal?.addEventListener('abort', onAbort);
      });
    },
    end: () => {
      session?.destroy();
      for (const opened of connecting) opened.destroy();
    },
  };
}

function endedError(): DOMException {
  return new DOMException('ended', 'AbortError');
}

function answerOf(stream: ClientHttp2Stream): Promise<Response> {
  return new Promise((resolve, reject) => {
    stream.once('error', reject);
    stream.once('close', () => reject(new TypeError('closed')));
    stream.once('response', (fields) => {
      const status = Number(fields[':status']);
      const headers = Object.entries(fields).flatMap(([name, value]) =>
        name.startsWith(':') || value === undefined ? [] : [[name, String(value)] as [string, string]],
      );
      const isEmpty = status === 204 || status === 304;
      const body = isEmpty
        ? null
        : (Readable.toWeb(decode(stream, fields['content-encoding'])) as ReadableStream<Uint8Array>);
      if (isEmpty) stream.resume();
      resolve(new Response(body, { status, headers }));
    });
  });
}

/** As browsers do before a page sees anything. A stream that breaks off breaks the decoded one off. */
function decode(stream: ClientHttp2Stream, encoding: string | undefined): Readable {
  const decoder: Duplex | undefined =
    encoding === 'br' ? createBrotliDecompress() : encoding === 'gzip' ? createGunzip() : undefined;
  if (!decoder) return stream;
  stream.once('error', (error) => decoder.destroy(error));
  stream.once('aborted', () => decoder.destroy(new TypeError('aborted')));
  return stream.pipe(decoder);
}

async function readBody(body: RequestInit['body']): Promise<Buffer | undefined> {
  return body === undefined || body === null ? undefined : Buffer.from(await new Response(body).arrayBuffer());
}
