import { expect, test, vi } from 'vitest';
import { StoreBusyError } from '../store-busy-error.ts';
import { isPassing, withRetries } from './retry.ts';

function failure(code: string, message = 'failed'): Error {
  return Object.assign(new Error(message), { code });
}

test.each(['40001', '40P01', '25006', '57P01', '57P03', '08006', 'ECONNRESET', 'ECONNREFUSED'])(
  'tries again after %s',
  async (code) => {
    let tries = 0;
    const result = await withRetries(async () => {
      tries += 1;
      if (tries < 3) throw failure(code);
      return 'kept';
    });
    expect(result).toBe('kept');
    expect(tries).toBe(3);
  },
);

test('tries again when the connection was dropped without a code', () => {
  expect(isPassing(new Error('Connection terminated unexpectedly'))).toBe(true);
  expect(isPassing(new Error('timeout exceeded when trying to connect'))).toBe(true);
});

test.each([failure('57014', 'canceling statement due to statement timeout'), new Error('Query read timeout')])(
  'says that the store is busy at once after %s',
  async (error) => {
    const work = vi.fn(async () => {
      throw error;
    });
    await expect(withRetries(work)).rejects.toBeInstanceOf(StoreBusyError);
    expect(work).toHaveBeenCalledTimes(1);
  },
);

test('does not try again what will never succeed', async () => {
  const work = vi.fn(async () => {
    throw failure('23505');
  });
  await expect(withRetries(work)).rejects.toMatchObject({ code: '23505' });
  expect(work).toHaveBeenCalledTimes(1);
});

test('says that the store is busy when it does not pass', async () => {
  vi.useFakeTimers();
  const ended = withRetries(async () => {
    throw failure('57P03');
  }).catch((error: unknown) => error);
  await vi.runAllTimersAsync();
  vi.useRealTimers();
  expect(await ended).toBeInstanceOf(StoreBusyError);
});
