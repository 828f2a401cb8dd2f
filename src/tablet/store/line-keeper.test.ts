import { beforeEach, expect, it } from 'vitest';
import { type SimulatedSheets, startSheets } from '../../integration/simulated-sheets.ts';

let hall: SimulatedSheets;
let number: string;

beforeEach(async () => {
  hall = await startSheets();
  number = await hall.bringBack();
  await hall.register.count(number, 3);
});

const type = (...names: readonly string[]): void => {
  for (const [at, name] of names.entries()) hall.register.typed.take(number, { line: at + 1, name });
};

const listWaiting = () => hall.register.typed.list(number).map(({ name }) => name);

it('seals what was typed, once, and lets go of it', async () => {
  type('Mumtaz', 'Ngũgĩ');
  const [first, second] = [hall.register.typed.seal(number, false), hall.register.typed.seal(number, false)];
  expect(await first).toMatchObject({ ok: true });
  expect(await second).toEqual({ ok: true, value: undefined });
  expect(listWaiting()).toEqual([]);
  expect((await hall.listKinds()).filter((kind) => kind === 'sheet-lines')).toHaveLength(1);
});

it('keeps what could not be sealed while both copies are broken, until they are mended', async () => {
  type('Mumtaz', 'Ngũgĩ');
  hall.breakBoth();
  expect(await hall.register.typed.seal(number, false)).toMatchObject({ ok: false, problem: { kind: 'not-saved' } });
  expect(listWaiting()).toEqual(['Mumtaz', 'Ngũgĩ']);
  expect(await hall.store.sheets()).toBe(hall.register);
  hall.mendBoth();
  expect(await hall.register.typed.seal(number, false)).toMatchObject({ ok: true, value: { transcribed: 2 } });
  expect(listWaiting()).toEqual([]);
});

it('never notes a sheet as typed while an earlier batch fails', async () => {
  type('Mumtaz', 'Ngũgĩ');
  hall.breakBoth();
  const earlier = hall.register.typed.seal(number, false);
  const last = hall.register.typed.seal(number, true);
  await earlier;
  // What comes after the failure could be written, were it not for the lines before it.
  hall.mendBoth();
  await last;
  const sheet = hall.register.find(number);
  expect([sheet?.state, sheet?.transcribed, listWaiting().length]).toSatisfy(
    ([state, transcribed, waiting]) =>
      (state === 'transcribed' && transcribed === 2 && waiting === 0) || (state === 'counted' && waiting === 2),
  );
  await hall.register.typed.seal(number, true);
  expect(hall.register.find(number)).toMatchObject({ state: 'transcribed', transcribed: 2 });
});

it('keeps what is typed while something else is being sealed', async () => {
  type('Mumtaz');
  const sealing = hall.register.typed.seal(number, false);
  await Promise.resolve();
  hall.register.typed.take(number, { line: 2, name: 'Asha' });
  await sealing;
  await hall.register.typed.seal(number, false);
  expect(hall.register.find(number)).toMatchObject({ transcribed: 2 });
  expect(listWaiting()).toEqual([]);
});

it('lets go of them when somebody leaves without them', async () => {
  type('Mumtaz');
  hall.register.typed.drop(number);
  expect(listWaiting()).toEqual([]);
  expect(await hall.register.typed.seal(number, false)).toEqual({ ok: true, value: undefined });
});
