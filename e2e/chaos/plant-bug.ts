import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Page } from '@playwright/test';
import type { PlantedBug } from '../../src/integration/chaos-hall.ts';
import { readBatch } from '../../src/protocol/batch.ts';
import { makeReceipt } from '../../src/protocol/receipt.ts';
import { importSigner, type SignerKey } from '../../src/sealing/keys.ts';
import { samplePass } from '../bench/sample-passes.ts';
import type { Random } from '../bench/seeded-random.ts';
import { saveInPage } from '../power/page-saving.ts';
import { type BrowserStory, sendAll, startAgain } from './story-tablet.ts';

/** Soon after the start: a pass that the tablet calls saved and has not written, or one that it writes twice. */
export async function plantInPage(page: Page, bug: PlantedBug, random: Random): Promise<void> {
  if (bug !== 'forgets' && bug !== 'writes-again') return;
  await page.evaluate((planted) => {
    const { barua } = globalThis as unknown as PageWorld;
    const { savePass } = barua;
    barua.savePass = async (pass) => {
      barua.savePass = savePass;
      if (planted === 'forgets') return { ok: true, value: { number: 0, copies: 2 } };
      await savePass(pass);
      return savePass(pass);
    };
  }, bug);
  await saveInPage(page, [samplePass(random, 'signature')]);
}

type PageWorld = { readonly barua: { savePass: (pass: unknown) => Promise<unknown> } };

/**
 * At the end: the last pass, and all that follows while the story is judged, goes to somebody who signs for it with the centre's own key, and keeps nothing. A
 * tablet that believed a receipt by anybody's key would come to the same. Were it the pass alone, the next batch would show the tablet that the centre lacks it, and heal that.
 */
export async function plantOnTheRoad(story: BrowserStory, bug: PlantedBug, random: Random): Promise<void> {
  const device = story.devices.at(-1);
  if (bug !== 'believes-anybody' || !device) return;
  const { proxy, campaign } = story;
  proxy.badness = 0;
  if (!device.isRunning()) await startAgain(story, device);
  await sendAll(device);
  const signer = await readReceiptKey(campaign.centreFolder);
  proxy.stand = (body) => signFor(signer, body);
  await saveInPage(device.page(), [samplePass(random, 'signature')]);
  await sendAll(device);
}

async function signFor(signer: SignerKey, body: Uint8Array<ArrayBuffer>): Promise<Uint8Array | undefined> {
  const batch = readBatch(body);
  if (!batch.ok) return undefined;
  const { campaign, journal, first, count, head: digest } = batch.value.statement;
  return makeReceipt(signer, { campaign, journal, head: first + count - 1, digest, at: Date.now() });
}

async function readReceiptKey(centreFolder: string): Promise<SignerKey> {
  const database = new DatabaseSync(join(centreFolder, 'centre.db'), { readOnly: true });
  const row = database.prepare('SELECT secret, public_bytes FROM centre_keys').get();
  database.close();
  const [secret, publicBytes] = [row?.['secret'], row?.['public_bytes']];
  if (!(secret instanceof Uint8Array && publicBytes instanceof Uint8Array)) throw new Error('no receipt key');
  const signer = await importSigner(new Uint8Array(secret), new Uint8Array(publicBytes));
  if (!signer) throw new Error('the receipt key is damaged');
  return signer;
}
