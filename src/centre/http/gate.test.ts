import { expect, test } from 'vitest';
import { createGate } from './gate.ts';

/** Work that goes on until it is let go. */
function openWork(name: string, begun: string[]) {
  const { promise, resolve } = Promise.withResolvers<string>();
  const work = () => {
    begun.push(name);
    return promise;
  };
  return { work, end: () => resolve(name) };
}

test('lets in the next in line as soon as one has left, in order of coming', async () => {
  const begun: string[] = [];
  const [first, second, third] = [openWork('1', begun), openWork('2', begun), openWork('3', begun)];
  const gate = createGate({ inside: 1, inLine: 2, patienceMs: 60_000 });
  const done = [gate(first.work), gate(second.work), gate(third.work)];
  expect(await gate(openWork('4', begun).work)).toBe(undefined);
  expect(begun).toEqual(['1']);
  first.end();
  expect(await done[0]).toBe('1');
  await expect.poll(() => begun).toEqual(['1', '2']);
  third.end();
  second.end();
  expect(await Promise.all(done)).toEqual(['1', '2', '3']);
  expect(await gate(async () => 'after')).toBe('after');
});

test('sends away who has waited too long, and keeps the place of those who work', async () => {
  const begun: string[] = [];
  const first = openWork('1', begun);
  const gate = createGate({ inside: 1, inLine: 1, patienceMs: 20 });
  const working = gate(first.work);
  expect(await gate(openWork('2', begun).work)).toBe(undefined);
  first.end();
  expect(await working).toBe('1');
  expect(begun).toEqual(['1']);
  expect(await gate(async () => 'after')).toBe('after');
});

test('gives the place on after work that failed', async () => {
  const gate = createGate({ inside: 1, inLine: 1, patienceMs: 60_000 });
  const failing = gate(() => Promise.reject(new Error('no')));
  const next = gate(async () => 'next');
  await expect(failing).rejects.toThrow('no');
  expect(await next).toBe('next');
});
