import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { makeDebate } from '../../domain/debate.ts';
import { keepHallScreen, readHallScreen, readHallScreens } from './hall-screens.ts';

const figures = [{ event: 1, journal: 2, number: 3, people: 2, actions: 2, cases: [] }];

test('an event that nothing is kept of has a fresh debate', async () => {
  expect(await readHallScreen('none')).toEqual({ debate: makeDebate(), figures: [] });
});

test('what is kept of one event does not touch another, even when both are kept at once', async () => {
  void keepHallScreen('one', { debate: { ...makeDebate(), motion: 'One' }, figures: [] });
  void keepHallScreen('two', { debate: { ...makeDebate(), motion: 'Two' }, figures });
  expect((await readHallScreen('one')).debate.motion).toBe('One');
  expect(await readHallScreen('two')).toEqual({ debate: { ...makeDebate(), motion: 'Two' }, figures });
});

test('of many events the ones used longest ago give way', async () => {
  for (let number = 1; number <= 45; number += 1) {
    void keepHallScreen(`e${number}`, { debate: { ...makeDebate(), motion: String(number) }, figures: [] });
  }
  expect((await readHallScreen('e5')).debate.motion).toBe('');
  expect((await readHallScreen('e45')).debate.motion).toBe('45');
});

test('how many were there stays while the debate goes on, and the other way round', async () => {
  void keepHallScreen('both', { attendance: 412 });
  void keepHallScreen('both', { debate: { ...makeDebate(), motion: 'One' }, figures });
  void keepHallScreen('both', { attendance: 430 });
  expect(await readHallScreen('both')).toMatchObject({ attendance: 430, debate: { motion: 'One' }, figures });
  expect(Object.keys(await readHallScreens())).toContain('both');
});

test('a debate that cannot be read now is not written over', async () => {
  await keepHallScreen('kept', { debate: { ...makeDebate(), motion: 'Kept' }, figures: [] });
  const reads = vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(() => {
    throw new DOMException('not now', 'UnknownError');
  });
  expect(await keepHallScreen('other', { attendance: 3 })).toBe(false);
  reads.mockRestore();
  expect((await readHallScreen('kept')).debate.motion).toBe('Kept');
});
