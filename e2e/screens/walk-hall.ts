import { enterPin, press, type Walk, waitForDialog, waitForTitle } from './walk.ts';

/** From the volunteers' page: figures for another screen, and everything that the hall may see. */
export async function walkHall(walk: Walk): Promise<void> {
  const { page, words, look } = walk;
  const { hallScreen, hallFigures, debate, hands } = words;
  await press(walk, hallFigures.give);
  await page.getByRole('img', { name: hallFigures.giveAlt }).waitFor();
  await look('give-figures');
  await page.keyboard.press('Escape');
  await press(walk, hallScreen.open);
  await page.getByRole('navigation', { name: hallScreen.viewsLabel }).waitFor();
  await look('hall-count');
  await press(walk, hallFigures.bring);
  await waitForDialog(walk, hallFigures.bringTitle);
  await page.getByText(words.scan.opening).waitFor({ state: 'hidden' });
  await page.getByRole('textbox', { name: hallFigures.code }).fill('7Q');
  await press(walk, hallFigures.add);
  await page.getByText(hallFigures.problems['figures-not-whole']).waitFor();
  await look('hall-figures');
  await page.keyboard.press('Escape');
  await press(walk, hallScreen.views.outcomes);
  await look('hall-outcomes');
  await press(walk, hallScreen.views.debate);
  await look('hall-debate-empty');
  await press(walk, debate.prepare);
  await waitForDialog(walk, debate.prepareTitle);
  await page.getByRole('textbox', { name: debate.motion }).fill(debate.motionHint.replace(/^[^:：፦]*[:：፦]\s*/, ''));
  await look('hall-prepare');
  await press(walk, debate.done);
  await press(walk, debate.start);
  await press(walk, debate.pause);
  await look('hall-debate');
  await press(walk, hallScreen.views.points);
  await look('hall-points');
  await press(walk, hallScreen.views.hands);
  for (const [which, counted] of [
    [hands.countBefore, [52, 31, 41]],
    [hands.countAfter, [71, 12, 38]],
  ] as const) {
    await press(walk, which);
    for (const [place, n] of counted.entries()) await page.getByRole('textbox').nth(place).fill(String(n));
    if (which === hands.countBefore) await look('hall-hands-count');
    await press(walk, hands.show);
  }
  await look('hall-hands');
  await press(walk, hallScreen.leave);
  await enterPin(walk);
  await waitForTitle(walk, words.sitting.menuTitle);
}
