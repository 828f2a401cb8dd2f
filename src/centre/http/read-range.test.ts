import { expect, test } from 'vitest';
import { readRange } from './read-range.ts';

const etag = '"digest"';

test.each([
  [undefined, { kind: 'whole' }],
  ['bytes=0-', { kind: 'part', from: 0, to: 1_000 }],
  ['bytes=990-', { kind: 'part', from: 990, to: 1_000 }],
  ['bytes=5-5', { kind: 'part', from: 5, to: 6 }],
  ['Bytes= 5-5000', { kind: 'part', from: 5, to: 1_000 }],
  ['bytes=-10', { kind: 'part', from: 990, to: 1_000 }],
  ['bytes=-5000', { kind: 'part', from: 0, to: 1_000 }],
  ['bytes=1000-', { kind: 'outside' }],
  ['bytes=999999999999999-', { kind: 'outside' }],
  ['bytes=-0', { kind: 'outside' }],
  ['bytes=9-5', { kind: 'whole' }],
  ['bytes=-', { kind: 'whole' }],
  ['bytes=0-1,5-6', { kind: 'whole' }],
  ['letters=0-1', { kind: 'whole' }],
  ['bytes=1-99999999999999999999', { kind: 'whole' }],
])('%s of a thousand bytes', (range, expected) => {
  expect(readRange({ range, ifRange: undefined }, 1_000, etag)).toEqual(expected);
});

test('a part is only of the file that was meant', () => {
  const part = { kind: 'part', from: 5, to: 1_000 };
  expect(readRange({ range: 'bytes=5-', ifRange: etag }, 1_000, etag)).toEqual(part);
  expect(readRange({ range: 'bytes=5-', ifRange: '"other"' }, 1_000, etag)).toEqual({ kind: 'whole' });
  expect(readRange({ range: 'bytes=5-', ifRange: `W/${etag}` }, 1_000, etag)).toEqual({ kind: 'whole' });
});
