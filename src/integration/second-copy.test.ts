import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Bytes } from '../domain/bytes.ts';
import { bytesToBase64url } from '../sealing/base64url.ts';
import { randomBytes } from '../sealing/bytes.ts';
import { digestBytes } from '../sealing/chain.ts';
import { pageToName } from '../tablet/store/page-names.ts';
import type { TabletStore } from '../tablet/store/tablet-store.ts';
import { createRandom } from './seeded-random.ts';
import { makePass } from './simulated-campaign.ts';
import { openCentre, type SimulatedCentre } from './simulated-centre.ts';
import { createDisk, type SimulatedDisk } from './simulated-disk.ts';
import { createSimulatedPaper, type SimulatedPaper } from './simulated-paper.ts';
import { createLine } from './simulated-pipe.ts';
import { copyBetween } from './simulated-second-copy.ts';
import { startSitting } from './simulated-sitting.ts';
import { createSimulatedSync } from './simulated-sync.ts';
import { startTablet } from './simulated-tablet.ts';

let centre: SimulatedCentre;
let red: TabletStore;
let blue: TabletStore;
let disks: { readonly red: SimulatedDisk; readonly blue: SimulatedDisk };
let papers: { readonly red: SimulatedPaper; readonly blue: SimulatedPaper };

beforeEach(async () => {
  centre = await openCentre(() => 1_700_000_000_000);
  disks = { red: createDisk(1_000), blue: createDisk(1_000) };
  papers = { red: createSimulatedPaper(), blue: createSimulatedPaper() };
  red = await startNamed('Red', disks.red, papers.red);
  blue = await startNamed('Blue', disks.blue, papers.blue);
});

afterEach(async () => {
  await Promise.all([red.close(), blue.close()]);
  await centre.close();
});

