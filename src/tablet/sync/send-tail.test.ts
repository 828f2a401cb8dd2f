import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makePass } from '../../integration/simulated-campaign.ts';
import { makeRefused, openHall, type SimulatedHall } from '../../integration/simulated-hall.ts';

/** Ms by the tablet; a batch takes as long as the test lets it. */
let time = 0;
let hall: SimulatedHall;

beforeEach(async () => {
  time = 0;
  hall = await openHall({}, { now: () => time });
});

afterEach(() => hall.end());

/** A link of GPRS's breadth: each batch is answered by the centre, the later the longer it is. Gives how many were on their way at once, and their sizes. */
function overGprs() {
  const seen = { now: 0, most: 0, sizes: [] as number[] };
  hall.interfere = async (path, options) => {
    if (!path.includes('/batches')) return undefined;
    seen.now += 1;
    seen.most = Math.max(seen.most, seen.now);
    const { length } = options.body as Uint8Array;
    seen.sizes.push(length);
    await new Promise((resolve) => setTimeout(resolve, 25));
    time += length / 5;
    const answer = await hall.centre.fetch(path, options);
    seen.now -= 1;
    return answer;
  };
  return seen;
}

async function save(passes: number): Promise<void> {
  for (let pass = 0; pass < passes; pass += 1) await hall.store.savePass(makePass([1, 2, 3], true));
}

describe('sending a journal’s tail', () => {
  it('begins small, then keeps two batches on a slow link, and everything arrives once', async () => {
    await save(300);
    const seen = overGprs();
    await hall.start();
    expect(hall.store.counts.value).toMatchObject({ written: 301, atCentre: 301 });
    expect((await hall.centre.totals()).entries).toBe(301);
    expect(seen.most).toBe(2);
    expect(seen.sizes[0]).toBeLessThanOrEqual(12_000);
    expect(Math.max(...seen.sizes)).toBeLessThanOrEqual(31_000);
    expect(hall.requests).not.toContain('GET journals');
  });

  it('sends the second one again, and nothing else, when the centre looked at it before the first', async () => {
    await save(300);
    const seen = overGprs();
    const inOrder = hall.interfere;
    let gaps = 0;
    hall.interfere = (path, options) => {
      if (!path.includes('/batches') || seen.now === 0 || gaps > 0) return inOrder(path, options);
      gaps += 1;
      return makeRefused('gap', { need: 1 });
    };
    await hall.start();
    expect(gaps).toBe(1);
    expect((await hall.centre.totals()).entries).toBe(301);
    const entries = await hall.store.listEntries(0, { entries: 400, bytes: 1e6 });
    const bytes = entries.reduce((sum, { header, body }) => sum + header.length + body.length, 0);
    const sent = seen.sizes.reduce((sum, size) => sum + size, 0);
    expect(sent - bytes).toBeLessThan(seen.sizes.length * 400 + entries.length * 8);
  });

  it('calls the second one off when the first is lost, asks where the centre stands, and goes on from there', async () => {
    await save(300);
    overGprs();
    const inOrder = hall.interfere;
    const signals: (AbortSignal | null | undefined)[] = [];
    let isLost = false;
    hall.interfere = async (path, options) => {
      if (path.includes('/batches')) signals.push(options.signal);
      if (signals.length !== 2) return inOrder(path, options);
      isLost = true;
      throw new TypeError('connection reset');
    };
    await hall.start();
    expect(isLost).toBe(true);
    expect(signals.filter((signal) => signal?.aborted)).toHaveLength(1);
    expect(hall.sync.state.value).toMatchObject({ kind: 'waiting', trouble: { kind: 'offline' } });
    hall.interfere = inOrder;
    hall.requests = [];
    hall.sync.elapse();
    await hall.sync.settled();
    expect(hall.requests[0]).toBe('GET journals');
    expect(hall.store.counts.value).toMatchObject({ written: 301, atCentre: 301 });
    expect((await hall.centre.totals()).entries).toBe(301);
  });

  it('asks over another connection when an answer is overdue, and believes it: what is there is neither waited for nor sent again', async () => {
    await save(300);
    const { batches, looks } = withOverdueAnswer({ isTaken: true });
    await hall.start();
    expect(hall.store.counts.value).toMatchObject({ written: 301, atCentre: 301 });
    expect(looks).toEqual(['same-origin']);
    expect(new Set(batches.map(({ way }) => way))).toEqual(new Set(['omit']));
    expect(await countSentAgain(batches)).toBe(0);
  });

  it('goes on over the connection that answered when the overdue batch is not there', async () => {
    await save(300);
    const { batches, looks } = withOverdueAnswer({ isTaken: false });
    await hall.start();
    expect(hall.store.counts.value).toMatchObject({ written: 301, atCentre: 301 });
    expect((await hall.centre.totals()).entries).toBe(301);
    expect(looks).toEqual(['same-origin']);
    // One more was on its way behind it.
    const after = batches.slice(overduePlace + 2);
    expect(new Set(after.map(({ way }) => way))).toEqual(new Set(['same-origin']));
    expect(batches[overduePlace]?.signal?.aborted).toBe(true);
    expect(after[0]?.bytes).toBeLessThan(batches[overduePlace]?.bytes ?? 0);
  });
});

type Sent = {
  readonly way: string | undefined;
  readonly bytes: number;
  readonly signal: AbortSignal | null | undefined;
};

/** Which batch's answer stays away. */
const overduePlace = 1;

/** A link on which one answer does not come until somebody gives it up, and the tablet's time is past the moment when somebody should look. Gives what was sent, and over which connection who asked. */
function withOverdueAnswer({ isTaken }: { readonly isTaken: boolean }) {
  const seen = { batches: [] as Sent[], looks: [] as (string | undefined)[] };
  hall.interfere = async (path, options) => {
    const { credentials: way, signal } = options;
    if (path.includes('/journals/') && !path.includes('/batches')) seen.looks.push(way);
    if (!path.includes('/batches')) return undefined;
    const place = seen.batches.length;
    const { length: bytes } = options.body as Uint8Array;
    seen.batches.push({ way, bytes, signal });
    if (place !== overduePlace) {
      time += bytes / 5;
      return undefined;
    }
    time += 120_000;
    if (isTaken) await hall.centre.fetch(path, options);
    return new Promise((_, reject) =>
      signal?.addEventListener('abort', () => reject(new DOMException('ended', 'AbortError'))),
    );
  };
  return seen;
}

/** Bytes that were sent above what each entry takes once. */
async function countSentAgain(batches: readonly Sent[]): Promise<number> {
  const entries = await hall.store.listEntries(0, { entries: 400, bytes: 1e6 });
  const least = entries.reduce((sum, { header, body }) => sum + header.length + body.length, 0);
  const sent = batches.reduce((sum, { bytes }) => sum + bytes - 400, 0);
  return Math.max(0, sent - least - entries.length * 8);
}
