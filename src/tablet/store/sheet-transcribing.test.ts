import { beforeEach, describe, expect, it } from 'vitest';
import { type SimulatedSheets, startSheets } from '../../integration/simulated-sheets.ts';

let hall: SimulatedSheets;

beforeEach(async () => {
  hall = await startSheets();
});

describe('a sheet’s lines', () => {
  const lines = [
    { line: 1, name: 'Mumtaz', country: 'CD' },
    { line: 2, name: 'Ngũgĩ' },
  ];

  it('are sealed as an entry that counts nothing, and how far one came is kept', async () => {
    const number = await hall.bringBack();
    await hall.register.count(number, 3);
    const before = hall.store.counts.value;
    expect(await hall.register.saveLines(number, lines, false)).toMatchObject({ ok: true, value: { transcribed: 2 } });
    expect(await hall.listKinds()).toEqual(['sitting', 'tally', 'sheet-lines']);
    expect(hall.store.counts.value).toMatchObject({ sittingActions: before.sittingActions, sittingPeople: 0 });
    await hall.restart();
    expect(hall.register.find(number)).toMatchObject({ transcribed: 2, state: 'counted' });
    await hall.register.saveLines(number, [{ line: 3, name: 'Asha' }], true);
    expect(hall.register.find(number)).toMatchObject({ transcribed: 3, state: 'transcribed' });
  });

  it('never stand in the clear, in either copy', async () => {
    const number = await hall.bringBack();
    await hall.register.count(number, 3);
    await hall.register.saveLines(number, [{ line: 1, name: 'Mumtaz-in-the-clear' }], false);
    const kept = JSON.stringify([hall.register.list(hall.event), hall.register.find(number)]);
    expect(kept).not.toContain('Mumtaz');
    const find = (text: string) => [...hall.disk.files.values()].some((bytes) => Buffer.from(bytes).includes(text));
    expect(find(number)).toBe(true);
    expect(find('Mumtaz-in-the-clear')).toBe(false);
  });

  it('wait for the count, and never come from a sheet of mere tallies', async () => {
    const number = await hall.bringBack();
    expect(await hall.register.saveLines(number, lines, false)).toEqual({
      ok: false,
      problem: { kind: 'sheet-not-to-transcribe' },
    });
    await hall.reopen({ profile: 'tally_only' });
    const tallies = await hall.bringBack();
    await hall.register.count(tallies, 87);
    expect(await hall.register.saveLines(tallies, lines, false)).toMatchObject({ ok: false });
    expect(await hall.listKinds()).not.toContain('sheet-lines');
  });

  it('of a sheet of under-18s have a first name and an age, and nothing else', async () => {
    await hall.reopen({ under18: true });
    const number = await hall.bringBack();
    await hall.register.count(number, 2);
    expect(await hall.register.saveLines(number, lines, false)).toEqual({
      ok: false,
      problem: { kind: 'lines-collect-too-much', what: 'country' },
    });
    expect(await hall.register.saveLines(number, [{ line: 1, name: 'Asha', age: 14 }], true)).toMatchObject({
      ok: true,
    });
  });

  it('are refused whole in a sitting that allows less than the sheet was printed for, and taken once it allows it again', async () => {
    const number = await hall.bringBack();
    await hall.register.count(number, 2);
    await hall.store.changeUnder18(true);
    const refused = { ok: false, problem: { kind: 'sheet-beyond-sitting' } };
    expect(await hall.register.saveLines(number, lines, false)).toEqual(refused);
    expect(await hall.register.saveLines(number, [{ line: 1, name: 'Amina Full Name' }], true)).toEqual(refused);
    expect(await hall.register.saveLines(number, [], true)).toEqual(refused);
    expect(hall.register.find(number)).toMatchObject({ transcribed: 0, state: 'counted' });
    await hall.store.changeUnder18(false);
    expect(await hall.register.saveLines(number, lines, true)).toMatchObject({ ok: true });
  });

  it('of under-18s are refused in a sitting of grown-ups', async () => {
    await hall.reopen({ under18: true });
    const number = await hall.bringBack();
    await hall.register.count(number, 2);
    await hall.store.changeUnder18(false);
    expect(await hall.register.saveLines(number, [{ line: 1, name: 'Asha', age: 14 }], true)).toEqual({
      ok: false,
      problem: { kind: 'sheet-beyond-sitting' },
    });
  });

  it('are not noted as done where they could not be written', async () => {
    const number = await hall.bringBack();
    await hall.register.count(number, 2);
    hall.breakBoth();
    expect(await hall.register.saveLines(number, lines, true)).toMatchObject({
      ok: false,
      problem: { kind: 'not-saved' },
    });
    expect(hall.register.find(number)).toMatchObject({ transcribed: 0, state: 'counted' });
  });
});
