import { signal } from '@preact/signals';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type PassDraft, startDraft } from './pass-draft.ts';
import { forgetWhoWalkedAway } from './walk-away.ts';

const letter = { case: 1, purpose: 'appeal', form: 'letter', language: 'en', text: 'Dear' } as const;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function setUp(changes: Partial<PassDraft>) {
  const passing = {
    draft: signal({ ...startDraft('en'), ...changes }),
    forgetPerson: vi.fn(),
    restart: vi.fn(),
  };
  const uncover = vi.fn();
  return { ...passing, uncover, stop: forgetWhoWalkedAway(passing, uncover) };
}

test('without a letter everything goes after a minute', () => {
  const { restart, uncover } = setUp({ name: 'Amina' });
  vi.advanceTimersByTime(59_999);
  expect(restart).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(restart).toHaveBeenCalledOnce();
  expect(uncover).toHaveBeenCalledOnce();
});

test('a letter waits ten minutes more behind the cover, then it goes too', () => {
  const { forgetPerson, restart, uncover } = setUp({ letters: [letter] });
  vi.advanceTimersByTime(60_000);
  expect(forgetPerson).toHaveBeenCalledOnce();
  vi.advanceTimersByTime(599_999);
  expect(restart).not.toHaveBeenCalled();
  expect(uncover).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(restart).toHaveBeenCalledOnce();
  expect(uncover).toHaveBeenCalledOnce();
});

test('who answers, at whichever moment, is not forgotten', () => {
  for (const answeredAfterMs of [30_000, 300_000]) {
    const { restart, stop } = setUp({ letters: [letter] });
    vi.advanceTimersByTime(answeredAfterMs);
    stop();
    vi.advanceTimersByTime(3_600_000);
    expect(restart).not.toHaveBeenCalled();
  }
});

test('who was gone while the tablet slept is forgotten when it wakes; a letter waits its ten minutes of being awake', () => {
  const page = new EventTarget();
  vi.stubGlobal('document', page);
  const signer = setUp({ name: 'Amina' });
  const writer = setUp({ letters: [letter] });
  vi.setSystemTime(Date.now() + 3_600_000);
  page.dispatchEvent(new Event('visibilitychange'));
  expect(signer.restart).toHaveBeenCalledOnce();
  expect(writer.forgetPerson).toHaveBeenCalledOnce();
  vi.setSystemTime(Date.now() + 3_600_000);
  page.dispatchEvent(new Event('visibilitychange'));
  vi.advanceTimersByTime(599_999);
  expect(writer.restart).not.toHaveBeenCalled();
  expect(writer.uncover).not.toHaveBeenCalled();
  vi.advanceTimersByTime(1);
  expect(writer.restart).toHaveBeenCalledOnce();
});
