import type { Bytes } from '../../domain/bytes.ts';
import type { TotalsFigures, TotalsQuery } from '../../protocol/totals-query.ts';
import { bytesToBase64url } from '../../sealing/base64url.ts';
import type { CentreStore } from '../store/centre-store.ts';

/**
 * Totals that go up by themselves, as server-sent events (WHATWG HTML §9.2). Each copy of the centre asks the database for the campaign's version once a second, one
 * cheap question whatever the number of listeners, and nothing while nobody listens. Not by LISTEN and NOTIFY: SQLite has none, a NOTIFY makes commits take turns
 * (one lock for the whole PostgreSQL cluster), and a listening connection is lost, silently, with a failover or behind a pooler.
 */
export type LiveTotals = {
  /** A stream of events, or `undefined` where there are too many listeners or the centre stops. */
  readonly listen: (listening: Listening) => Response | undefined;
};

type Listening = {
  readonly campaign: Bytes;
  readonly query: TotalsQuery;
  /** Whose stream it is: a colleague, or an address. `undefined` where nobody can tell. */
  readonly by?: string | undefined;
  /** The version that the listener has already (`Last-Event-ID`). */
  readonly known: string | undefined;
  /** Asked before anything is sent: a ticket that has expired, or a session that is over, ends the stream. */
  readonly isAllowed: () => Promise<boolean>;
  /** Ask every time: a role may be taken at any moment, a ticket ends when it says. */
  readonly isRevocable?: boolean;
};

type LiveTotalsOptions = {
  readonly store: Pick<CentreStore, 'totalsVersion' | 'queryTotals'>;
  /** Epoch ms. */
  readonly clock: () => number;
  /** Aborted when the centre is to stop: all streams end, and no more are taken. */
  readonly stopping: AbortSignal;
  readonly most?: number;
  /** Of one colleague, or one address. */
  readonly mostEach?: number;
  readonly everyMs?: number;
  /** Something is sent at least so often, so that nobody between takes the connection for dead, and a listener that has gone is noticed. */
  readonly heartbeatMs?: number;
};

type Listener = Listening & {
  readonly controller: ReadableStreamDefaultController<Uint8Array>;
  sent: string | undefined;
  heardAt: number;
};

/** Nobody listens yet. */
export function createLiveTotals(options: LiveTotalsOptions): LiveTotals {
  const { store, clock, stopping, most = 200, mostEach = 20, everyMs = 1_000, heartbeatMs = 15_000 } = options;
  const listeners = new Set<Listener>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function lookSoon(delayMs: number): void {
    if (timer !== undefined || listeners.size === 0) return;
    timer = setTimeout(() => {
      void look().finally(() => {
        timer = undefined;
        lookSoon(everyMs);
      });
    }, delayMs);
    timer.unref();
  }

  async function look(): Promise<void> {
    const byCampaign = Map.groupBy(listeners, ({ campaign }) => bytesToBase64url(campaign));
    for (const [, [...some]] of byCampaign) {
      const [first] = some;
      // Where the database is away for a while the streams wait for it; their heartbeat goes on.
      const version = first && (await store.totalsVersion(first.campaign).catch(() => undefined));
      for (const listener of some) await tell(listener, version).catch(() => end(listener));
    }
  }

  async function tell(listener: Listener, version: string | undefined): Promise<void> {
    const isNews = version !== undefined && version !== listener.sent && isReading(listener);
    const isQuiet = performance.now() - listener.heardAt >= heartbeatMs;
    if (!(isNews || isQuiet || listener.isRevocable)) return;
    if (!(await listener.isAllowed())) return end(listener);
    if (isNews) {
      const { campaign, query } = listener;
      const figures = await store.queryTotals(campaign, query);
      const answer: TotalsFigures = { asOf: clock(), campaign: bytesToBase64url(campaign), ...figures };
      listener.sent = figures.version;
      send(listener, `id: ${figures.version}\nevent: totals\ndata: ${JSON.stringify(answer)}\n\n`);
    } else if (isQuiet) {
      send(listener, ':\n\n');
    }
  }

  function send(listener: Listener, text: string): void {
    if (!listeners.has(listener)) return;
    listener.controller.enqueue(new TextEncoder().encode(text));
    listener.heardAt = performance.now();
  }

  function end(listener: Listener): void {
    if (listeners.delete(listener)) listener.controller.close();
  }

  function isAtMost(by: string | undefined): boolean {
    return by !== undefined && [...listeners].filter((listener) => listener.by === by).length >= mostEach;
  }

  stopping.addEventListener('abort', () => {
    clearTimeout(timer);
    for (const listener of [...listeners]) end(listener);
  });

  return {
    listen: (listening) => {
      if (stopping.aborted || listeners.size >= most || isAtMost(listening.by)) return undefined;
      let listener: Listener;
      const stream = new ReadableStream<Uint8Array>(
        {
          start: (controller) => {
            listener = { ...listening, controller, sent: listening.known, heardAt: performance.now() };
            listeners.add(listener);
            send(listener, 'retry: 3000\n\n');
          },
          cancel: () => void listeners.delete(listener),
        },
        { highWaterMark: 2 },
      );
      lookSoon(0);
      return new Response(stream, { headers: { 'Content-Type': 'text/event-stream', 'X-Accel-Buffering': 'no' } });
    },
  };
}

/** Whether what was sent before has been read: a slow listener gets the newest figures later, and no pile of old ones. */
function isReading({ controller }: Listener): boolean {
  return (controller.desiredSize ?? 0) > 0;
}
