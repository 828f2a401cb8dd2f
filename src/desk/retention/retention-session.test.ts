import { expect, test } from 'vitest';
import { good } from '../../domain/outcome.ts';
import { encodeAuditLine } from '../../protocol/audit-line.ts';
import type { RetentionDays } from '../../protocol/retention-view.ts';
import { bytesToBase64url } from '../../sealing/base64url.ts';
import type { CentreClient } from '../centre-client.ts';
import { emptyOfficeJournal, readOfficeJournal, writeToOfficeJournal } from '../office-journal.ts';
import { createReview } from '../review/review-session.ts';
import { openTestReview } from '../test-review.ts';
import { createRetentionWork } from './retention-session.ts';

const at = 1_386_700_000_000;
const month: RetentionDays = { pageDays: 30, bodyDays: 0 };
const year: RetentionDays = { pageDays: 365, bodyDays: 365 };

/** Two desks of one office. */
async function openTwoDesks() {
  const { campaign, client, open } = await openTestReview();
  const { signer } = campaign.keys;
  let meanwhile: (() => Promise<unknown>) | undefined;
  const here: CentreClient = {
    ...client,
    writeOfficeEntry: async (entry) => {
      const deed = meanwhile;
      meanwhile = undefined;
      await deed?.();
      return client.writeOfficeEntry(entry);
    },
  };
  const session = { ...(await open({ name: 'Béatrice' })), client: here };
  return {
    work: createRetentionWork(
      session,
      createReview(session, () => at),
    ),
    elsewhere: (days: RetentionDays) =>
      writeToOfficeJournal(client, signer, emptyOfficeJournal, () => ({ kind: 'retention', ...days }), at),
    beforeWriting: (deed: () => Promise<unknown>) => {
      meanwhile = deed;
    },
    said: async () => {
      const journal = await readOfficeJournal(client, signer);
      return journal.ok ? journal.value.entries.map(({ content }) => content) : [];
    },
  };
}

test('the office’s word is written over the one that was seen', async () => {
  const { work, elsewhere, said } = await openTwoDesks();
  expect(await work.keep(month, null)).toEqual(good('written'));
  await elsewhere(year);
  expect(await work.keep(month, year)).toEqual(good('written'));
  expect(await said()).toMatchObject([month, year, month]);
});

test('a word of another desk’s that nobody has seen here stands', async () => {
  const { work, elsewhere, said } = await openTwoDesks();
  await elsewhere(year);
  expect(await work.keep(month, null)).toEqual(good('overtaken'));
  expect(await said()).toMatchObject([year]);
});

test('so does one that is said in the same moment', async () => {
  const { work, elsewhere, beforeWriting, said } = await openTwoDesks();
  beforeWriting(() => elsewhere(year));
  expect(await work.keep(month, null)).toEqual(good('overtaken'));
  expect(await said()).toMatchObject([year]);
});

test('of a long log the end tells of the last runs', async () => {
  const { open, client } = await openTestReview();
  const lines = Array.from({ length: 700 }, (_, index) =>
    bytesToBase64url(
      encodeAuditLine({
        number: index + 1,
        at: at + index * 3_600_000,
        deed: 'let-go',
        by: { kind: 'centre' },
        ids: [],
        numbers: [0, index + 1],
      }),
    ),
  );
  const view = { policy: null, due: {}, opened: {} } as never;
  const session = {
    ...(await open({ name: 'Béatrice' })),
    client: {
      ...client,
      retention: async () => good(view),
      audit: async (after: number) =>
        good({ campaign: '', lines: lines.slice(after, after + 500), head: { number: 700, digest: '' } }),
    } as CentreClient,
  };
  const work = createRetentionWork(
    session,
    createReview(session, () => at),
  );
  const state = await work.state();
  expect(state.ok && state.value.runs.map(({ bodies }) => bodies)).toEqual([700, 699, 698, 697, 696]);
});
