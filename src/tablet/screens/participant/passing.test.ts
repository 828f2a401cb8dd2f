import { signal } from '@preact/signals';
import { expect, test, vi } from 'vitest';
import type { Pass } from '../../../domain/pass.ts';
import type { Joined, OpenSitting, TabletStore } from '../../store/tablet-store.ts';
import { startDraft } from './pass-draft.ts';
import { createPassing } from './passing.ts';

const pack = { languages: ['en', 'fr'], cases: [{ number: 1 }, { number: 2 }], consents: [] };
const joined = { pack, manifest: { modes: { highRisk: true } } } as unknown as Joined;
const sitting = { event: { cases: [1] }, profile: 'full' } as unknown as OpenSitting;

function setUp(...answers: Awaited<ReturnType<TabletStore['savePass']>>[]) {
  const savePass = vi.fn<TabletStore['savePass']>(async (_pass: Pass) => {
    const answer = answers.shift();
    if (!answer) throw new Error('asked too often');
    return answer;
  });
  const campaign = signal(joined);
  const passing = createPassing({ savePass, joined: campaign } as unknown as TabletStore, joined, sitting);
  passing.change({ signed: [1], name: 'Amina', way: 'typed' });
  return { passing, savePass, campaign };
}

const saved = { ok: true, value: { number: 8, person: 7, copies: 2 } } as const;
const full = { ok: false, problem: { kind: 'not-saved', why: 'full' } } as const;

test('nothing is left of a participant once it is sealed', async () => {
  const { passing, savePass } = setUp(saved);
  passing.check();
  expect(passing.step.value.kind).toBe('review');
  await passing.seal();
  expect(passing.step.value).toMatchObject({ kind: 'sealed', saved: { person: 7 } });
  expect(passing.draft.value).toEqual(startDraft('en'));
  expect(savePass).toHaveBeenCalledOnce();
});

test('the code shown is the one that was sealed, and each pass has its own', async () => {
  const { passing, savePass } = setUp(saved, saved);
  await passing.seal();
  const first = passing.step.value;
  passing.restart();
  passing.change({ signed: [1], name: 'Asha', way: 'typed' });
  await passing.seal();
  const second = passing.step.value;
  const [one, other] = savePass.mock.calls.map(([pass]) => pass.withdrawal);
  expect(one).not.toEqual(other);
  expect(first.kind === 'sealed' && second.kind === 'sealed' && first.code !== second.code).toBe(true);
});

test('what could not be saved stays on the page, and can be tried again', async () => {
  const { passing } = setUp(full, saved);
  passing.check();
  await passing.seal();
  expect(passing.sealing.value).toEqual({ kind: 'not-saved', why: 'full' });
  expect(passing.draft.value.name).toBe('Amina');
  await passing.seal();
  expect(passing.step.value.kind).toBe('sealed');
});

test('even a bug in the store leaves the form as it is', async () => {
  const { passing } = setUp();
  await passing.seal();
  expect(passing.sealing.value).toEqual({ kind: 'not-saved', why: 'failing' });
  expect(passing.draft.value.name).toBe('Amina');
});

test('two taps on “Seal” seal once', async () => {
  const { passing, savePass } = setUp(saved);
  await Promise.all([passing.seal(), passing.seal()]);
  expect(savePass).toHaveBeenCalledOnce();
});

test('nothing amiss is sealed, and the page says what it is until that is touched', async () => {
  const { passing, savePass } = setUp();
  passing.change({ name: '' });
  await passing.seal();
  expect(savePass).not.toHaveBeenCalled();
  expect(passing.step.value.kind).toBe('sign');
  expect(passing.problems.value).toHaveLength(1);
  passing.change({ witness: 'x' });
  expect(passing.problems.value).toHaveLength(1);
  passing.change({ name: 'A' });
  expect(passing.problems.value).toEqual([]);
});

test('a change of language keeps everything', () => {
  const { passing } = setUp();
  const before = passing.draft.value;
  passing.speak('fr');
  expect(passing.draft.value).toEqual({ ...before, language: 'fr' });
  expect(passing.pick({ en: 'a', fr: 'b' })).toEqual({ text: 'b', language: 'fr' });
});

test('a translation that lacks a string gives it in the pack’s first language, and says so', () => {
  const { passing } = setUp();
  passing.speak('ar');
  expect(passing.pick({ en: 'a', fr: 'b' })).toEqual({ text: 'a', language: 'en' });
  expect(passing.pick({ en: 'a', ar: '' })).toEqual({ text: 'a', language: 'en' });
  expect(passing.pick({ en: 'a', ar: 'ا' })).toEqual({ text: 'ا', language: 'ar' });
});

