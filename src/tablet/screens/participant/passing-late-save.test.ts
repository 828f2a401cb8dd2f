import { signal } from '@preact/signals';
import { expect, test, vi } from 'vitest';
import type { Joined, OpenSitting, TabletStore } from '../../store/tablet-store.ts';
import { startDraft } from './pass-draft.ts';
import { createPassing } from './passing.ts';

const pack = { languages: ['en', 'fr'], cases: [{ number: 1 }], consents: [] };
const joined = { pack, manifest: { modes: { highRisk: true } } } as unknown as Joined;
const sitting = { event: { cases: [1] }, profile: 'full' } as unknown as OpenSitting;
const saved = { ok: true, value: { number: 8, person: 7, copies: 2 } } as const;
const full = { ok: false, problem: { kind: 'not-saved', why: 'full' } } as const;

/** A store that is slow to keep a pass. */
function setUpSlow() {
  let keep: (answer: typeof saved | typeof full) => void = () => undefined;
  const answer = new Promise<typeof saved | typeof full>((resolve) => {
    keep = resolve;
  });
  const savePass = vi.fn(() => answer);
  const store = { savePass, joined: signal(joined) } as unknown as TabletStore;
  const passing = createPassing(store, joined, sitting);
  passing.change({ signed: [1], name: 'Asha', way: 'typed' });
  return { passing, sealed: passing.seal(), keep };
}

test('a save that comes late leaves the next person’s form, step and language as they are', async () => {
  const { passing, sealed, keep } = setUpSlow();
  passing.restart();
  passing.go({ kind: 'sign' });
  passing.change({ signed: [1], name: 'Joseph' });
  keep(saved);
  await sealed;
  expect(passing.step.value.kind).toBe('sign');
  expect(passing.draft.value).toEqual({ ...startDraft('en'), signed: [1], name: 'Joseph' });
});

test('a save that fails late is no complaint to the next person', async () => {
  const { passing, sealed, keep } = setUpSlow();
  passing.restart();
  keep(full);
  await sealed;
  expect(passing.sealing.value).toEqual({ kind: 'not-begun' });
});

test('what is being sealed stands still until it is', async () => {
  const { passing, sealed, keep } = setUpSlow();
  passing.change({ name: 'Asha and Joseph' });
  passing.go({ kind: 'cases' });
  expect(passing.draft.value.name).toBe('Asha');
  expect(passing.step.value.kind).toBe('language');
  keep(saved);
  await sealed;
  expect(passing.step.value.kind).toBe('sealed');
});

test('sealing is told to who waits for it, and to nobody else', async () => {
  vi.useFakeTimers();
  const { passing, sealed, keep } = setUpSlow();
  expect(passing.isSealing()).toBe(true);
  expect(passing.sealing.value.kind).toBe('not-begun');
  vi.advanceTimersByTime(200);
  expect(passing.sealing.value.kind).toBe('under-way');
  passing.restart();
  const other = setUpSlow();
  other.passing.restart();
  vi.advanceTimersByTime(200);
  for (const next of [passing, other.passing]) {
    expect(next.isSealing()).toBe(false);
    expect(next.sealing.value.kind).toBe('not-begun');
  }
  keep(full);
  await sealed;
  vi.useRealTimers();
});

test('whether a sealed pass has pages, and may be remembered, is known from the tap on', async () => {
  let keep = () => {};
  const slow = new Promise<typeof saved>((resolve) => {
    keep = () => resolve(saved);
  });
  const campaign = { ...joined, manifest: { modes: { highRisk: false } } } as unknown as Joined;
  const open = { ...sitting, opening: 1 };
  const store = {
    joined: signal(campaign),
    sitting: signal<OpenSitting | undefined>(open),
    paper: async () => ({ savePass: () => slow }),
  } as unknown as TabletStore;
  vi.stubGlobal('window', new EventTarget());
  const { readRecentPasses, forgetPasses } = await import('../recent-passes.ts');
  const passing = createPassing(store, campaign, open);
  const file = { kind: 'photo', type: 'image/webp', bytes: Uint8Array.of(1) } as const;
  passing.change({ signed: [1], name: 'Asha', way: 'typed', pages: [{ case: 1, purpose: 'appeal', file }] });
  const sealed = passing.seal();
  passing.restart();
  keep();
  await sealed;
  await vi.dynamicImportSettled();
  expect(readRecentPasses().map(({ hasPages }) => hasPages)).toEqual([true]);
  forgetPasses();
  vi.unstubAllGlobals();
});
