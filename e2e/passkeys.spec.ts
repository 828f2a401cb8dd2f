import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { readWholeAudit } from '../src/desk/audit.ts';
import { readAuditLog, textToHead, verifyAuditLog } from '../src/protocol/audit-log.ts';
import { deskEnglish as totals } from '../src/text/desk-en.ts';
import { deskGateEnglish as words } from '../src/text/desk-gate-en.ts';
import { inviteColleague, joinByLink, loseDevice, openColleagueBrowser } from './gate/colleague.ts';
import { test } from './story.ts';

test('colleagues come by a link and a passkey, see what their role opens and no more, and are out at once when it is taken', async ({
  browser,
  ownCampaign: campaign,
}) => {
  const amina = await openColleagueBrowser(browser, campaign.url);
  const bruno = await openColleagueBrowser(browser, campaign.url);
  const link = await inviteColleague(campaign, 'Amina', 'office');

  await test.step('a link makes one passkey, leaves the address at once, and works once', async () => {
    await amina.goto(link);
    await expect(amina.getByRole('heading', { level: 1 })).toHaveText(words.join.title('Amina'));
    expect(amina.url()).toBe(`${campaign.url}/desk/sign-in`);
    await amina.getByRole('button', { name: words.join.button }).click();
    await expect(amina.getByText(words.home.lead('Amina', words.roles.office))).toBeVisible();
    const [cookie] = await amina.context().cookies();
    expect(cookie).toMatchObject({ name: '__Host-barua-desk', httpOnly: true, secure: true, sameSite: 'Strict' });
    await bruno.goto(link);
    await bruno.getByRole('button', { name: words.join.button }).click();
    await expect(bruno.getByRole('alert')).toHaveText(words.problems['invite-used']);
  });

  await test.step('a viewer sees totals, but not the log, the colleagues or the tablets', async () => {
    await joinByLink(bruno, await inviteColleague(campaign, 'Bruno', 'viewer'), words);
    await expect(bruno.getByRole('navigation').getByRole('link')).toHaveCount(3);
    for (const path of ['/desk/log', '/desk/colleagues', '/desk/aside', '/desk/tablets']) {
      await bruno.goto(path);
      await expect(bruno.getByRole('alert')).toHaveText(words.tooLow);
    }
    const refused = await bruno.evaluate(
      async (path) => (await fetch(path)).status,
      toAuditPath(campaign.keys.campaign),
    );
    expect(refused).toBe(403);
  });

  await test.step('who signs out is out, and comes in again by the passkey alone', async () => {
    await bruno.goto('/desk/sign-in');
    await bruno.getByRole('button', { name: words.home.signOut }).click();
    await expect(bruno.getByText(words.signIn.signedOut)).toBeVisible();
    await bruno.getByRole('button', { name: words.signIn.button }).click();
    await expect(bruno.getByText(words.home.lead('Bruno', words.roles.viewer))).toBeVisible();
    await bruno.getByRole('link', { name: words.pages.totals }).click();
    await expect(bruno.getByText(totals.live)).toBeVisible();
    await expect(bruno.getByText(totals.wall)).toBeVisible();
  });

  await test.step('a role that is passed on the way to another is not given; the office’s own is asked for once more', async () => {
    await amina.getByRole('link', { name: words.pages.colleagues }).click();
    const role = amina.getByRole('combobox', { name: words.colleagues.roleOf('Bruno') });
    const change = amina.getByRole('button', { name: words.colleagues.changeOf('Bruno') });
    await expect(change).toBeDisabled();
    await role.selectOption('office');
    await change.click();
    await amina.getByRole('dialog').getByRole('button', { name: words.colleagues.cancel }).click();
    await role.selectOption('organiser');
    await change.click();
    await expect(amina.getByRole('status')).toHaveText(words.colleagues.given('Bruno', words.roles.organiser));
    await expect(change).toBeDisabled();
  });

  await test.step('when the office takes the role the open page ends by itself, and the passkey opens nothing', async () => {
    await amina.getByRole('button', { name: words.colleagues.takeOf('Bruno') }).click();
    await amina.getByRole('dialog').getByRole('button', { name: words.colleagues.take }).click();
    await expect(amina.getByRole('status')).toHaveText(words.colleagues.taken('Bruno'));
    // The last figures stay, with a word: this may hang on a wall.
    await expect(bruno.getByRole('status')).toContainText(totals.problems['signed-out']);
    await expect(bruno.getByText(totals.live)).toBeHidden();
    await expect(bruno.getByRole('alert')).toHaveCount(0);
    await bruno.getByRole('link', { name: totals.signIn }).click();
    await bruno.getByRole('button', { name: words.signIn.button }).click();
    await expect(bruno.getByRole('alert')).toHaveText(words.problems['passkey-wrong']);
  });

  await test.step('what was put aside of a tablet that has sent nothing else stands under words, not under nothing', async () => {
    const row = { kind: 'withdrawn', digest: 'A', journal: 'B', tablet: 'Zq7xY2aa', at: 1_386_700_000_000, bytes: 9 };
    await amina.route('**/v1/**/aside', (route) => route.fulfill({ json: { aside: [row] } }));
    await amina.goto('/desk/aside');
    await expect(amina.getByRole('rowheader')).toHaveText(`${words.aside.unnamed} Zq7xY2`);
    await amina.unroute('**/v1/**/aside');
  });

  await test.step('the log tells it line by line, holds, and the head that was kept finds the saved one unchanged', async () => {
    await amina.goto('/desk/log');
    const rows = amina.getByRole('row');
    await expect(rows.nth(1)).toContainText(words.log.deeds['role-taken']('Bruno'));
    await expect(rows.nth(1).getByRole('rowheader')).toHaveText('Amina');
    await expect(rows.nth(2)).toContainText(words.log.deeds['role-given']('Bruno', '', words.roles.organiser));
    await expect(amina.getByText(words.log.deeds['role-given']('Bruno', '', words.roles.office))).toHaveCount(0);
    await expect(rows.last()).toContainText(words.log.byKey);
    await expect(amina.getByText(words.log.holds((await rows.count()) - 1))).toBeVisible();
    const head = (await amina.locator('code').textContent()) ?? '';
    await amina.getByRole('textbox', { name: words.log.kept }).fill(head);
    await amina.getByRole('button', { name: words.log.check }).click();
    await expect(amina.getByText(words.log.through(head.split(' ')[0] ?? ''))).toBeVisible();
    const saving = amina.waitForEvent('download');
    await amina.getByRole('button', { name: words.log.save }).click();
    const log = readAuditLog(JSON.parse(readFileSync(await (await saving).path(), 'utf8')));
    if (!log) throw new Error('no log was saved');
    expect(verifyAuditLog(campaign.keys.campaign, log, textToHead(head))).toMatchObject({ ok: true });
    const cut = { lines: log.lines.toSpliced(3, 1), head: log.head };
    expect(verifyAuditLog(campaign.keys.campaign, cut)).toEqual({
      ok: false,
      problem: { kind: 'audit-broken', at: 4 },
    });
    const asked = await readWholeAudit(campaign.client.audit, campaign.keys.campaign, textToHead(head));
    expect(asked.ok && asked.value.log).toEqual(log);
  });

  const passkeys = words.passkeys;
  const press = (name: string) => amina.getByRole('button', { name, exact: true }).click();
  const make = async (name: string) => {
    await amina.bringToFront();
    await amina.getByRole('textbox', { name: passkeys.name }).fill(name);
    await press(passkeys.make);
  };

  await test.step('a second passkey is made on another device; on the same one there is no use in it', async () => {
    await amina.goto('/desk/passkeys');
    await expect(amina.getByText(passkeys.only)).toBeVisible();
    await make('This one again');
    await expect(amina.getByRole('alert')).toHaveText(words.problems['known-device']);
  });

  await test.step('who has not shown a passkey lately shows it once more, and is on the same page', async () => {
    const challenges = '**/v1/desk/passkeys/challenges';
    await amina.route(challenges, (route) =>
      route.fulfill({ status: 401, json: { kind: 'sign-in-again', retry: 'never' } }),
    );
    await make('My phone');
    await expect(amina.getByRole('alert')).toContainText(words.problems['sign-in-again']);
    await amina.unroute(challenges);
    await press(passkeys.again);
    await expect(amina.getByRole('heading', { level: 1 })).toHaveText(passkeys.title);
    await expect(amina.getByText(passkeys.only)).toBeVisible();
    await expect(amina.getByRole('alert')).toHaveCount(0);
    await loseDevice(amina);
    await make('My phone');
    await expect(amina.getByText(passkeys.makeDone('My phone'))).toBeVisible();
    await expect(amina.getByRole('listitem')).toHaveCount(2);
  });

  await test.step('it signs in when the first is lost, and takes that one away; the last one stays', async () => {
    await press(words.home.signOut);
    await amina.getByText(words.signIn.lost).click();
    await expect(amina.getByText(words.signIn.lostLast)).toBeVisible();
    await press(words.signIn.button);
    await press(passkeys.removeOf(passkeys.first));
    await amina.getByRole('dialog').getByRole('button', { name: passkeys.remove, exact: true }).click();
    await expect(amina.getByText(passkeys.removed(passkeys.first))).toBeVisible();
    await expect(amina.getByText(passkeys.only)).toBeVisible();
    await press(passkeys.renameOf('My phone'));
    await amina.getByRole('dialog').getByRole('textbox').fill('Amina’s phone');
    await amina.getByRole('dialog').getByRole('button', { name: passkeys.save, exact: true }).click();
    await expect(amina.getByRole('listitem')).toHaveText(/^Amina’s phone/);
    await expect(amina.getByRole('button', { name: passkeys.remove })).toHaveCount(0);
  });
});

function toAuditPath(campaign: Uint8Array): string {
  return `/v1/campaigns/${Buffer.from(campaign).toString('base64url')}/audit`;
}
