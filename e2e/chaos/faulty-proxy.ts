import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { contentTypes } from '../../src/protocol/content-types.ts';
import { pick, type Random } from '../bench/seeded-random.ts';

/** Everything between a browser and the centre, at its worst. Only what goes to the centre's endpoints is touched; the app's own files come as they are. */
export type FaultyProxy = {
  /** Where the tablets go instead of to the centre, no slash at its end. */
  readonly url: string;
  /** 0 for a good link, 1 for one on which nothing works. */
  badness: number;
  /** Takes a tablet's batch in the centre's place, and gives a receipt for it where it can read it. */
  stand: ((batch: Uint8Array<ArrayBuffer>) => Promise<Uint8Array | undefined>) | undefined;
  readonly struck: Map<string, number>;
  /** Every receipt that left the centre. */
  readonly receipts: Uint8Array[];
  /** What was held up on the way arrives now. */
  readonly deliverLate: () => Promise<void>;
  readonly close: () => Promise<void>;
};

type Asked = Pick<IncomingMessage, 'method' | 'url' | 'headers'> & { readonly body: Buffer };
type Answered = { readonly status: number; readonly headers: IncomingMessage['headers']; readonly body: Buffer };

/** What it does, each as likely as the others. */
export const proxyFaults = [
  'cut before',
  'cut in the request',
  'cut after',
  'cut in the answer',
  'twice',
  'an old request again',
  'late',
  'log-in page',
  'sent elsewhere',
  'proxy error',
  'too many requests',
  'half an answer',
  'answer of another',
  'drip',
] as const;

const dripPieces = 8;
const dripMs = 150;

/** Listens on a free port before the centre at `centrePort`. */
export async function startFaultyProxy(centrePort: number, random: Random): Promise<FaultyProxy> {
  const agent = new Agent({ keepAlive: false });
  const sent: Asked[] = [];
  const late: Asked[] = [];
  let lastAnswer: Answered | undefined;

  const server = createServer((incoming, outgoing) => {
    void readAll(incoming)
      .then((body) => serve({ method: incoming.method, url: incoming.url, headers: incoming.headers, body }, outgoing))
      .catch(() => outgoing.destroy());
  });

  async function serve(asked: Asked, outgoing: ServerResponse): Promise<void> {
    if (!asked.url?.startsWith('/v1/')) return answer(outgoing, await forward(asked));
    if (asked.method === 'POST') sent.push(asked);
    if (late.length > 0 && random() < 0.5) await deliverLate();
    if (random() >= proxy.badness) return answer(outgoing, await ask(asked));
    const fault = pick(random, proxyFaults);
    proxy.struck.set(fault, (proxy.struck.get(fault) ?? 0) + 1);
    switch (fault) {
      case 'cut before':
        return void outgoing.destroy();
      case 'cut in the request':
        await forward(asked, Math.floor(random() * asked.body.length)).catch(() => undefined);
        return void outgoing.destroy();
      case 'cut after':
        await ask(asked);
        return void outgoing.destroy();
      case 'cut in the answer': {
        const { status, headers, body } = await ask(asked);
        outgoing.writeHead(status, headers);
        outgoing.write(body.subarray(0, body.length >> 1), () => outgoing.destroy());
        return undefined;
      }
      case 'twice':
        await ask(asked);
        return answer(outgoing, await ask(asked));
      case 'an old request again':
        await ask(pick(random, [...sent, asked]));
        return answer(outgoing, await ask(asked));
      case 'late':
        late.push(asked);
        return void outgoing.destroy();
      case 'log-in page':
        return answer(outgoing, makeAnswer(200, { 'content-type': 'text/html' }, '<html>Log in to Hotel</html>'));
      case 'sent elsewhere':
        return answer(outgoing, makeAnswer(pick(random, [302, 511]), { location: 'http://hotel.example/' }, ''));
      case 'proxy error':
        return answer(outgoing, makeAnswer(pick(random, [500, 502, 504]), {}, 'Bad gateway'));
      case 'too many requests':
        return answer(outgoing, makeAnswer(pick(random, [429, 503]), { 'retry-after': '1' }, ''));
      case 'half an answer': {
        const { status, headers, body } = await ask(asked);
        return answer(outgoing, { status, headers, body: body.subarray(0, body.length >> 1) });
      }
      case 'answer of another':
        return answer(outgoing, lastAnswer ?? (await ask(asked)));
      case 'drip':
        return drip(outgoing, await ask(asked));
    }
  }

  async function ask(asked: Asked): Promise<Answered> {
    const answered = (await standIn(asked)) ?? (await forward(asked));
    if (answered.headers['content-type']?.startsWith(contentTypes.receipt)) proxy.receipts.push(answered.body);
    lastAnswer = answered;
    return answered;
  }

  async function standIn({ method, body }: Asked): Promise<Answered | undefined> {
    const receipt = method === 'POST' ? await proxy.stand?.(new Uint8Array(body)) : undefined;
    return receipt && { status: 200, headers: { 'content-type': contentTypes.receipt }, body: Buffer.from(receipt) };
  }

  /** To the centre, all of it or only so many bytes before the connection breaks. Rejects where nobody answers. */
  function forward({ method, url, headers, body }: Asked, bytes?: number): Promise<Answered> {
    return new Promise((resolve, reject) => {
      const port = centrePort;
      const asking = request({ host: '127.0.0.1', port, path: url, method, headers, agent }, (answering) => {
        readAll(answering).then(
          (whole) => resolve({ status: answering.statusCode ?? 0, headers: answering.headers, body: whole }),
          reject,
        );
      });
      asking.on('error', reject);
      if (bytes === undefined) asking.end(body);
      else asking.write(body.subarray(0, bytes), () => setTimeout(() => asking.destroy(new Error('cut')), 20));
    });
  }

  async function deliverLate(): Promise<void> {
    for (const each of late.splice(0).sort(() => random() - 0.5)) await ask(each).catch(() => undefined);
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no free port');
  const proxy: FaultyProxy = {
    url: `http://localhost:${address.port}`,
    badness: 0,
    stand: undefined,
    struck: new Map(),
    receipts: [],
    deliverLate,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
  return proxy;
}

async function readAll(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function makeAnswer(status: number, headers: Answered['headers'], text: string): Answered {
  return { status, headers, body: Buffer.from(text) };
}

/** The length is said anew: it may have become shorter. */
function answer(outgoing: ServerResponse, { status, headers, body }: Answered): void {
  const { 'content-length': _, 'transfer-encoding': __, ...rest } = headers;
  outgoing.writeHead(status, rest);
  outgoing.end(body);
}

async function drip(outgoing: ServerResponse, { status, headers, body }: Answered): Promise<void> {
  outgoing.writeHead(status, headers);
  const length = Math.max(1, Math.ceil(body.length / dripPieces));
  for (let at = 0; at < body.length; at += length) {
    outgoing.write(body.subarray(at, at + length));
    await new Promise((resolve) => setTimeout(resolve, dripMs));
  }
  outgoing.end();
}