describe('a second copy on another tablet', () => {
  it('goes both ways at once, is told on both, and each entry counts once whoever sends it first', async () => {
    for (let n = 0; n < 5; n += 1) await red.savePass(makePass([1, 2]));
    await blue.savePass(makePass([3]));
    const [atRed, atBlue] = await copyBetween([red, blue], createLine());
    expect(atRed).toMatchObject({ kind: 'done', partner: { name: 'Blue' }, given: { wanted: 6, copied: 6 } });
    expect(atBlue).toMatchObject({ kind: 'done', partner: { name: 'Red' }, given: { wanted: 2, copied: 2 } });
    expect(red.counts.value).toMatchObject({
      written: 6,
      atCentre: 0,
      carried: 2,
      copies: [{ name: 'Blue', upTo: 6 }],
    });
    expect(blue.counts.value).toMatchObject({ carried: 6, copies: [{ name: 'Red', upTo: 2 }] });

    await send(blue);
    expect(await centre.totals()).toMatchObject({ entries: 8, journals: 2 });
    expect(blue.counts.value).toMatchObject({ atCentre: 2, carried: 0 });
    await send(red);
    expect(await centre.totals()).toMatchObject({ entries: 8, journals: 2 });
    expect(red.counts.value).toMatchObject({ atCentre: 6, carried: 0 });
  });

  it('is kept in mind across a restart, and only what came since travels the next time', async () => {
    await red.savePass(makePass([1]));
    await copyBetween([red, blue], createLine());
    const before = createLine();
    await copyBetween([red, blue], before);
    await Promise.all([red.close(), blue.close()]);
    red = await restart('red');
    blue = await restart('blue');
    await red.savePass(makePass([2]));
    expect(red.counts.value.copies).toMatchObject([{ name: 'Blue', upTo: 2 }]);
    const line = createLine();
    const [atRed] = await copyBetween([red, blue], line);
    expect(atRed).toMatchObject({ given: { wanted: 3, copied: 3 } });
    const { batches } = (await blue.carrier()).courier;
    expect(batches().map(({ first, last }) => [first, last])).toEqual([
      [1, 2],
      [3, 3],
    ]);
    expect(line.passed()).toBeLessThan(before.passed() + 6);
  });

  it('lies on the disk in two copies: either alone brings all of it to the centre', async () => {
    const { files } = papers.blue;
    const list = () => [...files.keys()].filter((name) => name.startsWith('carried/b.'));
    await red.savePass(makePass([1]));
    await copyBetween([red, blue], createLine());
    await blue.close();
    const [name = ''] = list();
    files.delete(name);
    blue = await restart('blue');
    await blue.carrier();
    expect(blue.counts.value.carried).toBe(2);
    expect(list()).toEqual([name]);
    await blue.close();
    disks.blue.wipeDatabase();
    blue = await restart('blue');
    await blue.carrier();
    expect(blue.counts.value.carried).toBe(2);
    await send(blue);
    expect(blue.counts.value.carried).toBe(0);
    expect(await centre.totals()).toMatchObject({ entries: 3, journals: 2 });
  });

  it('cut at any point: what was told is there, and joining again brings the rest, each once', async () => {
    const random = createRandom(1);
    let written = 1;
    let isCut = true;
    for (let point = 0; isCut; point += 1) {
      for (let n = random.pick(3); n > 0; n -= 1, written += 1) await red.savePass(makePass([1]));
      const [atRed, atBlue] = await copyBetween([red, blue], createLine(point));
      isCut = atRed.kind !== 'done' || atBlue.kind !== 'done';
      const told = red.counts.value.copies[0]?.upTo ?? 0;
      const { batches } = (await blue.carrier()).courier;
      expect(batches().reduce((most, { last }) => Math.max(most, last), 0)).toBeGreaterThanOrEqual(told);
      if (atRed.kind === 'done') expect(told).toBe(written);
      if (!isCut) expect(point).toBeGreaterThan(12);
    }
    expect(red.counts.value.copies).toMatchObject([{ upTo: written }]);
    await send(blue);
    expect(await centre.totals()).toMatchObject({ entries: written + 1, journals: 2 });
  });

  it('never has more than the agreed window under way, however much there is and however slow the other one’s disk', async () => {
    for (let n = 0; n < 8; n += 1) putPage(new Uint8Array(120_000).fill(n));
    await blue.close();
    const { ask } = papers.blue;
    blue = await startTablet(disks.blue, {
      openPaperFiles: async () => async (request) => {
        await new Promise((resolve) => setTimeout(resolve, 20));
        return ask(request);
      },
    });
    const line = createLine();
    const [atRed] = await copyBetween([red, blue], line, { first: { withPages: true } });
    expect(atRed).toMatchObject({ kind: 'done', given: { copied: 1, pages: 8 } });
    expect(line.mostUnderWay()).toBeGreaterThan(200_000);
    expect(line.mostUnderWay()).toBeLessThan(280_000);
  });

  it('is not told before it is on the other one’s disk: where that is full, nothing is', async () => {
    await blue.close();
    const { ask } = papers.blue;
    blue = await startTablet(disks.blue, {
      openPaperFiles: async () => async (request) =>
        request.kind === 'write' && request.name.startsWith('b.') ? { kind: 'full' } : ask(request),
    });
    const [atRed] = await copyBetween([red, blue], createLine());
    expect(atRed).toMatchObject({ kind: 'done', given: { wanted: 1, copied: 0, isFull: true } });
    expect(red.counts.value.copies).toEqual([]);
  });

  it('takes pages along only where somebody says so, and tells where there is no room for the rest', async () => {
    putPage(randomBytes(40_000));
    const pages = () => [...papers.blue.files.keys()].filter((name) => name.startsWith('carried/p.'));
    const [without] = await copyBetween([red, blue], createLine());
    expect(without).toMatchObject({ kind: 'done', given: { copied: 1, pages: 0 } });
    expect(pages()).toEqual([]);
    const [full] = await copyBetween([red, blue], createLine(), {
      first: { withPages: true, onProgress: () => (papers.blue.isFull = true) },
    });
    expect(full).toMatchObject({ kind: 'done', given: { copied: 1, pages: 0, isFull: true } });
    papers.blue.isFull = false;
    const [withPages] = await copyBetween([red, blue], createLine(), { first: { withPages: true } });
    expect(withPages).toMatchObject({ kind: 'done', given: { copied: 1, pages: 1, isFull: false } });
    expect(pages()).toHaveLength(1);
  });
});

function startNamed(tabletName: string, disk: SimulatedDisk, { ask }: SimulatedPaper) {
  const { campaign } = centre;
  const named = { ...campaign, joining: { ...campaign.joining, tabletName } };
  return startSitting(disk, named, { openPaperFiles: async () => ask });
}

/** A sealed page that waits on Red, as far as a copy can tell. */
function putPage(page: Bytes): void {
  const journal = bytesToBase64url(randomBytes(16));
  const name = pageToName({ journal, number: 1, digest: bytesToBase64url(digestBytes(page)) });
  papers.red.files.set(`attachments/${name}`, page);
}

function restart(name: 'red' | 'blue') {
  return startTablet(disks[name], { openPaperFiles: async () => papers[name].ask });
}

async function send(store: TabletStore): Promise<void> {
  const sync = createSimulatedSync(store, centre.fetch);
  sync.start();
  await sync.settled();
  await sync.stop();
}
