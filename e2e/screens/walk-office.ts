import { deskGateEnglish } from '../../src/text/desk-gate-en.ts';
import { deskGateFrench } from '../../src/text/desk-gate-fr.ts';
import { deskKeepingEnglish } from '../../src/text/desk-keeping-en.ts';
import { deskKeepingFrench } from '../../src/text/desk-keeping-fr.ts';
import { deskListsEnglish } from '../../src/text/desk-lists-en.ts';
import { deskListsFrench } from '../../src/text/desk-lists-fr.ts';
import { deskOpenEnglish } from '../../src/text/desk-open-en.ts';
import { deskOpenFrench } from '../../src/text/desk-open-fr.ts';
import { deskPackEnglish } from '../../src/text/desk-pack-en.ts';
import { deskPackFrench } from '../../src/text/desk-pack-fr.ts';
import { deskReviewEnglish } from '../../src/text/desk-review-en.ts';
import { deskReviewFrench } from '../../src/text/desk-review-fr.ts';
import { fillKey } from '../office/desk-page.ts';
import { loseTablets, lost } from '../office/lost-tablet.ts';
import type { Walk } from './walk.ts';

/** The office's desk, locked and open, in English where it does not speak the walk's language. */
export async function walkOffice(walk: Walk): Promise<void> {
  const { page, campaign, tag, look } = walk;
  const words = tag === 'fr' ? deskOpenFrench : deskOpenEnglish;
  const review = tag === 'fr' ? deskReviewFrench : deskReviewEnglish;
  const { invites } = tag === 'fr' ? deskGateFrench : deskGateEnglish;
  const lists = tag === 'fr' ? deskListsFrench : deskListsEnglish;
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  await loseTablets(campaign);
  await page.goto(`${campaign.url}/desk`);
  await page.getByRole('combobox').selectOption(tag);
  await page.getByRole('button', { name: words.chooseKey }).waitFor();
  await look('office');
  await fillKey(page, campaign, words, 'not the passphrase');
  await press(words.open);
  await page.getByRole('alert').waitFor();
  await look('office-refused');
  await fillKey(page, campaign, words);
  await press(words.open);
  await page.getByRole('button', { name: words.close }).waitFor({ timeout: 60_000 });
  await look('office-open');
  await press(invites.title);
  await page.getByRole('button', { name: invites.again }).waitFor();
  await page.getByRole('list', { name: invites.title }).waitFor();
  await look('office-invites');
  await press(words.tabs.people);
  await page.getByRole('listitem').first().waitFor();
  await look('office-people');
  await page.getByRole('listitem').first().getByRole('button').click();
  await page.getByRole('dialog').waitFor();
  await look('office-erase');
  await press(lists.cancel);
  await press(words.tabs.review);
  await page.getByRole('button', { name: review.draw, exact: true }).click();
  await page
    .getByRole('combobox', { name: new RegExp(`^${review.reason}: `) })
    .first()
    .waitFor();
  await look('office-review');
  await press(words.tabs.lists);
  await page.getByRole('rowheader').first().waitFor();
  await look('office-lists');
  await press(words.tabs.letters);
  await page.getByRole('rowheader').first().waitFor();
  await look('office-letters');
  const pack = tag === 'fr' ? deskPackFrench : deskPackEnglish;
  await press(words.tabs.thanks);
  await page.getByRole('article').waitFor();
  await look('office-thanks');
  await press(words.tabs.interests);
  await page.getByRole('listitem').first().waitFor();
  await look('office-hosts');
  await press(words.tabs.packs);
  await page.getByRole('rowheader').first().waitFor();
  await look('office-packs');
  await press(pack.fromPublished);
  await page.getByRole('combobox', { name: pack.part }).selectOption({ index: 1 });
  await look('office-pack-draft');
  await press(pack.publish);
  await page.getByRole('dialog').waitFor();
  await look('office-publish');
  await press(pack.cancel);
  await walkKeeping(walk);
}

/** What lies aside, and how long things are kept. */
async function walkKeeping({ page, tag, look }: Walk): Promise<void> {
  const { tabs } = tag === 'fr' ? deskOpenFrench : deskOpenEnglish;
  const { aside, retention } = tag === 'fr' ? deskKeepingFrench : deskKeepingEnglish;
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
  await press(tabs.retention);
  await page.getByRole('textbox', { name: retention.lettersDays }).fill('365');
  await look('office-retention');
  await press(retention.ask);
  await page.getByRole('dialog').waitFor();
  await look('office-keep');
  await press(aside.cancel);
  await press(tabs.aside);
  await page.getByRole('region', { name: aside.list }).waitFor();
  await look('office-aside');
  // The first: a walk before, at the same campaign, has left one too.
  await page
    .getByRole('button', { name: aside.releaseOf(lost.name) })
    .first()
    .click();
  await page.getByRole('dialog').waitFor();
  await look('office-release');
  await press(aside.cancel);
}
