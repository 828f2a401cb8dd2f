import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readCarriedFiles } from '../desk/carried-files.ts';
import { createCentreClient } from '../desk/centre-client.ts';
import type { CollectedEntry } from '../desk/collect-entries.ts';
import { openCampaign, openCarriedFiles } from '../desk/open-campaign.ts';
import { revokeTablet } from '../desk/revoke.ts';
import { readCarrierAnswer } from '../protocol/carrier-answer.ts';
import { readCarrier, writeCarrier } from '../protocol/carrier-file.ts';
import type { CarrierPart } from '../protocol/carrier-part.ts';
import { contentTypes } from '../protocol/content-types.ts';
import { endpoints } from '../protocol/endpoints.ts';
import { base64urlToBytes, bytesToBase64url } from '../sealing/base64url.ts';
import { joinBytes } from '../sealing/bytes.ts';
import type { TabletStore } from '../tablet/store/tablet-store.ts';
import { makePass } from './simulated-campaign.ts';
import { openCentre, type SimulatedCentre } from './simulated-centre.ts';
import { createDisk } from './simulated-disk.ts';
import { createSimulatedPaper } from './simulated-paper.ts';
import { startSitting } from './simulated-sitting.ts';
import { createSimulatedSync } from './simulated-sync.ts';

let centre: SimulatedCentre;
let one: TabletStore;
let other: TabletStore;

beforeEach(async () => {
  centre = await openCentre(() => 1_700_000_000_000);
  one = await startTablet();
  other = await startTablet();
});

afterEach(async () => {
  await Promise.all([one.close(), other.close()]);
  await centre.close();
});

