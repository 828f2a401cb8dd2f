import { drawInk } from '../bench/drawn-ink.ts';
import { proseLanguages, writeProse } from '../bench/prose.ts';
import { seededRandom } from '../bench/seeded-random.ts';
import { photographLetter } from '../browser/paper-letter.ts';
import { drawOnPad } from '../browser/participant-screens.ts';
import { passTime } from '../browser/pass-time.ts';
import { caseName, greet, press, seal, sign, takeTablet, type Walk, waitForDialog, waitForTitle } from './walk.ts';

/** Everything that a participant may come to see, from the choice of a language to the wish to hold an event. */
export async function walkTakingPart(walk: Walk): Promise<void> {
  const { page, words, look } = walk;
  await greet(walk);
  // The faces come last.
  await page.locator('#app main img[src]').nth(6).waitFor({ state: 'attached' });
  await look('languages');
  await takeTablet(walk);
  await page.getByRole('checkbox').first().check();
  await look('cases');
  await press(walk, words.take.startAgain);
  await waitForDialog(walk);
  await look('start-again');
  await press(walk, words.general.cancel);
  await openStory(walk, 1);
  await look('story');
  await press(walk, words.phone.open);
  await waitForDialog(walk, words.phone.title(caseName(walk, 1)));
  await look('own-phone');
  await press(walk, words.general.back);
  await walkLetter(walk);
  await openStory(walk, 2);
  await press(walk, words.take.writeMessage);
  await page.getByRole('textbox', { name: words.letter.messageText, exact: true }).waitFor();
  await look('message');
  await press(walk, words.letter.remove);
  await waitForTitle(walk, words.take.casesTitle);
  await walkSigning(walk);
  await look('sealed');
  await walkHost(walk);
  await press(walk, words.sealed.next);
}

async function openStory(walk: Walk, number: number): Promise<void> {
  await press(walk, walk.words.take.readMoreOf(caseName(walk, number)));
  await waitForDialog(walk);
}

async function walkLetter(walk: Walk): Promise<void> {
  const { page, words, look } = walk;
  await press(walk, words.take.writeLetter);
  const paper = page.getByRole('textbox', { name: words.letter.text, exact: true });
  await paper.waitFor();
  await look('letter');
  await paper.fill(toLetterText(walk.tag));
  await press(walk, words.letter.fromBlank);
  await waitForDialog(walk);
  await look('letter-replace');
  await press(walk, words.general.cancel);
  await press(walk, words.pages.write);
  await waitForTitle(walk, words.inkPage.title(1));
  await drawOnPad(page, page.getByRole('img', { name: words.inkPage.pad }), drawInk(seededRandom(11)));
  await look('letter-by-hand');
  await press(walk, words.letter.done);
  await press(walk, words.pages.photograph);
  await page
    .getByText(words.photo.problems.missing)
    .or(page.getByRole('button', { name: words.photo.take }))
    .waitFor();
  await look('photo');
  const buffer = await photographLetter(page, ['Dear Minister,', 'let them go home.'], 1);
  await page.locator('input[type=file]').setInputFiles({ name: 'letter.jpg', mimeType: 'image/jpeg', buffer });
  await page.getByRole('slider', { name: words.photo.edges.left }).waitFor();
  await look('photo-crop');
  await press(walk, words.photo.use);
  await page.getByRole('img', { name: words.pages.page(2), exact: true }).waitFor();
  await look('letter-pages');
  await press(walk, words.letter.done);
  await waitForTitle(walk, words.take.casesTitle);
}

async function walkSigning(walk: Walk): Promise<void> {
  const { page, words, look } = walk;
  await press(walk, words.general.next);
  await waitForTitle(walk, words.sign.title);
  await page.getByRole('checkbox').nth(1).check();
  await press(walk, words.general.next);
  await page.getByText(words.sign.problems['name-missing']).waitFor();
  await look('sign-missing');
  await page.getByRole('radio', { name: words.sign.ways.mark, exact: true }).check();
  await look('sign-mark');
  await page.getByRole('radio', { name: words.sign.ways.ink, exact: true }).check();
  await page.getByRole('textbox', { name: words.sign.name, exact: true }).fill('Amélie Ngũgĩ');
  await page.getByRole('textbox', { name: words.sign.contactSms }).fill('+000 000 0001');
  await drawOnPad(page, page.getByRole('img', { name: words.sign.ways.ink, exact: true }), drawInk(seededRandom(7)));
  await look('sign');
  await press(walk, words.general.next);
  await waitForTitle(walk, words.review.title);
  await look('review');
  await seal(walk);
}

async function walkHost(walk: Walk): Promise<void> {
  const { page, words, look } = walk;
  await press(walk, words.host.open);
  await waitForDialog(walk, words.host.title);
  await press(walk, words.host.save);
  await page.getByText(words.host.problems.contact.sms).waitFor();
  await look('host');
  await page.getByRole('dialog').getByRole('textbox', { name: words.sign.name, exact: true }).fill('Amélie');
  await page
    .getByRole('dialog')
    .getByRole('textbox', { name: words.sign.contactSms, exact: true })
    .fill('+000 000 0001');
  await press(walk, words.host.save);
  await page.getByText(words.host.thanks).waitFor();
  await look('host-sealed');
}

/** What stands there when somebody has walked away: the cover, and after a restart the question whose letter it was. */
export async function walkAway(walk: Walk): Promise<void> {
  const { page, words, look } = walk;
  await takeTablet(walk);
  await openStory(walk, 3);
  await press(walk, words.take.writeLetter);
  await page.getByRole('textbox', { name: words.letter.text, exact: true }).fill(toLetterText(walk.tag));
  await page.waitForFunction(() => localStorage.getItem('barua-letter') !== null);
  await page.reload();
  await waitForDialog(walk, words.keptLetter.title);
  await look('kept-letter');
  await press(walk, words.keptLetter.no);
  await page.clock.install();
  await takeTablet(walk);
  await passTime(page, 95_000);
  await waitForDialog(walk, words.idle.title);
  await look('idle');
  await press(walk, words.idle.no);
  await page.clock.resume();
  await sign(walk, 'Suharto', [1, 2, 5]);
  await seal(walk);
  await press(walk, words.sealed.next);
}

/** What somebody might have written, in the walk's language where there is prose in it. */
function toLetterText(tag: string): string {
  const language = proseLanguages.find((each) => each === tag) ?? 'en';
  return writeProse(seededRandom(12), language, 500);
}
