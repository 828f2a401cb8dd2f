import { expect } from '@playwright/test';
import { deskOpenEnglish as words } from '../src/text/desk-open-en.ts';
import { hitToText, searchFolders } from './browser/byte-search.ts';
import { collectHall, someone } from './office/collected-hall.ts';
import { fillKey, openDesk } from './office/desk-page.ts';
import { test } from './story.ts';

test('the office opens what a hall collected, in memory alone', async ({
  ownCampaign: campaign,
  ownTablet: computer,
}) => {
  const hall = await collectHall(campaign);
  const page = await computer.start('/desk');

  await test.step('a wrong passphrase is told from a damaged file, and nothing is open', async () => {
    await fillKey(page, campaign, words, 'not the passphrase');
    await page.getByRole('button', { name: words.open, exact: true }).click();
    await expect(page.getByRole('alert')).toHaveText(words.problems['passphrase-wrong']);
  });

  await test.step('the right one opens all of it, and it counts what the centre counts', async () => {
    await openDesk(page, campaign);
    await expect(page.getByText(words.allGood)).toBeVisible();
    await expect(page.getByText(words.comparison.same)).toBeVisible();
    await expect(page.getByRole('definition').first()).toHaveText(String(hall.people));
  });

  await test.step('somebody is found by a part of the name, without its accents', async () => {
    await page.getByRole('button', { name: words.tabs.people }).click();
    await page.getByRole('textbox', { name: words.search }).fill('zephyrine');
    await expect(page.getByText(someone.name)).toBeVisible();
    await expect(page.getByText(words.found(1))).toBeVisible();
  });

  await test.step('the browser’s whole profile holds nothing of it, while it is open, killed, or closed', async () => {
    await computer.kill();
    expectNothingOnDisk(computer.profile, campaign.passphrase);
    const again = await computer.start('/desk');
    await openDesk(again, campaign);
    await again.getByRole('button', { name: words.close }).click();
    await expect(again.getByText(words.closed)).toBeVisible();
    await computer.close();
    expectNothingOnDisk(computer.profile, campaign.passphrase);
  });

  await test.step('the control: what is stored is found', async () => {
    const again = await computer.start('/desk');
    await again.evaluate((name) => localStorage.setItem('control', name), someone.name);
    await computer.close();
    expect(findOnDisk(computer.profile, campaign.passphrase).join('\n')).toContain(someone.name);
  });
});

function expectNothingOnDisk(profile: string, passphrase: string): void {
  expect(findOnDisk(profile, passphrase)).toEqual([]);
}

function findOnDisk(profile: string, passphrase: string): string[] {
  const needles = [
    { what: 'name', text: someone.name },
    { what: 'contact', text: someone.contact },
    { what: 'passphrase', text: passphrase },
    { what: 'letter', text: 'je vous demande de libérer sans délai' },
  ];
  const { hits, unreadable } = searchFolders([profile], needles);
  expect(unreadable).toEqual([]);
  return hits.map(hitToText);
}
