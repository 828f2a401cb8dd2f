import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { CampaignEvent } from '../../domain/campaign-event.ts';
import type { Sheet } from '../../domain/sheet.ts';
import { isSheetNumber } from '../../domain/sheet-number.ts';
import { makeCampaign, makeEvent, makePass, type SimulatedCampaign } from '../../integration/simulated-campaign.ts';
import { createDisk, type SimulatedDisk } from '../../integration/simulated-disk.ts';
import { restartAfterCrash, startSitting } from '../../integration/simulated-sitting.ts';
import { decodeHeader } from '../../protocol/decode-header.ts';
import { makeSigner } from '../../sealing/keys.ts';
import type { SheetRegister } from './sheet-register.ts';
import type { TabletStore } from './tablet-store.ts';

let campaign: SimulatedCampaign;
let disk: SimulatedDisk;
let store: TabletStore;
let register: SheetRegister;
let event: CampaignEvent;

beforeAll(async () => {
  campaign = await makeCampaign((await makeSigner(false)).publicBytes);
});

beforeEach(async () => {
  disk = createDisk();
  store = await startSitting(disk, campaign);
  await take();
});

async function take(): Promise<void> {
  register = await store.sheets();
  event = store.sitting.value?.event ?? makeEvent();
}

async function restart(): Promise<void> {
  store = await restartAfterCrash(disk);
  await take();
}

async function issue(copies = 1): Promise<readonly Sheet[]> {
  const issued = await register.issue({ event, case: 3, language: 'en', copies });
  if (!issued.ok) throw new Error(issued.problem.kind);
  return issued.value;
}

/** A sheet that has come back. */
async function bringBack(): Promise<string> {
  const number = (await issue())[0]?.number ?? '';
  await register.move(number, 'out');
  await register.move(number, 'returned');
  return number;
}

async function listKinds(): Promise<string[]> {
  const entries = await store.listEntries(0, { entries: 100, bytes: 1_000_000 });
  return entries.flatMap(({ header }) => {
    const read = decodeHeader(header);
    return read.ok ? [read.value.kind] : [];
  });
}

function breakBoth(): void {
  disk.databaseFault = { kind: 'refuses', name: 'QuotaExceededError' };
  disk.fileFault = { kind: 'throws', name: 'QuotaExceededError' };
}

const onPaper = () => store.sittingCells.value.filter(({ channel }) => channel === 'paper').map(({ n }) => n);

describe('sheets that were printed', () => {
  it('have numbers of their own, each once', async () => {
    const numbers = [...(await issue(30)), ...(await issue(30))].map(({ number }) => number);
    expect(new Set(numbers).size).toBe(60);
    expect(numbers.every(isSheetNumber)).toBe(true);
    expect(register.list(event)).toHaveLength(60);
    expect(register.list(makeEvent())).toEqual([]);
  });

  it('are refused beyond what three digits can number, and none is kept then', async () => {
    await issue(500);
    await issue(400);
    const more = await register.issue({ event, case: 3, language: 'en', copies: 200 });
    expect(more).toEqual({ ok: false, problem: { kind: 'sheets-used-up', most: 999 } });
    expect(register.list(event)).toHaveLength(900);
  });

  it('write no entry', async () => {
    const before = store.counts.value.written;
    await bringBack();
    expect(store.counts.value.written).toBe(before);
  });

  it.each(['database', 'file'] as const)('are there again when the %s was lost', async (lost) => {
    const number = await bringBack();
    await register.count(number, 11);
    const before = register.list(event);
    await store.close();
    if (lost === 'database') disk.wipeDatabase();
    else disk.files.clear();
    await restart();
    expect(register.list(event)).toEqual(before);
    await store.close();
    if (lost === 'database') disk.files.clear();
    else disk.wipeDatabase();
    await restart();
    expect(register.list(event)).toEqual(before);
  });

  it('are the later ones where the copies differ', async () => {
    const number = (await issue())[0]?.number ?? '';
    disk.databaseFault = { kind: 'hangs' };
    await register.move(number, 'out');
    await restart();
    expect(register.find(number)).toMatchObject({ state: 'out' });
  });

  it('stay on their way where nothing can be written', async () => {
    const number = (await issue())[0]?.number ?? '';
    breakBoth();
    expect(await register.move(number, 'out')).toMatchObject({ ok: false, problem: { kind: 'not-saved' } });
    expect(register.find(number)).toMatchObject({ state: 'issued' });
  });

  it('are unknown here when another tablet printed them', async () => {
    expect(await register.move('G12349865M', 'out')).toEqual({ ok: false, problem: { kind: 'sheet-unknown' } });
    expect(await register.count('G12349865M', 3)).toEqual({ ok: false, problem: { kind: 'sheet-unknown' } });
  });
});

