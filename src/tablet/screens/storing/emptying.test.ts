import { expect, it } from 'vitest';
import type { Holdings } from '../../store/tablet-store.ts';
import { countUnsent, isSafeToEmpty } from './emptying.ts';

const place = { journal: new Uint8Array(16), digest: new Uint8Array(32) };
const safe: Holdings = {
  journals: [
    { ...place, head: 3, acknowledged: 3 },
    { ...place, head: 7, acknowledged: 7 },
  ],
  isSittingOpen: false,
  pages: 0,
  carried: 0,
  isUnknown: false,
  sheets: 2,
};

it('a tablet whose everything is at the centre is safe to empty, printed sheets or not', () => {
  expect(isSafeToEmpty(safe)).toBe(true);
  expect(isSafeToEmpty({ ...safe, journals: [] })).toBe(true);
});

it.each<[string, Partial<Holdings>]>([
  ['an open sitting', { isSittingOpen: true }],
  ['a page', { pages: 1 }],
  ['something carried', { carried: 1 }],
  ['something that cannot be read just now', { isUnknown: true }],
  ['an entry of this journal', { journals: [{ ...place, head: 7, acknowledged: 6 }] }],
  [
    'an entry of a journal that has ended',
    {
      journals: [
        { ...place, head: 3, acknowledged: 2 },
        { ...place, head: 7, acknowledged: 7 },
      ],
    },
  ],
])('%s stands in the way', (_, change) => {
  expect(isSafeToEmpty({ ...safe, ...change })).toBe(false);
});

it('what is not at the centre is counted over all journals', () => {
  const journals = [
    { ...place, head: 3, acknowledged: 1 },
    { ...place, head: 7, acknowledged: 4 },
  ];
  expect(countUnsent({ ...safe, journals })).toBe(5);
});
