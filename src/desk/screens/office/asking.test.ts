import { expect, test } from 'vitest';
import { good, type Outcome } from '../../../domain/outcome.ts';
import { createAsking, orBroken } from './asking.ts';

test('a second press while the first is under way asks for nothing; afterwards the next one does', async () => {
  const asking = createAsking<number, never>();
  const asked: PromiseWithResolvers<Outcome<number, never>>[] = [];
  const press = () =>
    asking.ask(() => {
      const answer = Promise.withResolvers<Outcome<number, never>>();
      asked.push(answer);
      return answer.promise;
    });
  const presses = [press(), press()];
  asking.forget();
  expect([asked.length, asking.state.value]).toEqual([1, 'busy']);
  asked[0]?.resolve(good(7));
  await Promise.all(presses);
  expect(asking.state.value).toEqual(good(7));
  void press();
  expect([asked.length, asking.state.value]).toEqual([2, 'busy']);
});

test('where the worker breaks it is busy no more, and says so', async () => {
  const asking = createAsking<number, never>();
  await asking.ask(() => Promise.reject(new Error('a bug')));
  expect(asking.state.value).toEqual({ ok: false, problem: { kind: 'worker-broken' } });
  await asking.ask(async () => good(7));
  expect(asking.state.value).toEqual(good(7));
  asking.forget();
  expect(asking.state.value).toBeUndefined();
});

test('what is only looked at comes as it is, or as broken', async () => {
  expect(await orBroken(Promise.resolve(good(7)))).toEqual(good(7));
  expect(await orBroken(Promise.reject(new Error('a bug')))).toEqual({
    ok: false,
    problem: { kind: 'worker-broken' },
  });
});
