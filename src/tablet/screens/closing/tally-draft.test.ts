import { beforeEach, expect, test } from 'vitest';
import type { TabletStore } from '../../store/tablet-store.ts';
import { keepTallyDraft, type TallyDraft, tallyDraft, writeTally } from './tally-draft.ts';

type Answer = Awaited<ReturnType<TabletStore['saveTally']>>;

const draft: TallyDraft = { opening: 1, case: 1, sort: { purpose: 'appeal', form: 'sms', channel: 'phone' }, n: 12 };
const written: Answer = { ok: true, value: { number: 8, copies: 2 } };

beforeEach(() => keepTallyDraft(draft));

/** A store that takes its time; `keep` lets it answer. */
function writeSlowly() {
  let keep: (answer: Answer) => void = () => undefined;
  const answer = new Promise<Answer>((resolve) => {
    keep = resolve;
  });
  return { saved: writeTally(() => answer, draft), keep };
}

test('once it is written the next count begins at nothing', async () => {
  const { saved, keep } = writeSlowly();
  keep(written);
  expect(await saved).toEqual(written);
  expect(tallyDraft.value).toEqual({ ...draft, n: 0 });
});

test('the case that is chosen, and what is counted, while it is being written stay', async () => {
  const { saved, keep } = writeSlowly();
  keepTallyDraft({ ...draft, case: 2, n: 12 + 10 });
  keep(written);
  await saved;
  expect(tallyDraft.value).toEqual({ ...draft, case: 2, n: 10 });
});

test('what was not written is still there', async () => {
  const { saved, keep } = writeSlowly();
  keep({ ok: false, problem: { kind: 'not-saved', why: 'full' } });
  await saved;
  expect(tallyDraft.value).toEqual(draft);
});

test('the next sitting’s count is its own', async () => {
  const { saved, keep } = writeSlowly();
  const next = { ...draft, opening: 9, n: 3 };
  keepTallyDraft(next);
  keep(written);
  await saved;
  expect(tallyDraft.value).toEqual(next);
});
