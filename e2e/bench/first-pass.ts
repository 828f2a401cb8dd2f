import { makeDemoPack } from '../../src/demo/campaign/demo-pack.ts';
import { enterPass, handOn, pressSeal, readSealedPage } from '../browser/participant-screens.ts';
import type { TabletDevice } from '../browser/tablet-driver.ts';
import { waitForParticipants } from '../browser/tablet-screens.ts';
import { listLoaded } from './app-bytes.ts';
import { drawInk } from './drawn-ink.ts';
import { seededRandom } from './seeded-random.ts';

/**
 * What “until the first pass” means: a tablet that has joined and has a sitting open is started cold, without a network, and one participant signs with ink, on
 * the screens, until “Sealed”. Counted is every script and style sheet that the page loaded since the start of navigation, its worker's too, by
 * the browser's own list; not the service worker, which is no part of a start, nor what such a tablet loads later to send or for its organiser.
 * Leaves the tablet offline, facing the next participant.
 */
export async function listFilesOfFirstPass(tablet: TabletDevice, seed: number): Promise<readonly string[]> {
  await tablet.goOffline();
  await tablet.close();
  const page = await tablet.start();
  await waitForParticipants(page);
  const pass = {
    language: 'en',
    name: 'Mumtaz',
    signed: [1, 2],
    affirmation: { kind: 'ink', ink: drawInk(seededRandom(seed)) } as const,
    letters: [],
    consents: [],
  };
  await enterPass(page, pass, makeDemoPack());
  await pressSeal(page, 'en');
  await readSealedPage(page, 'en');
  const files = await listLoaded(page);
  await handOn(page, 'en');
  return files;
}
