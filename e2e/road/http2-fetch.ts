import { type ClientHttp2Session, type ClientHttp2Stream, connect } from 'node:http2';
import { type Duplex, Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip } from 'node:zlib';

/** `fetch` over one HTTP/2 connection, as a browser has it: with Chromium's headers, and its habits about connections that fell silent. */
export type Http2Fetch = {
  readonly origin: string;
  /** Takes paths, or addresses of the same origin. Rejects where the connection breaks off. */
  readonly fetch: (address: string, options?: RequestInit) => Promise<Response>;
  /** Requests that were begun, and bytes of their bodies. */
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
      bodyBytes += body?.length ?? 0;
      if (options.signal?.aborted) throw new DOMException('ended', 'AbortError');
      const url = new URL(address, origin);
      const { session, isConnecting } = connections[options.credentials === 'omit' ? 'omit' : 'other'].use();
      const stream = session.request({
        ...chromiumHeaders,
        ...Object.fromEntries(new Headers(options.headers)),
        ':method': options.method ?? 'GET',
        ':path': url.pathname + url.search,
        ...(body && { 'content-length': body.length, origin }),
      });
      const abort = () => {
        // A connection that never came to be is tried again from the start.
        if (isConnecting()) session.destroy();
        stream.destroy(new DOMException('ended', 'AbortError'));
      };
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
  let heardAt = 0;

  function connectAnew(): ClientHttp2Session {
    const opened = connect(origin, { rejectUnauthorized });
    session = opened;
    heardAt = Date.now();
    const drop = () => {
      if (session === opened) session = undefined;
    };
    opened.on('error', drop).on('close', drop).on('goaway', drop);
    let read = 0;
    const watch = setInterval(() => {
      if (opened.destroyed) return clearInterval(watch);
      const { bytesRead } = opened.socket;
      if (bytesRead !== read) heardAt = Date.now();
      read = bytesRead;
    }, watchMs);
    opened.once('close', () => clearInterval(watch));
    return opened;
  }

  function checkAlive(opened: ClientHttp2Session): void {
    if (opened.connecting || Date.now() - heardAt < silenceMs) return;
    const timer = setTimeout(() => Date.now() - heardAt >= silenceMs && opened.destroy(), silenceMs);
    opened.ping(() => clearTimeout(timer));
  }

  return {
    use: () => {
      const isUsable = session && !session.closed && !session.destroyed;
      const opened = session && isUsable ? session : connectAnew();
      checkAlive(opened);
      return { session: opened, isConnecting: () => opened.connecting };
    },
    end: () => session?.destroy(),
  };
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
