import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeInvite, readInvite } from '../protocol/invite.ts';
import { makeSigner } from '../sealing/keys.ts';
import type { TabletStore } from '../tablet/store/tablet-store.ts';
import { type CopyEnd, copyBothWays } from '../tablet/sync/second-copy/copy-both-ways.ts';
import { createRandom } from './seeded-random.ts';
import { makePass } from './simulated-campaign.ts';
import { openCentre, type SimulatedCentre } from './simulated-centre.ts';
import { createDisk, type SimulatedDisk } from './simulated-disk.ts';
import { createSimulatedPaper, type SimulatedPaper } from './simulated-paper.ts';
import { createLine, type SimulatedLine } from './simulated-pipe.ts';
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
    const [atRed, atBlue] = await copy(createLine());
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
    await copy(createLine());
    const before = createLine();
    await copy(before);
    await Promise.all([red.close(), blue.close()]);
    red = await restart('red');
    blue = await restart('blue');
    await red.savePass(makePass([2]));
    expect(red.counts.value.copies).toMatchObject([{ name: 'Blue', upTo: 2 }]);
    const line = createLine();
    const [atRed] = await copy(line);
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
    await copy(createLine());
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
      const [atRed, atBlue] = await copy(createLine(point));
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

  it('never has more than the agreed window under way, however long the queue', async () => {
    for (let n = 0; n < 700; n += 1) await red.savePass(makePass([1, 2, 3], true));
    const line = createLine();
    const [atRed] = await copy(line);
    expect(atRed).toMatchObject({ kind: 'done', given: { copied: 701 } });
    expect(line.mostWaiting()).toBeLessThan(300_000);
  });

  it('is refused to a stranger, who learns nothing, and to a copy of the same tablet', async () => {
    const elsewhere = await openCentre(() => 1_700_000_000_000);
    const stranger = await startSitting(createDisk(1_000), elsewhere.campaign, {});
    expect(await copy(createLine(), [red, stranger])).toMatchObject([{ kind: 'stranger' }, { kind: 'no-hello' }]);
    expect(await copy(createLine(), [stranger, red])).toMatchObject([{ kind: 'stranger' }, { kind: 'no-hello' }]);
    expect(await copy(createLine(), [red, red])).toMatchObject([{ kind: 'same-tablet' }, { kind: 'no-hello' }]);
    expect(stranger.counts.value).toMatchObject({ carried: 0, copies: [] });
    expect(red.counts.value).toMatchObject({ carried: 0, copies: [] });
    await stranger.close();
    await elsewhere.close();
  });

  it('is refused where the invite was made by somebody else, the line is another one, or the tablet was withdrawn', async () => {
    const impostor = await makeSigner(true);
    const inviteText = await makeInvite(impostor, await makeSigner(true), { tablets: 9, expiresAt: 4_000_000_000 });
    expect((await readInvite(inviteText)).ok).toBe(true);
    const joined = { ...joinedOf(blue), inviteText };
    expect(await copy(createLine(), [red, blue], { second: { joined } })).toMatchObject([{ kind: 'stranger' }, {}]);
    const line = { first: new Uint8Array(32), second: new Uint8Array(32) };
    expect(await copy(createLine(), [red, blue], { second: { line } })).toMatchObject([{ kind: 'stranger' }, {}]);
    const { manifest, ...rest } = joinedOf(red);
    const withdrawn = { ...rest, manifest: { ...manifest, revoked: [joinedOf(blue).signer.id] } };
    const refused = await copy(createLine(), [red, blue], { first: { joined: withdrawn } });
    expect(refused).toMatchObject([{ kind: 'withdrawn' }, { kind: 'no-hello' }]);
    expect(red.counts.value.copies).toEqual([]);
  });

  it('claimed with another content than the journal has is not believed', async () => {
    await red.savePass(makePass([1]));
    const { secondCopy } = await red.carrier();
    const store = secondCopy(joinedOf(red));
    const [place] = await store.listJournals();
    const partner = { tablet: new Uint8Array(16), name: 'Blue' };
    const lie = { journal: place?.journal ?? new Uint8Array(16), upTo: 2, digest: new Uint8Array(32) };
    expect(await store.note(partner, lie)).toBe(false);
    expect(await store.note(partner, { ...lie, journal: new Uint8Array(16) })).toBe(false);
    expect(red.counts.value.copies).toEqual([]);
  });
});

function startNamed(tabletName: string, disk: SimulatedDisk, { ask }: SimulatedPaper) {
  const { campaign } = centre;
  const named = { ...campaign, joining: { ...campaign.joining, tabletName } };
  return startSitting(disk, named, { openPaperFiles: async () => ask });
}

function restart(name: 'red' | 'blue') {
  return startTablet(disks[name], { openPaperFiles: async () => papers[name].ask });
}

type Changes = Partial<Omit<Parameters<typeof copyBothWays>[1], 'copy' | 'side'>>;

async function copy(
  line: SimulatedLine,
  tablets: readonly [TabletStore, TabletStore] = [red, blue],
  changes: { readonly first?: Changes; readonly second?: Changes } = {},
): Promise<readonly [CopyEnd, CopyEnd]> {
  const start = async (store: TabletStore, side: 'first' | 'second') => {
    const joined = changes[side]?.joined ?? joinedOf(store);
    return copyBothWays(line[side], {
      copy: (await store.carrier()).secondCopy(joined),
      joined,
      side,
      line: { first: new Uint8Array(32).fill(1), second: new Uint8Array(32).fill(2) },
      withPages: false,
      onProgress: () => undefined,
      ...changes[side],
    });
  };
  return Promise.all([start(tablets[0], 'first'), start(tablets[1], 'second')]);
}

async function send(store: TabletStore): Promise<void> {
  const sync = createSimulatedSync(store, centre.fetch);
  sync.start();
  await sync.settled();
  await sync.stop();
}

function joinedOf(store: TabletStore) {
  const joined = store.joined.value;
  if (!joined) throw new Error('not joined');
  return joined;
}
