import { deskGateEnglish } from '../../src/text/desk-gate-en.ts';
import { deskGateFrench } from '../../src/text/desk-gate-fr.ts';
import { inviteColleague, joinByLink, lendFinger, loseDevice } from '../gate/colleague.ts';
import type { Walk } from './walk.ts';

/** The pages of who signs in with a passkey, in English where they do not speak the walk's language. */
export async function walkGate({ page, campaign, tag, look }: Walk): Promise<void> {
  const words = tag === 'fr' ? deskGateFrench : deskGateEnglish;
  const speak = () => page.getByRole('combobox').first().selectOption(tag);
  const goTo = async (path: string, title: string) => {
    await page.goto(`${campaign.url}${path}`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await speak();
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
  };
  await lendFinger(page);
  await page.goto(await inviteColleague(campaign, 'Bruno', 'viewer'));
  await speak();
  await page.getByRole('button', { name: words.join.button }).waitFor();
  await look('join');
  await joinByLink(page, await inviteColleague(campaign, 'Zawadi', 'viewer'), deskGateEnglish);
  await joinByLink(page, await inviteColleague(campaign, 'Amina', 'office'), deskGateEnglish);
  await goTo('/desk/sign-in', words.home.title);
  await look('gate-home');
  await goTo('/desk/tablets', words.tablets.title);
  await page.getByRole('textbox').waitFor();
  await look('gate-tablets');
  await goTo('/desk/aside', words.aside.title);
  await page.getByRole('row').nth(1).waitFor();
  await look('gate-aside');
  await goTo('/desk/passkeys', words.passkeys.title);
  await loseDevice(page);
  await page.getByRole('textbox').fill('Zawadi’s phone');
  await page.getByRole('button', { name: words.passkeys.make }).click();
  await page.getByText(words.passkeys.makeDone('Zawadi’s phone')).waitFor();
  await look('gate-passkeys');
  await page.getByRole('button', { name: words.passkeys.renameOf('Zawadi’s phone') }).click();
  await page.getByRole('dialog').waitFor();
  await look('passkey-name');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: words.passkeys.removeOf(words.passkeys.first) }).click();
  await page.getByRole('dialog').waitFor();
  await look('passkey-remove');
  await page.keyboard.press('Escape');
  await goTo('/desk/colleagues', words.colleagues.title);
  await page.getByRole('listitem').first().waitFor();
  await look('gate-colleagues');
  await page
    .getByRole('button', { name: words.colleagues.takeOf('Zawadi') })
    .first()
    .click();
  await page.getByRole('dialog').waitFor();
  await look('take-role');
  await page.keyboard.press('Escape');
  await page
    .getByRole('combobox', { name: words.colleagues.roleOf('Zawadi') })
    .first()
    .selectOption('office');
  await page
    .getByRole('button', { name: words.colleagues.changeOf('Zawadi') })
    .first()
    .click();
  await page.getByRole('dialog').waitFor();
  await look('give-office');
  await page.keyboard.press('Escape');
  await goTo('/desk/log', words.log.title);
  await page.getByRole('row').nth(1).waitFor();
  await look('gate-log');
  await page.getByRole('button', { name: words.home.signOut }).click();
  await page.getByText(words.signIn.signedOut).waitFor();
  await look('signed-out');
  await page.getByText(words.signIn.lost).click();
  await page.getByText(words.signIn.lostLast).waitFor();
  await look('lost-passkey');
}
