import { press, type Walk, waitForDialog, waitForTitle, walkEvent, walkPin } from './walk.ts';

/** From a tablet out of its box to a day's event on it. */
export async function walkPreparing(walk: Walk): Promise<void> {
  const { page, words, look, campaign } = walk;
  await page.getByRole('combobox').first().selectOption(walk.tag);
  await waitForTitle(walk, words.welcome.title);
  await look('welcome');
  await press(walk, words.welcome.scan);
  await waitForDialog(walk, words.welcome.scanTitle);
  await page.getByText(words.welcome.scanOther).or(page.getByText(words.scan.problems.missing)).waitFor();
  await look('scan');
  await page.keyboard.press('Escape');
  await page.getByRole('textbox', { name: words.welcome.paste }).fill('https://example.org/');
  await press(walk, words.welcome.join);
  await page.getByText(words.welcome.tabletNameMissing).waitFor();
  await look('welcome-mistaken');
  await page.goto(campaign.inviteLink);
  await page.getByRole('textbox', { name: words.welcome.tabletName }).fill('Blue');
  await press(walk, words.welcome.join);
  await waitForTitle(walk, words.readiness.title);
  await page.getByText(words.readiness.checks.files.good).waitFor({ timeout: 60_000 });
  await look('readiness');
  await press(walk, `${words.preparing.how}: ${words.readiness.checks.installed.name}`);
  await waitForDialog(walk);
  await look('how-to-install');
  await page.keyboard.press('Escape');
  await press(walk, `${words.preparing.how}: ${words.preparing.keyboard.name}`);
  await waitForDialog(walk);
  await look('how-to-keyboard');
  await page.keyboard.press('Escape');
  await walkPinSetting(walk);
  await press(walk, words.readiness.done);
  await waitForTitle(walk, words.home.title);
  await look('home-empty');
  await press(walk, words.home.newEvent);
  await waitForTitle(walk, words.event.title);
  await press(walk, words.event.save);
  await page.getByText(words.event.nameMissing).waitFor();
  await look('event');
  await press(walk, words.general.cancel);
  await makeWalkEvent(walk, { title: walkEvent });
  await look('home');
  // So that pages are still there to be seen when the entries are sent.
  await page.getByRole('checkbox', { name: words.photos.wifiOnly }).check();
}

async function walkPinSetting(walk: Walk): Promise<void> {
  const { page, words, look } = walk;
  await press(walk, words.readiness.checks.pin.act);
  await waitForTitle(walk, words.pin.setTitle);
  await page.keyboard.type(walkPin.slice(0, 3));
  await look('set-pin');
  await page.keyboard.type(walkPin.slice(3));
  await press(walk, words.pin.pad.enter);
  await page.getByText(words.pin.again).waitFor();
  await page.keyboard.type(walkPin);
  await press(walk, words.pin.pad.enter);
  await waitForTitle(walk, words.readiness.title);
}

/** Makes an event for today, where less may be collected where a profile says so. Ends on the start page. */
export async function makeWalkEvent(
  walk: Walk,
  made: { readonly title: string; readonly profile?: keyof Walk['words']['event']['profiles'] },
): Promise<void> {
  const { page, words } = walk;
  await press(walk, words.home.newEvent);
  await waitForTitle(walk, words.event.title);
  await page.getByRole('textbox', { name: words.event.name }).fill(made.title);
  await page.getByRole('textbox', { name: words.event.venue }).fill('Great hall');
  await page.getByRole('textbox', { name: words.event.city }).fill('Lubumbashi');
  await page.getByLabel(words.event.goal).fill('40');
  if (made.profile) await page.getByRole('radio', { name: words.event.profiles[made.profile] }).check();
  await press(walk, words.event.save);
  await page.getByRole('heading', { level: 3, name: made.title }).waitFor();
}

/** Opens a sitting and ends facing the participants. */
export async function openWalkSitting(
  walk: Walk,
  title: string,
  { under18 = false, isSight = false }: { readonly under18?: boolean; readonly isSight?: boolean } = {},
): Promise<void> {
  const { page, words, look } = walk;
  await press(walk, words.home.openFor(title));
  await waitForDialog(walk, words.opening.title);
  if (isSight) await look('opening');
  if (under18) await page.getByRole('checkbox', { name: words.opening.under18 }).check();
  const accept = page.getByRole('checkbox', { name: words.opening.accept });
  if (await accept.isVisible()) await accept.check();
  await press(walk, words.opening.open);
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

/** Closes the sitting that is open, from its volunteers' page, and ends on the evening's report. */
export async function closeWalkSitting(walk: Walk): Promise<void> {
  await press(walk, walk.words.sitting.close);
  await press(walk, walk.words.sitting.closeNow);
  await waitForTitle(walk, walk.words.report.title);
}
