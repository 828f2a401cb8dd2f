import { expect, test } from 'vitest';
import { createAttention } from './attention.ts';

const mebibyte = new Uint8Array(1_048_576);

async function* repeat(times: number, each: () => void = () => undefined): AsyncGenerator<Uint8Array> {
  for (let time = 0; time < times; time += 1) {
    each();
    yield mebibyte;
  }
}

/** In MiB. */
async function count(chunks: AsyncIterable<Uint8Array>): Promise<number> {
  let length = 0;
  for await (const chunk of chunks) length += chunk.length;
  return length / mebibyte.length;
}

test('is over after 8 MiB of which nothing was taken', async () => {
  const attention = createAttention();
  expect(await count(attention.listen(repeat(20)))).toBe(8);
  expect(attention.isOver()).toBe(true);
});

test('is over after two minutes in which nothing was taken', async () => {
  let now = 0;
  const attention = createAttention(() => now);
  const chunks = repeat(8, () => {
    now += 30_000;
  });
  expect(await count(attention.listen(chunks))).toBe(4);
  expect(attention.isOver()).toBe(true);
});

test('does not end for somebody of whom something was taken or known', async () => {
  const attention = createAttention();
  attention.earn();
  expect(await count(attention.listen(repeat(20)))).toBe(20);
  expect(attention.isOver()).toBe(false);
});