describe('a file that goes by hand', () => {
  it('brings a tablet that the centre never met to the centre, whoever carries it, each entry once, and marks nothing by itself', async () => {
    for (let n = 0; n < 6; n += 1) await one.savePass(makePass([1, 2]));
    await other.savePass(makePass([3]));
    const { file, loaded } = await write(one, 'unsent');
    expect(loaded).toMatchObject({ entries: 7, actions: 12, pages: 0, missing: 0 });
    expect(one.counts.value).toMatchObject({ written: 7, atCentre: 0 });

    const brought = await take(other, file);
    expect(brought).toMatchObject({ kind: 'taken', own: 0, refused: 0, ending: 'whole' });
    expect(brought).toMatchObject({ tablets: [{ name: 'Tablet 1', taken: 7, known: 0 }] });
    expect(await take(other, file)).toMatchObject({ tablets: [{ taken: 0, known: 7 }] });
    expect(other.counts.value).toMatchObject({ written: 2, carried: 7 });

    // The courier's own file has both.
    const both = (await write(other, 'unsent')).file;
    expect(await bringToCentre(both)).toMatchObject({ journals: [{ taken: 2 }, { taken: 7 }] });
    expect(await bringToCentre(file)).toMatchObject({ journals: [{ taken: 0, known: 7 }] });
    expect(await centre.totals()).toMatchObject({ entries: 9, journals: 2 });

    // With a link the courier sends too, learns that all is there, and carries no more.
    const sync = createSimulatedSync(other, centre.fetch);
    sync.start();
    await sync.settled();
    expect(other.counts.value).toMatchObject({ atCentre: 2, carried: 0 });
    await sync.stop();
    expect(await centre.totals()).toMatchObject({ entries: 9 });

    // The receipt goes back the same way.
    expect(await take(one, (await write(other, 'unsent')).file)).toMatchObject({ receipted: 7 });
    expect(one.counts.value).toMatchObject({ written: 7, atCentre: 7 });
    expect((await write(one, 'unsent')).loaded.entries).toBe(0);
    expect((await write(one, 'all')).loaded.entries).toBe(7);
  });

  it('is forwarded by the courier when it finds a link', async () => {
    for (let n = 0; n < 3; n += 1) await one.savePass(makePass([1]));
    await take(other, (await write(one, 'all')).file);
    const sync = createSimulatedSync(other, centre.fetch);
    sync.start();
    await sync.settled();
    await sync.stop();
    expect(other.counts.value.carried).toBe(0);
    expect(await centre.totals()).toMatchObject({ entries: 5, journals: 2 });
  });

  it('brings the centre’s receipts back to its tablet', async () => {
    await one.savePass(makePass([1]));
    const answer = await bringToCentre((await write(one, 'all')).file);
    const receipts = base64urlToBytes(answer?.receipts ?? '') ?? new Uint8Array(0);
    expect(await take(one, receipts)).toMatchObject({ receipted: 2, refused: 0 });
    expect(one.counts.value).toMatchObject({ written: 2, atCentre: 2 });
  });

  it('is not taken by another tablet where any one byte of a batch was changed on purpose', async () => {
    await one.savePass(makePass([1]));
    const parts: CarrierPart[] = [];
    for await (const news of readCarrier(streamOf((await write(one, 'all')).file))) {
      if (news.kind === 'part') parts.push(news.part);
    }
    const [batch] = parts.filter((part) => part.kind === 'batch');
    const before = parts.filter((part) => part.kind === 'opening' || part.kind === 'enrolment');
    const whole = batch?.bytes ?? new Uint8Array(0);
    const changed = Array.from(whole, (_, at): CarrierPart => {
      const bytes = new Uint8Array(whole);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << (at % 8));
      return { kind: 'batch', bytes };
    });
    const chunks: Uint8Array[] = [];
    for await (const chunk of writeCarrier([...before, ...changed])) chunks.push(chunk);
    expect(await take(other, joinBytes(...chunks))).toMatchObject({ tablets: [], refused: whole.length });
    expect(other.counts.value.carried).toBe(0);
  });

  it('opens at the desk with no centre, and merged with what the centre has, each entry once', async () => {
    await one.savePass(makePass([1, 2]));
    const early = (await write(one, 'all')).file;
    await bringToCentre(early);
    await one.savePass(makePass([3], true));
    await other.savePass(makePass([1]));
    const files = [early, (await write(one, 'all')).file, (await write(other, 'all')).file];
    const { signer, opening } = centre.campaign;
    const keys = {
      campaign: signer.id,
      signer,
      opening: [{ id: 1, pair: opening }],
      secrets: new Uint8Array(0),
    };
    const carried = await readCarriedFiles(
      [...files, files[1] ?? early].map((file, index) => ({ path: `${index}.barua`, stream: () => streamOf(file) })),
      signer.id,
    );
    expect(carried).toMatchObject({ faults: [], packs: [{ serial: 1 }] });
    expect(carried.journals).toHaveLength(2);

    const names: string[] = [];
    const take = async (entries: readonly CollectedEntry[]) => {
      for (const { entry } of entries) if (entry.body.kind === 'pass') names.push(entry.body.pass.name);
    };
    const alone = await openCarriedFiles(carried, keys, take);
    expect(alone.summary).toMatchObject({ opened: 5, problems: [] });
    expect(names).toHaveLength(3);

    const client = createCentreClient({
      url: '',
      signer,
      fetch: async (path, init) => centre.fetch(String(path), init ?? {}),
      now: () => 1_700_000_000_000,
    });
    const merged = await openCampaign(client, keys, take, carried);
    expect(merged).toMatchObject({ ok: true, value: { summary: { opened: 5 }, comparison: { kind: 'same' } } });
    expect(merged.ok && merged.value.summary.rows).toEqual(alone.summary.rows);
  });

  it('of a withdrawn tablet is put aside until the office takes it back, and so is what it sends', async () => {
    await one.savePass(makePass([1]));
    const { file } = await write(one, 'all');
    const { signer } = centre.campaign;
    const client = createCentreClient({
      url: '',
      signer,
      fetch: async (path, init) => centre.fetch(String(path), init ?? {}),
      now: () => 1_700_000_000_000,
    });
    const keys = { campaign: signer.id, signer, opening: [], secrets: new Uint8Array(0) };
    const tablet = bytesToBase64url(joinedOf(one).signer.id);
    expect(await revokeTablet(client, keys, { tablet, undo: false }, 1_700_000_000_000)).toMatchObject({ ok: true });
    expect(await bringToCentre(file)).toMatchObject({ journals: [{ taken: 0, refused: [{ why: 'tablet-revoked' }] }] });
    const sync = createSimulatedSync(one, centre.fetch);
    sync.start();
    await sync.settled();
    expect(sync.state.value).toEqual({ kind: 'stopped', trouble: { kind: 'tablet-revoked' } });
    expect(await centre.totals()).toMatchObject({ entries: 0 });
    expect(await revokeTablet(client, keys, { tablet, undo: true }, 1_700_000_001_000)).toMatchObject({ ok: true });
    sync.nudge();
    await sync.settled();
    await sync.stop();
    expect(one.counts.value).toMatchObject({ written: 2, atCentre: 2 });
  });

  it('counts what is carried for others too, and what it cannot read', async () => {
    await one.savePass(makePass([1]));
    expect(await take(other, (await write(one, 'all')).file)).toMatchObject({ kind: 'taken' });
    expect((await write(other, 'unsent')).loaded).toMatchObject({ entries: 1, carried: 2, missing: 0 });
  });

  it('is told from one of another campaign, from anything else, and from a changed one', async () => {
    const elsewhere = await openCentre(() => 1_700_000_000_000);
    const stranger = await startSitting(createDisk(1_000), elsewhere.campaign, paper());
    expect(await take(one, (await write(stranger, 'all')).file)).toEqual({ kind: 'other-campaign' });
    expect(await take(one, new Uint8Array(100))).toEqual({ kind: 'not-a-carrier' });
    await stranger.close();
    await elsewhere.close();
    const { file } = await write(other, 'all');
    for (let at = 60; at < file.length; at += 97) {
      const changed = new Uint8Array(file);
      changed[at] = (changed[at] ?? 0) ^ 0x20;
      const brought = await take(one, changed);
      expect(brought.kind === 'taken' && (brought.refused > 0 || brought.ending === 'cut')).toBe(true);
    }
    expect(one.counts.value).toMatchObject({ written: 1, atCentre: 0 });
  });
});

function startTablet(): Promise<TabletStore> {
  return startSitting(createDisk(1_000), centre.campaign, paper());
}

function paper() {
  const { ask } = createSimulatedPaper();
  return { openPaperFiles: async () => ask };
}

async function write(store: TabletStore, scope: 'unsent' | 'all') {
  const loaded = { entries: 0, actions: 0, pages: 0, pageBytes: 0, missing: 0, carried: 0 };
  const carrier = await store.carrier();
  const chunks: Uint8Array[] = [];
  for await (const chunk of carrier.write(joinedOf(store), scope, loaded)) chunks.push(chunk);
  return { file: joinBytes(...chunks), loaded };
}

async function take(store: TabletStore, file: Uint8Array) {
  return (await store.carrier()).take(joinedOf(store), streamOf(file));
}

async function* streamOf(file: Uint8Array): AsyncGenerator<Uint8Array> {
  yield file;
}

function joinedOf(store: TabletStore) {
  const joined = store.joined.value;
  if (!joined) throw new Error('not joined');
  return joined;
}

async function bringToCentre(file: Uint8Array<ArrayBuffer>) {
  const headers = { 'Content-Type': contentTypes.carrier };
  const answer = await centre.fetch(endpoints.carriers(), { method: 'POST', body: file, headers });
  return readCarrierAnswer(await answer.json());
}