describe('a sheet’s count', () => {
  it('is one tally of signatures on paper', async () => {
    const number = await bringBack();
    expect(await register.count(number, 11)).toMatchObject({ ok: true, value: { state: 'counted', count: 11 } });
    expect(onPaper()).toEqual([11]);
    expect(await listKinds()).toEqual(['sitting', 'tally']);
    expect(store.counts.value).toMatchObject({ sittingPeople: 0, sittingActions: 11 });
  });

  it('again with another number takes the first one’s place', async () => {
    const number = await bringBack();
    await register.count(number, 11);
    await register.count(number, 12);
    expect(onPaper()).toEqual([12]);
    expect(await listKinds()).toEqual(['sitting', 'tally', 'correction', 'tally']);
    await register.count(number, 0);
    expect(onPaper()).toEqual([]);
    await register.count(number, 2);
    expect(onPaper()).toEqual([2]);
  });

  it('again with the same number writes nothing', async () => {
    const number = await bringBack();
    for (let n = 0; n < 3; n += 1) await register.count(number, 11);
    expect(await listKinds()).toEqual(['sitting', 'tally']);
  });

  it('asked for several times at once counts once', async () => {
    const number = await bringBack();
    await Promise.all([register.count(number, 11), register.count(number, 11), register.count(number, 12)]);
    expect(onPaper()).toEqual([12]);
  });

  it('goes on where somebody else took the tally back', async () => {
    const number = await bringBack();
    await register.count(number, 11);
    await store.correctEntry(2, 'mistake');
    await register.count(number, 12);
    expect(onPaper()).toEqual([12]);
  });

  it('of a sheet that came back empty writes no entry', async () => {
    const number = await bringBack();
    expect(await register.count(number, 0)).toMatchObject({ ok: true, value: { state: 'counted', count: 0 } });
    expect(await listKinds()).toEqual(['sitting']);
  });

  it('is refused without a sitting, in another event’s, and while the sheet is out', async () => {
    const number = await bringBack();
    const [still] = await issue();
    expect(await register.count(still?.number ?? '', 1)).toMatchObject({ problem: { kind: 'sheet-not-back' } });
    await store.closeSitting();
    expect(await register.count(number, 11)).toEqual({ ok: false, problem: { kind: 'no-sitting' } });
    await store.openSitting(makeEvent(), 'en');
    expect(await register.count(number, 11)).toEqual({ ok: false, problem: { kind: 'sheet-of-other-event' } });
    expect(onPaper()).toEqual([]);
  });

  it('in a journal that has ended is the office’s to set right', async () => {
    const number = await bringBack();
    await register.count(number, 11);
    await store.startNewJournal();
    expect(await register.count(number, 12)).toEqual({ ok: false, problem: { kind: 'sheet-in-ended-journal' } });
    expect(register.find(number)).toMatchObject({ count: 11 });
  });

  it.each([3, 4])('counts once however it is cut short (after entry %i nothing is written)', async (last) => {
    const number = await bringBack();
    await register.count(number, 11);
    const forget = store.counts.subscribe(({ written }) => {
      if (written === last) breakBoth();
    });
    await register.count(number, 12);
    forget();
    await restart();
    expect(onPaper()).toEqual(last === 3 ? [] : [12]);
    expect(register.find(number)?.count).toBe(last === 3 ? undefined : 12);
    await register.count(number, 12);
    expect(onPaper()).toEqual([12]);
  });

  it('is one with the entry: the number of the tally is never kept without it', async () => {
    const number = await bringBack();
    breakBoth();
    expect(await register.count(number, 11)).toMatchObject({ ok: false });
    expect(register.find(number)?.tally).toBeUndefined();
    await restart();
    expect(register.find(number)?.tally).toBeUndefined();
    await store.savePass(makePass([1]));
    await register.count(number, 11);
    expect(onPaper()).toEqual([11]);
    expect(store.counts.value).toMatchObject({ sittingPeople: 1 });
  });
});

