import { expect } from '@playwright/test';
import { writeContents } from '../src/desk/keeping.ts';
import { readOfficeJournal } from '../src/desk/office-journal.ts';
import { deskGateEnglish } from '../src/text/desk-gate-en.ts';
import { deskKeepingEnglish } from '../src/text/desk-keeping-en.ts';
import { deskOpenEnglish as words } from '../src/text/desk-open-en.ts';
import { deskReviewEnglish as review } from '../src/text/desk-review-en.ts';
import type { Campaign } from './campaign.ts';
import { breakWorker, openDesk } from './office/desk-page.ts';
import { loseTablets, lost } from './office/lost-tablet.ts';
import { test } from './story.ts';

const { aside, retention } = deskKeepingEnglish;
const { invites } = deskGateEnglish;

test('the office says what becomes of what lies aside, and for how long what is kept', async ({
  ownCampaign: campaign,
  ownTablet: computer,
}) => {
  await loseTablets(campaign);
  const page = await computer.start('/desk');
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  const say = (name: string) => page.getByRole('dialog').getByRole('button', { name, exact: true }).click();
  const piles = page.getByRole('region', { name: aside.list }).getByRole('listitem');
  await openDesk(page, campaign);

  await test.step('each tablet’s is told with its event, its numbers and why; over what is here nothing can be taken', async () => {
    await press(words.tabs.aside);
    const copied = piles.filter({ hasText: lost.copied });
    await expect(copied).toContainText(aside.why.fork);
    await expect(copied.getByRole('button')).toHaveText([aside.discard]);
    const withdrawn = piles.filter({ hasText: lost.name });
    for (const told of [aside.why.withdrawn, lost.event, aside.numbers(3, '2', '4')]) {
      await expect(withdrawn).toContainText(told);
    }
  });

  await test.step('what is released is counted', async () => {
    const before = await countEntries(campaign);
    await press(aside.releaseOf(lost.name));
    await expect(page.getByRole('dialog')).toContainText(aside.releaseLead(3));
    await say(aside.release);
    await expect(page.getByText(aside.released(lost.name))).toBeVisible();
    await expect(piles).toHaveCount(1);
    expect(await countEntries(campaign)).toBe(before + 3);
  });

  await test.step('where another desk has decided since, nothing is written twice', async () => {
    const listed = await campaign.client.aside();
    const rows = listed.ok ? listed.value.map(({ digest }) => ({ digest, decision: 'discard' as const })) : [];
    const elsewhere = await writeContents(campaign.client, campaign.keys, [{ kind: 'aside', rows }], Date.now());
    await press(aside.discardOf(lost.copied));
    await say(aside.discard);
    await expect(page.getByText(aside.overtaken)).toBeVisible();
    await expect(page.getByText(aside.none)).toBeVisible();
    const journal = await readOfficeJournal(campaign.client, campaign.keys.signer);
    expect(journal.ok && journal.value.entries.length).toBe(elsewhere.ok && elsewhere.value);
  });

  await test.step('for how long things are kept is said after the desk has told what that does; what was typed wrong goes nowhere', async () => {
    await press(words.tabs.retention);
    const holds = page.getByRole('region', { name: retention.holds }).getByRole('definition');
    await expect(holds).toHaveText([retention.forEver, retention.forEver]);
    const letters = page.getByRole('textbox', { name: retention.lettersDays });
    await letters.fill('0');
    await press(retention.ask);
    await expect(page.getByRole('alert')).toHaveText(retention.daysWrong);
    await letters.fill('365');
    await press(retention.ask);
    await expect(page.getByRole('dialog')).toContainText(retention.days(365));
    await expect(page.getByRole('dialog')).toContainText(retention.nothing);
    await say(retention.keep);
    await expect(page.getByText(retention.written)).toBeVisible();
    await expect(holds).toHaveText([retention.forEver, retention.days(365)]);
  });

  await test.step('letters are named as opened here, pages nowhere but where they were fetched', async () => {
    const opened = page.getByRole('region', { name: retention.opened }).getByRole('listitem');
    const entries = await countEntries(campaign);
    await expect(opened.first()).toHaveText(retention.openedLetters('0', String(entries)));
    await press(retention.name);
    await expect(page.getByRole('dialog')).toContainText(retention.namePages);
    await say(retention.name);
    await expect(page.getByText(retention.named(entries, 2))).toBeVisible();
    await expect(opened.first()).toHaveText(retention.openedLetters(String(entries), String(entries)));
    const journal = await readOfficeJournal(campaign.client, campaign.keys.signer);
    expect(journal.ok && journal.value.entries.at(-1)).toMatchObject({ at: 0, content: { kind: 'opened' } });
  });

  await test.step('without a network it says so, and nothing is lost', async () => {
    await press(words.tabs.aside);
    await expect(page.getByText(aside.none)).toBeVisible();
    await campaign.stopCentre();
    await press(aside.again);
    await expect(page.getByRole('alert')).toHaveText(words.problems['centre-unreachable']);
    await campaign.startCentre();
    await press(aside.again);
    await expect(page.getByText(aside.none)).toBeVisible();
  });

  await test.step('where the page’s own worker breaks every place says so, and none keeps somebody waiting', async () => {
    const told = page.getByRole('alert');
    await breakWorker(page, true);
    await press(aside.again);
    await expect(told).toHaveText(words.problems.broken);
    await press(words.tabs.overview);
    await press(invites.title);
    await expect(told).toHaveText(invites.noList);
    await press(words.tabs.retention);
    await expect(told).toHaveText(words.problems.broken);
    await breakWorker(page, false);
    await press(aside.again);
    await press(retention.name);
    await breakWorker(page, true);
    await say(retention.name);
    await expect(page.getByRole('dialog').getByRole('alert')).toHaveText(review.problems['worker-broken']);
    await say(aside.cancel);
    await press(retention.ask);
    await expect(told).toHaveText(words.problems.broken);
    await expect(page.getByRole('button', { name: retention.ask, exact: true })).toBeEnabled();
  });
});

/** That are taken at the centre. */
async function countEntries({ client }: Campaign): Promise<number> {
  const totals = await client.totals();
  return totals.ok ? totals.value.entries : -1;
}
