import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chainEntries } from '../../protocol/batch.ts';
import { chainStart } from '../../sealing/chain.ts';
import { chainNatively } from './native-chain.ts';

const part = fc.uint8Array({ maxLength: 300 });

test('gives the very digests that the tablets’ chain gives', () => {
  fc.assert(
    fc.property(fc.array(fc.record({ header: part, body: part }), { maxLength: 8 }), (entries) => {
      expect(chainNatively(chainStart, entries)).toEqual(chainEntries(chainStart, entries));
      const later = chainEntries(chainStart, entries).at(-1) ?? chainStart;
      expect(chainNatively(later, entries)).toEqual(chainEntries(later, entries));
    }),
  );
});