test('the pack’s languages are offered first, then those of the screens; an event may put others before', () => {
  expect(setUp().passing.languages).toEqual({
    first: ['en', 'fr'],
    others: ['sw', 'ar', 'pt', 'es', 'ln', 'am'],
  });
  const event = { cases: [1], languages: ['am', 'xx', 'fr'] };
  const { languages } = createPassing({ joined: signal(joined) } as unknown as TabletStore, joined, {
    event,
    profile: 'full',
  } as unknown as OpenSitting);
  expect(languages).toEqual({ first: ['am', 'fr'], others: ['en', 'sw', 'ar', 'pt', 'es', 'ln'] });
});

test('the page after sealing still speaks the person’s language, and the next person’s page the first one', async () => {
  const { passing } = setUp(saved);
  passing.speak('ar');
  await passing.seal();
  expect(passing.draft.value).toEqual(startDraft('ar'));
  passing.restart();
  expect(passing.draft.value).toEqual(startDraft('en'));
});

test('who walked away is forgotten, what they wrote is not', () => {
  const { passing } = setUp();
  const letter = { case: 1, purpose: 'appeal', form: 'letter', language: 'en', text: 'Dear' } as const;
  passing.change({ letters: [letter], contactAddress: '1' });
  passing.go({ kind: 'review' });
  passing.forgetPerson();
  expect(passing.draft.value).toEqual({ ...startDraft('en'), signed: [1], letters: [letter] });
  expect(passing.step.value.kind).toBe('sign');
});

test('only the event’s cases are offered', () => {
  expect(setUp().passing.cases.map(({ number }) => number)).toEqual([1]);
});

test('who has begun goes on with the campaign as they read it; the next person has the newest', () => {
  const { passing, campaign } = setUp();
  passing.go({ kind: 'cases' });
  const newer = { pack: { ...pack, languages: ['fr'], cases: [{ number: 2 }] } } as unknown as Joined;
  campaign.value = newer;
  expect(passing.joined).toBe(joined);
  expect(passing.cases).toHaveLength(1);
  passing.restart();
  expect(passing.joined).toBe(newer);
  expect(passing.draft.value).toEqual(startDraft('fr'));
});

test.each([
  [false, ['Amina']],
  [true, []],
] as const)(
  'a sealed pass is remembered for the correction window, in a high-risk campaign (%s) never',
  async (highRisk, names) => {
    const campaign = { ...joined, manifest: { modes: { highRisk } } } as unknown as Joined;
    const open = { ...sitting, opening: 1 };
    const store = {
      savePass: async () => saved,
      joined: signal(campaign),
      sitting: signal<OpenSitting | undefined>(open),
    } as unknown as TabletStore;
    vi.stubGlobal('window', new EventTarget());
    const { readRecentPasses, forgetPasses } = await import('../recent-passes.ts');
    const passing = createPassing(store, campaign, open);
    passing.change({ signed: [1], name: 'Amina', way: 'typed' });
    await passing.seal();
    await vi.dynamicImportSettled();
    expect(readRecentPasses().map(({ pass }) => pass.name)).toEqual(names);
    forgetPasses();
    vi.unstubAllGlobals();
  },
);

test('pages that do not fit leave everything on the page; without them the rest is sealed', async () => {
  const { passing, savePass } = setUp(saved);
  const savePages = vi.fn(async () => ({ ok: false, problem: { kind: 'pages-not-saved', why: 'full' } }));
  const withPaper = createPassing(
    { savePass, joined: signal(joined), paper: async () => ({ savePass: savePages }) } as unknown as TabletStore,
    joined,
    sitting,
  );
  const file = { kind: 'photo', type: 'image/webp', bytes: Uint8Array.of(1) } as const;
  withPaper.change({ ...passing.draft.value, pages: [{ case: 1, purpose: 'appeal', file }] });
  await withPaper.seal();
  expect(savePages).toHaveBeenCalledOnce();
  expect(withPaper.sealing.value).toEqual({ kind: 'pages-not-saved', why: 'full' });
  expect(withPaper.draft.value.pages).toHaveLength(1);
  withPaper.change({ pages: [] });
  withPaper.go({ kind: 'review' });
  expect(withPaper.sealing.value).toEqual({ kind: 'not-begun' });
  await withPaper.seal();
  expect(withPaper.step.value.kind).toBe('sealed');
  expect(savePass.mock.calls[0]?.[0].letters).toEqual([]);
});
