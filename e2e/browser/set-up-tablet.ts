import type { Page } from '@playwright/test';
import { dateIn } from './date-in.ts';
import type { TabletDevice } from './tablet-driver.ts';
import { joinCampaign, leaveReadiness, makeEvent, openSitting, setPin, waitUntilAppIsKept } from './tablet-screens.ts';

/** The PIN of tablets that are set up here. */
export const setUpPin = '482913';

/** The event that they are set up for. */
export const setUpTitle = 'Debate in the great hall';

/** A fresh tablet's way from the invite to the start page, with the PIN set; ends there, and does not wait until the app is kept. */
export async function prepareForEvent(page: Page, inviteLink: string, tabletName: string): Promise<void> {
  await joinCampaign(page, inviteLink, tabletName);
  await setPin(page, setUpPin);
  await leaveReadiness(page);
}

/** For one step: a busy machine is no fault of the app's here. */
const setUpMs = 90_000;

/**
 * Everything before the first participant, on the screens: invite, PIN, readiness, an event, its sitting. Starts the browser where none runs; ends facing the
 * participants, and starting without a network works from then on.
 */
export async function setUpTablet(tablet: TabletDevice, inviteLink: string, tabletName: string): Promise<void> {
  const page = tablet.isRunning() ? tablet.page() : await tablet.start();
  page.setDefaultTimeout(setUpMs);
  await joinCampaign(page, inviteLink, tabletName);
  await setPin(page, setUpPin);
  await waitUntilAppIsKept(page);
  await leaveReadiness(page);
  await makeEvent(page, { title: setUpTitle, venue: 'Great hall', city: 'Lubumbashi', date: dateIn(17) });
  await openSitting(page, setUpTitle);
}
