import { english } from '../../src/text/en.ts';
import type { ScreenPage } from './screen-page.ts';

/** What organiser and volunteers do on a tablet, in their words, on the English screens. Each action ends where the person sees that it worked. */

const { welcome, readiness, pin, home, event, opening, sitting, report } = english;

/** Opens an invite's link on a tablet that has joined nothing, gives the tablet a name, and waits for the readiness list. */
export async function joinCampaign(page: ScreenPage, inviteLink: string, tabletName: string): Promise<void> {
  await page.goto(inviteLink);
  await page.getByRole('textbox', { name: welcome.tabletName }).fill(tabletName);
  await page.getByRole('button', { name: welcome.join }).click();
  await page.getByRole('heading', { level: 1, name: readiness.title }).waitFor();
}

/** Sets the PIN from the readiness list and comes back to it. */
export async function setPin(page: ScreenPage, digits: string): Promise<void> {
  await page.getByRole('button', { name: readiness.checks.pin.act }).click();
  await page.getByRole('heading', { level: 1, name: pin.setTitle }).waitFor();
  await typePin(page, digits);
  await page.getByText(pin.again).waitFor();
  await typePin(page, digits);
  await page.getByRole('heading', { level: 1, name: readiness.title }).waitFor();
}

/** Waits until the list says that the whole app is kept on the tablet: from then on it starts without a network. */
export async function waitUntilAppIsKept(page: ScreenPage): Promise<void> {
  await page.getByText(readiness.checks.files.good).waitFor({ timeout: 60_000 });
}

/** From the readiness list to the start page. */
export async function leaveReadiness(page: ScreenPage): Promise<void> {
  await page.getByRole('button', { name: readiness.done }).click();
  await waitForStartPage(page);
}

/** Waits for the organiser's start page; longest after a cold start that heals something. */
export async function waitForStartPage(page: ScreenPage): Promise<void> {
  await page.getByRole('heading', { level: 1, name: home.title }).waitFor();
}

/** Makes an event on the tablet, with every case of the pack. `date` is ISO 8601. */
export async function makeEvent(
  page: ScreenPage,
  made: { readonly title: string; readonly venue: string; readonly city: string; readonly date: string },
): Promise<void> {
  await page.getByRole('button', { name: home.newEvent }).click();
  await page.getByRole('textbox', { name: event.name }).fill(made.title);
  await page.getByLabel(event.date).fill(made.date);
  await page.getByRole('textbox', { name: event.venue }).fill(made.venue);
  await page.getByRole('textbox', { name: event.city }).fill(made.city);
  await page.getByRole('button', { name: event.save }).click();
  await page.getByRole('heading', { level: 3, name: made.title }).waitFor();
}

/** Opens a sitting for an event on the start page; the tablet then faces participants. */
export async function openSitting(page: ScreenPage, eventTitle: string): Promise<void> {
  await page.getByRole('button', { name: home.openFor(eventTitle), exact: true }).click();
  await openNow(page);
  await waitForParticipants(page);
}

/** Says yes to what the dialog asks, the browser's broken promise too, and opens the sitting. */
export async function openNow(page: ScreenPage): Promise<void> {
  const dialog = page.getByRole('dialog', { name: opening.title });
  await dialog.waitFor();
  const accept = dialog.getByRole('checkbox', { name: opening.accept });
  if (await accept.isVisible()) await accept.check();
  await dialog.getByRole('button', { name: opening.open }).click();
}

/** Waits until the tablet faces the next participant: every language is offered. */
export async function waitForParticipants(page: ScreenPage): Promise<void> {
  await page.locator('#app').getByText(sitting.welcome).waitFor();
}

/** What the volunteers' page shows of the sitting, and what the three figures say. */
export type SittingFigures = Figures & { readonly people: number; readonly actions: number };

/** Goes behind the PIN, reads the figures, and goes back to the participants. */
export async function readSittingFigures(page: ScreenPage, digits: string): Promise<SittingFigures> {
  await enterVolunteersPage(page, digits);
  const people = await readFigure(page, sitting.peopleSoFar);
  const actions = await readFigure(page, sitting.actionsSoFar);
  const figures = await readFigures(page);
  await page.getByRole('button', { name: sitting.goOn }).click();
  await waitForParticipants(page);
  return { ...figures, people, actions };
}

/** Closes the sitting behind the PIN, passes over the evening's report, and ends on the start page. */
export async function closeSitting(page: ScreenPage, digits: string): Promise<void> {
  await enterVolunteersPage(page, digits);
  await page.getByRole('button', { name: sitting.close }).click();
  await page.getByRole('button', { name: sitting.closeNow }).click();
  await page.getByRole('heading', { level: 1, name: report.title }).waitFor();
  await page.getByRole('button', { name: report.done }).click();
  await waitForStartPage(page);
}

/** The three numbers that an organiser looks for. */
export type Figures = { readonly written: number; readonly safeHere: number; readonly atCentre: number };

/** Reads them, on the start page or behind the PIN. */
export async function readFigures(page: ScreenPage): Promise<Figures> {
  return {
    written: await readFigure(page, home.written),
    safeHere: await readFigure(page, home.safe),
    atCentre: await readFigure(page, home.centre),
  };
}

/** Waits on the start page until everything is at the centre, touching nothing: sending is the tablet's own affair. */
export async function waitUntilAllIsSent(page: ScreenPage, timeoutMs: number): Promise<void> {
  await page.getByText(home.allSent).waitFor({ timeout: timeoutMs });
}

/** Types the PIN where the tablet faces participants; ends where the volunteer was last. */
export async function unlock(page: ScreenPage, digits: string): Promise<void> {
  await page.getByRole('button', { name: sitting.volunteer }).click();
  await page.getByRole('dialog', { name: pin.askTitle }).waitFor();
  await typePin(page, digits);
}

/** Goes behind the PIN. */
export async function enterVolunteersPage(page: ScreenPage, digits: string): Promise<void> {
  await unlock(page, digits);
  await page.getByRole('heading', { level: 1, name: sitting.menuTitle }).waitFor();
}

async function typePin(page: ScreenPage, digits: string): Promise<void> {
  for (const digit of digits) await page.getByRole('button', { name: digit, exact: true }).click();
  await page.getByRole('button', { name: pin.pad.enter, exact: true }).click();
}

async function readFigure(page: ScreenPage, label: string): Promise<number> {
  const terms = page.locator('dt').filter({ hasText: new RegExp(`^${label}$`) });
  const shown = await terms.locator('xpath=following-sibling::dd[1]').textContent();
  const digits = shown?.replace(/\D/g, '') ?? '';
  if (digits === '') throw new Error(`no figure “${label}”`);
  return Number(digits);
}
