import { beforeEach, describe, expect, it } from 'vitest';
import { makeEvent, makePass } from '../../integration/simulated-campaign.ts';
import { type SimulatedSheets, startSheets } from '../../integration/simulated-sheets.ts';

let hall: SimulatedSheets;

beforeEach(async () => {
  hall = await startSheets();
});

describe('a sheet’s count', () => {
  it('is one tally of signatures on paper', async () => {
    const number = await hall.bringBack();
    expect(await hall.register.count(number, 11)).toMatchObject({ ok: true, value: { state: 'counted', count: 11 } });
    expect(hall.onPaper()).toEqual([11]);
    expect(await hall.listKinds()).toEqual(['sitting', 'tally']);
    expect(hall.store.counts.value).toMatchObject({ sittingPeople: 0, sittingActions: 11 });
  });

  it('again with another number takes the first one’s place', async () => {
    const number = await hall.bringBack();
    await hall.register.count(number, 11);
    await hall.register.count(number, 12);
    expect(hall.onPaper()).toEqual([12]);
    expect(await hall.listKinds()).toEqual(['sitting', 'tally', 'correction', 'tally']);
    await hall.register.count(number, 0);
    expect(hall.onPaper()).toEqual([]);
    await hall.register.count(number, 2);
    expect(hall.onPaper()).toEqual([2]);
  });

  it('again with the same number writes nothing', async () => {
    const number = await hall.bringBack();
    for (let n = 0; n < 3; n += 1) await hall.register.count(number, 11);
    expect(await hall.listKinds()).toEqual(['sitting', 'tally']);
  });

  it('asked for several times at once counts once', async () => {
    const number = await hall.bringBack();
    await Promise.all([
      hall.register.count(number, 11),
      hall.register.count(number, 11),
      hall.register.count(number, 12),
    ]);
    expect(hall.onPaper()).toEqual([12]);
  });

  it('goes on where somebody else took the tally back', async () => {
    const number = await hall.bringBack();
    await hall.register.count(number, 11);
    await hall.store.correctEntry(2, 'mistake');
    await hall.register.count(number, 12);
    expect(hall.onPaper()).toEqual([12]);
  });

  it('of a sheet that came back empty writes no entry', async () => {
    const number = await hall.bringBack();
    expect(await hall.register.count(number, 0)).toMatchObject({ ok: true, value: { state: 'counted', count: 0 } });
    expect(await hall.listKinds()).toEqual(['sitting']);
  });

  it('is refused without a sitting, in another event’s, and while the sheet is out', async () => {
    const number = await hall.bringBack();
    const [still] = await hall.issue();
    expect(await hall.register.count(still?.number ?? '', 1)).toMatchObject({ problem: { kind: 'sheet-not-back' } });
    await hall.store.closeSitting();
    expect(await hall.register.count(number, 11)).toEqual({ ok: false, problem: { kind: 'no-sitting' } });
    await hall.store.openSitting(makeEvent(), 'en');
    expect(await hall.register.count(number, 11)).toEqual({ ok: false, problem: { kind: 'sheet-of-other-event' } });
    expect(hall.onPaper()).toEqual([]);
  });

  it('in a journal that has ended is the office’s to set right', async () => {
    const number = await hall.bringBack();
    await hall.register.count(number, 11);
    await hall.store.startNewJournal();
    expect(await hall.register.count(number, 12)).toEqual({ ok: false, problem: { kind: 'sheet-in-ended-journal' } });
    expect(hall.register.find(number)).toMatchObject({ count: 11 });
  });

  it.each([3, 4])('counts once however it is cut short (after entry %i nothing is written)', async (last) => {
    const number = await hall.bringBack();
    await hall.register.count(number, 11);
    const forget = hall.store.counts.subscribe(({ written }) => {
      if (written === last) hall.breakBoth();
    });
    await hall.register.count(number, 12);
    forget();
    await hall.restart();
    expect(hall.onPaper()).toEqual(last === 3 ? [] : [12]);
    expect(hall.register.find(number)?.count).toBe(last === 3 ? undefined : 12);
    await hall.register.count(number, 12);
    expect(hall.onPaper()).toEqual([12]);
  });

  it('is one with the entry: the number of the tally is never kept without it', async () => {
    const number = await hall.bringBack();
    hall.breakBoth();
    expect(await hall.register.count(number, 11)).toMatchObject({ ok: false });
    expect(hall.register.find(number)?.tally).toBeUndefined();
    await hall.restart();
    expect(hall.register.find(number)?.tally).toBeUndefined();
    await hall.store.savePass(makePass([1]));
    await hall.register.count(number, 11);
    expect(hall.onPaper()).toEqual([11]);
    expect(hall.store.counts.value).toMatchObject({ sittingPeople: 1 });
  });
});
