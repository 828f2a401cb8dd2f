import { expect, test } from 'vitest';
import { createTogether } from './together.ts';

test('hands on as one what comes in one turn of the event loop, in order, and begins anew', async () => {
  const handled: (readonly number[])[] = [];
  const together = createTogether<number>((items) => handled.push(items));
  together.add(1);
  await Promise.resolve();
  together.add(2);
  expect(handled).toEqual([]);
  await new Promise((resolve) => setImmediate(resolve));
  expect(handled).toEqual([[1, 2]]);
  together.add(3);
  together.flush();
  expect(handled).toEqual([[1, 2], [3]]);
  await new Promise((resolve) => setImmediate(resolve));
  expect(handled).toHaveLength(2);
});
