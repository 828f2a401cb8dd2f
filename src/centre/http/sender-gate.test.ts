import { expect, test } from 'vitest';
import { createGate } from './gate.ts';
import { createSenderGate } from './sender-gate.ts';

test('one sender holds one place, however often it comes, and nobody else waits for it', async () => {
  const open = Promise.withResolvers<void>();
  const begun: string[] = [];
  const gate = createSenderGate(createGate({ inside: 3 }));
  const come = (sender: string | undefined) =>
    gate(sender, async () => {
      begun.push(sender ?? 'somebody');
      await open.promise;
      return 'done';
    });
  const greedy = [come('one'), come('one')];
  expect(await come('one')).toBe(undefined);
  const others = [come('other'), come(undefined)];
  await expect.poll(() => new Set(begun)).toEqual(new Set(['one', 'other', 'somebody']));
  expect(await come('third')).toBe(undefined);
  open.resolve();
  expect(await Promise.all([...greedy, ...others])).toEqual(['done', 'done', 'done', 'done']);
  expect(await come('one')).toBe('done');
});
