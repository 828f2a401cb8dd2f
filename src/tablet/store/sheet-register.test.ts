import { beforeEach, describe, expect, it } from 'vitest';
import { isSheetNumber } from '../../domain/sheet-number.ts';
import { makeEvent } from '../../integration/simulated-campaign.ts';
import { type SimulatedSheets, startSheets } from '../../integration/simulated-sheets.ts';

let hall: SimulatedSheets;

beforeEach(async () => {
  hall = await startSheets();
});

describe('sheets that were printed', () => {
  it('have numbers of their own, each once', async () => {
    const numbers = [...(await hall.issue(30)), ...(await hall.issue(30))].map(({ number }) => number);
    expect(new Set(numbers).size).toBe(60);
    expect(numbers.every(isSheetNumber)).toBe(true);
    expect(hall.register.list(hall.event)).toHaveLength(60);
    expect(hall.register.list(makeEvent())).toEqual([]);
  });

  it('are refused beyond what three digits can number, and none is kept then', async () => {
    await hall.issue(500);
    await hall.issue(400);
    const more = await hall.register.issue({ event: hall.event, case: 3, language: 'en', copies: 200 });
    expect(more).toEqual({ ok: false, problem: { kind: 'sheets-used-up', most: 999 } });
    expect(hall.register.list(hall.event)).toHaveLength(900);
  });

  it('write no entry', async () => {
    const before = hall.store.counts.value.written;
    await hall.bringBack();
    expect(hall.store.counts.value.written).toBe(before);
  });

  it.each(['database', 'file'] as const)('are there again when the %s was lost', async (lost) => {
    const number = await hall.bringBack();
    await hall.register.count(number, 11);
    const before = hall.register.list(hall.event);
    await hall.store.close();
    if (lost === 'database') hall.disk.wipeDatabase();
    else hall.disk.files.clear();
    await hall.restart();
    expect(hall.register.list(hall.event)).toEqual(before);
    await hall.store.close();
    if (lost === 'database') hall.disk.files.clear();
    else hall.disk.wipeDatabase();
    await hall.restart();
    expect(hall.register.list(hall.event)).toEqual(before);
  });

  it('are the later ones where the copies differ', async () => {
    const number = (await hall.issue())[0]?.number ?? '';
    hall.disk.databaseFault = { kind: 'hangs' };
    await hall.register.move(number, 'out');
    await hall.restart();
    expect(hall.register.find(number)).toMatchObject({ state: 'out' });
  });

  it('stay on their way where nothing can be written', async () => {
    const number = (await hall.issue())[0]?.number ?? '';
    hall.breakBoth();
    expect(await hall.register.move(number, 'out')).toMatchObject({ ok: false, problem: { kind: 'not-saved' } });
    expect(hall.register.find(number)).toMatchObject({ state: 'issued' });
  });

  it('are unknown here when another tablet printed them', async () => {
    expect(await hall.register.move('G12349865M', 'out')).toEqual({ ok: false, problem: { kind: 'sheet-unknown' } });
    expect(await hall.register.count('G12349865M', 3)).toEqual({ ok: false, problem: { kind: 'sheet-unknown' } });
  });
});