describe('a sheet’s lines', () => {
  const lines = [
    { line: 1, name: 'Mumtaz', country: 'CD' },
    { line: 2, name: 'Ngũgĩ' },
  ];

  it('are sealed as an entry that counts nothing, and how far one came is kept', async () => {
    const number = await bringBack();
    await register.count(number, 3);
    const before = store.counts.value;
    expect(await register.saveLines(number, lines, false)).toMatchObject({ ok: true, value: { transcribed: 2 } });
    expect(await listKinds()).toEqual(['sitting', 'tally', 'sheet-lines']);
    expect(store.counts.value).toMatchObject({ sittingActions: before.sittingActions, sittingPeople: 0 });
    await restart();
    expect(register.find(number)).toMatchObject({ transcribed: 2, state: 'counted' });
    await register.saveLines(number, [{ line: 3, name: 'Asha' }], true);
    expect(register.find(number)).toMatchObject({ transcribed: 3, state: 'transcribed' });
  });

  it('never stand in the clear, in either copy', async () => {
    const number = await bringBack();
    await register.count(number, 3);
    await register.saveLines(number, [{ line: 1, name: 'Mumtaz-in-the-clear' }], false);
    const kept = JSON.stringify([register.list(event), register.find(number)]);
    expect(kept).not.toContain('Mumtaz');
    const find = (text: string) => [...disk.files.values()].some((bytes) => Buffer.from(bytes).includes(text));
    expect(find(number)).toBe(true);
    expect(find('Mumtaz-in-the-clear')).toBe(false);
  });

  it('wait for the count, and never come from a sheet of mere tallies', async () => {
    const number = await bringBack();
    expect(await register.saveLines(number, lines, false)).toEqual({
      ok: false,
      problem: { kind: 'sheet-not-to-transcribe' },
    });
    await store.closeSitting();
    await store.openSitting({ ...makeEvent(), profile: 'tally_only' }, 'en');
    await take();
    const tallies = await bringBack();
    await register.count(tallies, 87);
    expect(await register.saveLines(tallies, lines, false)).toMatchObject({ ok: false });
    expect(await listKinds()).not.toContain('sheet-lines');
  });

  it('of a sheet of under-18s have a first name and an age, and nothing else', async () => {
    await store.closeSitting();
    await store.openSitting({ ...makeEvent(), under18: true }, 'en');
    await take();
    const number = await bringBack();
    await register.count(number, 2);
    expect(await register.saveLines(number, lines, false)).toEqual({
      ok: false,
      problem: { kind: 'lines-collect-too-much', what: 'country' },
    });
    expect(await register.saveLines(number, [{ line: 1, name: 'Asha', age: 14 }], true)).toMatchObject({ ok: true });
  });

  it('are not noted as done where they could not be written', async () => {
    const number = await bringBack();
    await register.count(number, 2);
    breakBoth();
    expect(await register.saveLines(number, lines, true)).toMatchObject({ ok: false, problem: { kind: 'not-saved' } });
    expect(register.find(number)).toMatchObject({ transcribed: 0, state: 'counted' });
  });
});
