import type { Pass } from '../../src/domain/pass.ts';
import { enterHalf, type PackWords } from '../browser/participant-screens.ts';
import {
  closeSitting,
  joinCampaign,
  leaveReadiness,
  openSitting,
  readFigures,
  setPin,
  waitForParticipants,
  waitForStartPage,
  waitUntilAllIsSent,
  waitUntilAppIsKept,
} from '../browser/tablet-screens.ts';
import type { TabletFigures } from './compare-numbers.ts';
import type { HallTablet } from './debate.ts';
import type { MemoryBook } from './memory.ts';

/** What happens to a tablet outside the debates. */

/** At home, online: joins by the invite, sets the PIN, waits until the app is kept, and goes offline for the month. */
export async function prepareTablet({ name, pin, device }: HallTablet, inviteLink: string): Promise<void> {
  const page = await device.start();
  await joinCampaign(page, inviteLink, name);
  await setPin(page, pin);
  await waitUntilAppIsKept(page);
  await leaveReadiness(page);
  await device.close();
  await device.goOffline();
}

/**
 * After the last debate somebody fills in a form at the open sitting of an event, and the tablet is killed with it: its profile is left as a thief would find it.
 */
export async function leaveHalfFilled(
  { device, pin }: HallTablet,
  eventTitle: string,
  pass: Pass,
  pack: PackWords,
  memory: MemoryBook,
): Promise<{ readonly cleanUp: () => Promise<void> }> {
  const page = await device.start();
  await waitForStartPage(page);
  await openSitting(page, eventTitle);
  await enterHalf(page, pass, pack);
  await device.kill();
  memory.takeKill();
  memory.takeInterrupted(pass);
  return {
    cleanUp: async () => {
      await waitForParticipants(await device.start());
      await closeSitting(device.page(), pin);
      await device.close();
    },
  };
}

const sendingMs = 90_000;

/** In town: the network is back, nobody presses anything; ends when the tablet says that all is at the centre. */
export async function sendFromTown({ name, device }: HallTablet): Promise<TabletFigures> {
  await device.goOnline();
  const page = await device.start();
  await waitForStartPage(page);
  await waitUntilAllIsSent(page, sendingMs);
  const figures = await readFigures(page);
  await device.close();
  return { tablet: name, ...figures };
}

/** A short stop in town: the browser is killed while it sends. What arrived stays, what did not is sent later. */
export async function sendUnderKill({ device }: HallTablet, memory: MemoryBook, delayMs: number): Promise<void> {
  await device.goOnline();
  await waitForStartPage(await device.start());
  await new Promise((resolve) => setTimeout(resolve, delayMs));
  await device.kill();
  memory.takeKill();
  await device.goOffline();
}
