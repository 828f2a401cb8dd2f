import { beforeEach, expect, test, vi } from 'vitest';

beforeEach(() => vi.resetModules());

async function setUp(isFormOpen: boolean) {
  const { createBugTaker, hasStumbled } = await import('./bugs.ts');
  const crash = vi.fn();
  return { crash, hasStumbled, taker: createBugTaker(crash, () => isFormOpen) };
}

test('a bug in a handler or a promise leaves an open form alone, and says that something went wrong', async () => {
  const { crash, hasStumbled, taker } = await setUp(true);
  expect(hasStumbled.value).toBe(false);
  taker.takeOther(new Error('planted'));
  expect(crash).not.toHaveBeenCalled();
  expect(hasStumbled.value).toBe(true);
});

test('without an open form it shows the last-resort page', async () => {
  const { crash, hasStumbled, taker } = await setUp(false);
  const error = new Error('planted');
  taker.takeOther(error);
  expect(crash).toHaveBeenCalledExactlyOnceWith(error);
  expect(hasStumbled.value).toBe(false);
});

test('a bug while drawing shows it whatever is open, and only the first one', async () => {
  const { crash, taker } = await setUp(true);
  const error = new Error('planted');
  taker.takeDrawing(error);
  taker.takeDrawing(new Error('what follows from it'));
  expect(crash).toHaveBeenCalledExactlyOnceWith(error);
});
