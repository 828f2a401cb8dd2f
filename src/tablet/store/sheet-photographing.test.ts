import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { CampaignEvent } from '../../domain/campaign-event.ts';
import type { LegalProfile } from '../../domain/legal-profile.ts';
import { makeCampaign, makeEvent, type SimulatedCampaign } from '../../integration/simulated-campaign.ts';
import { createDisk, type SimulatedDisk } from '../../integration/simulated-disk.ts';
import { createSimulatedPaper, type SimulatedPaper } from '../../integration/simulated-paper.ts';
import { restartAfterCrash, startSitting } from '../../integration/simulated-sitting.ts';
import { decodeHeader } from '../../protocol/decode-header.ts';
import type { EntryHeader } from '../../protocol/entry-header.ts';
import type { PageFile } from '../../protocol/page-file.ts';
import { bytesToBase64url } from '../../sealing/base64url.ts';
import { digestBytes } from '../../sealing/chain.ts';
import { makeSigner } from '../../sealing/keys.ts';
import type { SheetRegister } from './sheet-register.ts';
import type { TabletStore } from './tablet-store.ts';

let campaign: SimulatedCampaign;
let disk: SimulatedDisk;
let paper: SimulatedPaper;
let store: TabletStore;
let register: SheetRegister;

beforeAll(async () => {
  campaign = await makeCampaign((await makeSigner(false)).publicBytes);
});

beforeEach(async () => {
  disk = createDisk();
  paper = createSimulatedPaper();
  store = await startSitting(disk, campaign, { openPaperFiles: async () => paper.ask });
  register = await store.sheets();
});

const makePhoto = (byte = 1): PageFile => ({
  kind: 'photo',
  type: 'image/webp',
  bytes: new Uint8Array(900).fill(byte),
});

async function restart(): Promise<void> {
  store = await restartAfterCrash(disk, { openPaperFiles: async () => paper.ask });
  register = await store.sheets();
}

/** A sheet that has come back, of the open sitting's event or another. */
async function bringBack(event: CampaignEvent | undefined = store.sitting.value?.event): Promise<string> {
  const issued = await register.issue({ event: event ?? makeEvent(), case: 3, language: 'en', copies: 1 });
  const number = (issued.ok && issued.value[0]?.number) || '';
  await register.move(number, 'returned');
  return number;
}

async function readLast(): Promise<EntryHeader> {
  const entries = await store.listEntries(0, { entries: 100, bytes: 1_000_000 });
  const read = decodeHeader(entries.at(-1)?.header ?? new Uint8Array());
  if (!read.ok) throw new Error(read.problem.kind);
  return read.value;
}

const listFiles = () =>
  paper.list('attachments').map((name) => ({
    name: name.split('.').at(-1),
    digest: bytesToBase64url(digestBytes(paper.files.get(`attachments/${name}`) ?? new Uint8Array())),
  }));

describe('photographs of a sheet', () => {
  it('are files of their own, named by an entry that counts nothing, and make the sheet photographed', async () => {
    const number = await bringBack();
    await register.count(number, 3);
    const before = store.counts.value;
    const saved = await register.savePhotos(number, [makePhoto(1), makePhoto(2)]);
    expect(saved).toMatchObject({ ok: true, value: { state: 'photographed', photos: 2, count: 3 } });
    const header = await readLast();
    expect(header).toMatchObject({ kind: 'sheet-photo', people: 0, cells: [] });
    const named = header.attachments.map(({ digest }) => bytesToBase64url(digest));
    expect(listFiles()).toEqual(named.map((digest) => ({ name: digest, digest })));
    expect(store.counts.value).toMatchObject({ pages: 2, sittingActions: before.sittingActions, sittingPeople: 0 });
    await register.savePhotos(number, [makePhoto(3)]);
    await restart();
    expect(register.find(number)).toMatchObject({ state: 'photographed', photos: 3 });
  });

  it('may be taken before the sheet is counted, which still counts it', async () => {
    const number = await bringBack();
    await register.savePhotos(number, [makePhoto()]);
    expect(await register.count(number, 3)).toMatchObject({ ok: true, value: { state: 'photographed', count: 3 } });
    await register.saveLines(number, [{ line: 1, name: 'Asha' }], true);
    await register.savePhotos(number, [makePhoto()]);
    expect(register.find(number)).toMatchObject({ state: 'transcribed', photos: 2 });
  });

  it('that do not fit change nothing, and the sheet’s lines are saved all the same', async () => {
    const number = await bringBack();
    await register.count(number, 1);
    const { written } = store.counts.value;
    paper.isFull = true;
    expect(await register.savePhotos(number, [makePhoto()])).toEqual({
      ok: false,
      problem: { kind: 'pages-not-saved', why: 'full' },
    });
    expect(register.find(number)).toMatchObject({ state: 'counted' });
    expect(register.find(number)?.photos).toBeUndefined();
    expect(store.counts.value.written).toBe(written);
    expect(await register.saveLines(number, [{ line: 1, name: 'Asha' }], true)).toMatchObject({ ok: true });
  });

  it('leave nothing said where the entry cannot be written; the next try uses the same file', async () => {
    const number = await bringBack();
    const photo = makePhoto();
    disk.databaseFault = { kind: 'refuses', name: 'QuotaExceededError' };
    disk.fileFault = { kind: 'throws', name: 'QuotaExceededError' };
    expect(await register.savePhotos(number, [photo])).toMatchObject({ ok: false, problem: { kind: 'not-saved' } });
    expect(register.find(number)).toMatchObject({ state: 'returned' });
    disk.databaseFault = { kind: 'none' };
    disk.fileFault = { kind: 'none' };
    expect(await register.savePhotos(number, [photo])).toMatchObject({ ok: true });
    expect(paper.list('attachments')).toHaveLength(1);
  });

  it('are refused while it is out, without a sitting, and in another event’s', async () => {
    const number = await bringBack();
    await register.move(number, 'out');
    const refuse = async (kind: string) =>
      expect(await register.savePhotos(number, [makePhoto()])).toEqual({ ok: false, problem: { kind } });
    await refuse('sheet-not-to-photograph');
    await register.move(number, 'returned');
    await store.closeSitting();
    await refuse('no-sitting');
    await store.openSitting(makeEvent(), 'en');
    await refuse('sheet-of-other-event');
  });

  it.each<[LegalProfile, LegalProfile, boolean]>([
    ['full', 'full', true],
    ['full', 'no_contact', true],
    ['first_name_age', 'first_name_age', true],
    ['full', 'first_name_age', false],
    ['first_name_age', 'full', false],
    ['full', 'tally_only', false],
    ['tally_only', 'full', false],
  ])('show no more than the profile allows: printed as %s, in a sitting as %s: %s', async (printed, now, isAllowed) => {
    await store.closeSitting();
    const event = makeEvent();
    const number = await bringBack({ ...event, profile: printed });
    await store.openSitting({ ...event, profile: now }, 'en');
    expect((await register.savePhotos(number, [makePhoto()])).ok).toBe(isAllowed);
    expect(paper.list('attachments').length > 0 && !isAllowed).toBe(false);
  });
});
