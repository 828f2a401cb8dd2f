import type { Fetch } from '../tablet/sync/exchange.ts';
import type { SeededRandom } from './seeded-random.ts';

/** Everything between a tablet and its centre, at its worst. */
export type FaultyNetwork = {
  readonly fetch: Fetch;
  /** 0 for a good link, 1 for one on which nothing works. */
  badness: number;
  /** How often each fault struck: a fault that never comes proves nothing. */
  readonly struck: Map<string, number>;
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
] as const;

/** Puts faults between `fetch` and who uses it. */
export function createFaultyNetwork(fetch: Fetch, random: SeededRandom): FaultyNetwork {
  const sent: { readonly path: string; readonly options: RequestInit }[] = [];
  let lastAnswer: Response | undefined;
  const network: FaultyNetwork = {
    badness: 0,
    struck: new Map(),
    fetch: async (path, options) => {
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
      }
    },
  };
  function keep(answer: Response): Response {
    lastAnswer = answer.clone();
    return answer;
  }
  return network;
}
