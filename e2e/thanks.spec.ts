import { spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { exampleThanks } from '../src/desk/thanks/example-thanks.ts';
import { deskInterestsEnglish as hosts } from '../src/text/desk-interests-en.ts';
import { deskOpenEnglish as words } from '../src/text/desk-open-en.ts';
import { deskPackEnglish as packs } from '../src/text/desk-pack-en.ts';
import { deskThanksEnglish as thanks } from '../src/text/desk-thanks-en.ts';
import type { Campaign } from './campaign.ts';
import { collectHall, host, someone } from './office/collected-hall.ts';
import { openDesk } from './office/desk-page.ts';
import { type MailSink, startMailSink } from './office/mail-sink.ts';
import { runDesk } from './read-desk.ts';
import { test } from './story.ts';

const outcome = 'Free after two years. Your letters were read out in court.';
/** Any picture that is no WebP. */
const photo = join(import.meta.dirname, '../public/icons/apple-touch-icon.png');
const newName = 'Teodora Valmik, free at last';

test('the office answers: a host is followed, an outcome published, a case recalled, and whoever asked to hear is thanked once', async ({
  ownCampaign: campaign,
  ownTablet: computer,
}) => {
  await collectHall(campaign);
  const page = await computer.start('/desk');
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  await openDesk(page, campaign);

  await test.step('who wants to hold an event is followed in the office’s journal', async () => {
    await press(words.tabs.interests);
    const state = page.getByRole('combobox', { name: `${hosts.state}: ${host.name}` });
    await state.selectOption({ label: hosts.states.planned });
    await expect(page.getByRole('status').filter({ hasText: 'entry 1' })).toBeVisible();
    await press(words.tabs.packs);
    await press(words.tabs.interests);
    await expect(state).toHaveValue('planned');
    const listed = await runDesk(campaign, 'interests', '--names');
    expect(listed.printed).toMatch(new RegExp(`planned .* ${host.name}`));
  });

  await test.step('an outcome is written in the draft; gaps are shown, and a participant’s screens show the draft before it is published', async () => {
    await press(words.tabs.packs);
    await press(packs.fromPublished);
    const part = page.getByRole('combobox', { name: packs.part });
    await part.selectOption({ label: packs.outcomes });
    await press(packs.addOutcome);
    await expect(page.getByRole('button', { name: packs.publish })).toBeDisabled();
    await page.getByRole('textbox', { name: packs.fields.what }).last().fill(outcome);
    await part.selectOption({ index: 1 });
    await page.getByRole('textbox', { name: packs.fields.name, exact: true }).fill(newName);
    await expect(page.getByRole('button', { name: packs.publish })).toBeEnabled();
    await page.locator('input[type=file]').setInputFiles(photo);
    const [preview] = await Promise.all([page.context().waitForEvent('page'), press(packs.preview)]);
    await expect(preview.getByText(packs.previewBar)).toBeVisible();
    await preview.getByRole('button', { name: 'English', exact: true }).click();
    await preview.getByRole('heading', { level: 2, name: newName }).waitFor();
    await preview.close();
    await page.getByRole('combobox', { name: packs.language }).selectOption('fr');
    await expect(page.getByText(`${packs.gapsTitle}: Français (1)`)).toBeVisible();
  });

  await test.step('it is saved, opened again, signed and published', async () => {
    const [saved] = await Promise.all([page.waitForEvent('download'), press(packs.save)]);
    await expect(page.getByText(packs.saved)).toBeVisible();
    await press(packs.drop);
    const file = await saved.path();
    const inFile = unzipSync(readFileSync(file));
    expect(strFromU8(inFile['case-1.webp']?.subarray(8, 12) ?? new Uint8Array(0))).toBe('WEBP');
    expect(inFile['case-1.svg']).toBeUndefined();
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'pack.zip', mimeType: 'application/zip', buffer: readFileSync(file) });
    await press(packs.publish);
    await page.getByRole('dialog').getByRole('button', { name: packs.publish }).click();
    await expect(page.getByText(packs.done('2'))).toBeVisible();
    const again = await runDesk(campaign, 'publish', '--pack', file);
    expect(again.printed).toContain('has all of this already');
  });

  await test.step('a case is recalled at once, and nothing else', async () => {
    await press(packs.drop);
    await press(packs.recallCase(campaign.cases[2]?.name['en'] ?? ''));
    await page.getByRole('dialog').getByRole('button', { name: packs.recall, exact: true }).click();
    await expect(page.getByText(packs.done('3'))).toBeVisible();
    await expect(page.getByRole('button', { name: packs.recallCase(newName) })).toBeVisible();
    await expect(page.getByRole('button', { name: new RegExp(`^${packs.recall} `) })).toHaveCount(11);
  });

  await test.step('the letter of thanks tells the outcome; gaps are shown, and it is there as CSV', async () => {
    await press(words.tabs.thanks);
    await expect(page.getByRole('article')).toContainText(outcome);
    await expect(page.getByText(thanks.instead('English'))).toBeVisible();
    const [csv] = await Promise.all([page.waitForEvent('download'), press(thanks.csv)]);
    expect(readFileSync(await csv.path(), 'utf8')).toContain(`${someone.name},email,${someone.contact},fr`);
    await computer.close();
  });

  const sink = await startMailSink();
  const texts = join(campaign.centreFolder, '..', 'thanks.json');
  writeFileSync(texts, JSON.stringify(exampleThanks));
  const send = (...more: string[]) => ['thanks', '--texts', texts, '--per-minute', '6000', '--send', ...more];

  await test.step('a rehearsal sends nothing', async () => {
    const rehearsal = await runDesk(campaign, 'thanks', '--texts', texts);
    expect(rehearsal.printed).toContain('To go by mail: 9');
    expect(rehearsal.printed).not.toContain('@');
    expect(sink.letters).toEqual([]);
  });

  await test.step('the desk is killed while a letter is on its way: the next run goes on, and nobody gets two', async () => {
    sink.fallSilentAt(4);
    await killWhenSilent(campaign, send(), sink);
    sink.fallSilentAt(Number.POSITIVE_INFINITY);
    const resumed = await runMail(campaign, send(), sink);
    expect(resumed.printed).toContain('5 sent, 0 refused by the mail server, 0 left for another run');
    expect(resumed.printed).toMatch(/^unsure: \S+ {2}<[0-9a-f]{40}@example\.org>$/m);
    const last = await runMail(campaign, send('--unsure', 'sent'), sink);
    expect(last.printed).toContain('Sent already: 9');
    const addresses = sink.letters.map(({ to }) => to);
    expect(addresses).toHaveLength(9);
    expect(new Set(addresses).size).toBe(9);
    const arabic = sink.letters.find(({ raw }) => raw.includes('Content-Language: ar'));
    expect(arabic?.raw).toContain('List-Unsubscribe: <mailto:stop@example.org?subject=STOP>');
    await sink.end();
  });
});

const mailEnv = (port: number) => ({
  BARUA_SMTP_HOST: '127.0.0.1',
  BARUA_SMTP_PORT: String(port),
  BARUA_SMTP_TLS: 'none',
  BARUA_MAIL_FROM: 'Twelve letters <office@example.org>',
  BARUA_MAIL_UNSUBSCRIBE: 'stop@example.org',
});

function runMail(campaign: Campaign, command: readonly string[], sink: MailSink) {
  Object.assign(process.env, mailEnv(sink.port));
  return runDesk(campaign, ...command);
}

/** SIGKILL once the sink has all of a letter and does not say so. */
async function killWhenSilent(campaign: Campaign, command: readonly string[], sink: MailSink): Promise<void> {
  const main = join(import.meta.dirname, '../src/desk/command-line/main.ts');
  const child = spawn(process.execPath, [main, ...command, '--key', campaign.keyPath], {
    env: { ...process.env, BARUA_PASSPHRASE: campaign.passphrase, ...mailEnv(sink.port) },
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  await expect.poll(() => sink.letters.length, { timeout: 30_000 }).toBe(4);
  child.kill('SIGKILL');
  await ended;
}
