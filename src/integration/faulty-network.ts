import type { Fetch } from '../tablet/sync/exchange.ts';
import type { SeededRandom } from './seeded-random.ts';

/** Everything between a tablet and its centre, at its worst. */
export type FaultyNetwork = {
  readonly fetch: Fetch;
  /** 0 for a good link, 1 for one on which nothing works. */
  badness: number;
  /** How often each fault struck: a fault that never comes proves nothing. */
  readonly struck: Map<string, number>;
  /** What was held up on the way arrives now, in any order; nobody waits for its answers any more. */
  readonly deliverLate: () => Promise<void>;
};

/** What it does, each as likely as the others. */
export const networkFaults = [
  'cut before',
  'cut after',
  'twice',
  'an old request again',
  'log-in page',
  'proxy error',
  'too many requests',
  'half an answer',
  'answer of another',
  'cut in the request',
  'cut in the answer',
  'late',
  'drip',
  'sent elsewhere',
] as const;

/** Puts faults between `fetch` and who uses it. */
export function createFaultyNetwork(fetch: Fetch, random: SeededRandom): FaultyNetwork {
  const sent: { readonly path: string; readonly options: RequestInit }[] = [];
  const late: { readonly path: string; readonly options: RequestInit }[] = [];
  let lastAnswer: Response | undefined;
  const deliverLate = async () => {
    while (late.length > 0) {
      const [next] = late.splice(random.pick(late.length), 1);
      if (next) await fetch(next.path, withoutSignal(next.options));
    }
  };
  const network: FaultyNetwork = {
    badness: 0,
    struck: new Map(),
    deliverLate,
    fetch: async (path, options) => {
      if (late.length > 0 && random.chance(0.5)) await deliverLate();
      if (options.method === 'POST') sent.push({ path, options });
      if (!random.chance(network.badness)) return keep(await fetch(path, options));
      const fault = random.oneOf(networkFaults);
      network.struck.set(fault, (network.struck.get(fault) ?? 0) + 1);
      switch (fault) {
        case 'cut before':
          throw new TypeError('Failed to fetch');
        case 'cut after':
          await fetch(path, options);
          throw new TypeError('Failed to fetch');
        case 'twice':
          await fetch(path, options);
          return keep(await fetch(path, options));
        case 'an old request again': {
          const old = sent[random.pick(sent.length)];
          if (old) await fetch(old.path, old.options);
          return keep(await fetch(path, options));
        }
        case 'log-in page':
          return new Response('<html>Log in to Hotel</html>', { headers: { 'Content-Type': 'text/html' } });
        case 'proxy error':
          return new Response('Bad gateway', { status: random.oneOf([500, 502, 504]) });
        case 'too many requests':
          return new Response('', { status: random.oneOf([429, 503]), headers: { 'Retry-After': '7' } });
        case 'half an answer': {
          const answer = await fetch(path, options);
          const bytes = new Uint8Array(await answer.arrayBuffer());
          return new Response(bytes.slice(0, bytes.length >> 1), { status: answer.status, headers: answer.headers });
        }
        case 'answer of another':
          return lastAnswer?.clone() ?? keep(await fetch(path, options));
        case 'cut in the request':
          await fetch(path, cutBody(options, random));
          throw new TypeError('Failed to fetch');
        case 'cut in the answer':
          return inPieces(await fetch(path, options), 2, 1);
        case 'late':
          late.push({ path, options });
          throw new TypeError('Failed to fetch');
        case 'drip':
          return inPieces(keep(await fetch(path, options)), 64, 64);
        case 'sent elsewhere':
          return new Response('', { status: random.oneOf([302, 511]), headers: { Location: 'http://hotel.example/' } });
      }
    },
  };
  function keep(answer: Response): Response {
    lastAnswer = answer.clone();
    return answer;
  }
  return network;
}

/** Only the first part of what is sent, as the centre would see it where nobody said how long it is. */
function cutBody(options: RequestInit, random: SeededRandom): RequestInit {
  const { body } = options;
  return body instanceof Uint8Array ? { ...options, body: body.slice(0, random.pick(body.length)) } : options;
}

/** Who sent it has given up; the network has not. */
function withoutSignal({ signal: _, ...options }: RequestInit): RequestInit {
  return options;
}

/** The answer's body in so many pieces, of which so many come before the connection breaks. */
async function inPieces(answer: Response, pieces: number, whole: number): Promise<Response> {
  const bytes = new Uint8Array(await answer.arrayBuffer());
  const length = Math.ceil(bytes.length / pieces);
  let sent = 0;
  const body = new ReadableStream<Uint8Array>({
    pull: async (stream) => {
      await new Promise((resolve) => setTimeout(resolve));
      const at = sent * length;
      if (at >= bytes.length) return stream.close();
      if (sent >= whole) return stream.error(new TypeError('network error'));
      sent += 1;
      stream.enqueue(bytes.slice(at, at + length));
    },
  });
  return new Response(body, { status: answer.status, headers: answer.headers });
}
