import type { Page } from '@playwright/test';
import type { Bytes } from '../../src/domain/bytes.ts';
import type { EntryRow, JournalRow } from '../../src/tablet/store/rows.ts';
import { setUpTablet } from '../browser/set-up-tablet.ts';
import type { TabletDevice } from '../browser/tablet-driver.ts';
import { waitForParticipants } from '../browser/tablet-screens.ts';
import type { Campaign } from '../campaign.ts';
import { type Photo, type Stretch, writeJournal } from './full-journal.ts';

/** What lies on the tablet, and has to be at the centre in the end. */
export type Filled = {
  readonly journal: JournalRow;
  /** Of every pass, in their order. */
  readonly codes: readonly Bytes[];
  readonly photos: readonly Omit<Photo, 'bytes'>[];
  /** How many entries the file lacked and got from the database at the first start. */
  readonly healed: number;
};

/**
 * A tablet in a sitting whose journal holds so many entries and photographs, nothing of it sent. The rows go straight into its database, from a page of the centre's that runs no app; the second
 * copy is what the app makes of that when it starts. Ends with the browser closed and the centre stopped.
 */
export async function fillTablet(
  tablet: TabletDevice,
  campaign: Campaign,
  plan: { readonly entries: number; readonly photos: number; readonly seed: number },
): Promise<Filled> {
  await setUpTablet(tablet, campaign.inviteLink, 'Full');
  await tablet.close();
  const bare = await tablet.start('/v1/centre');
  const start = await bare.evaluate(readJournal);
  const codes: Bytes[] = [];
  const photos: Omit<Photo, 'bytes'>[] = [];
  let journal = start;
  for await (const stretch of writeJournal(campaign, start, plan)) {
    await putStretch(bare, stretch);
    codes.push(...stretch.codes);
    photos.push(...stretch.photos.map(({ name, digest }) => ({ name, digest })));
    journal = stretch.journal;
    if (journal.head % 10_000 < 500) console.log(`${journal.head} entries, ${photos.length} photographs`);
  }
  await tablet.close();
  await campaign.stopCentre();
  const healed = await countHealed(tablet);
  const again = await countHealed(tablet);
  if (again !== 0) throw new Error(`the second start found ${again} entries missing in the file`);
  return { journal, codes, photos, healed };
}

async function putStretch(page: Page, { rows, photos, journal }: Stretch): Promise<void> {
  await page.evaluate(putRows, { rows, journal });
  for (const { name, bytes } of photos) await page.evaluate(putFile, { name, bytes });
}

async function countHealed(tablet: TabletDevice): Promise<number> {
  const page = await tablet.start();
  page.setDefaultTimeout(180_000);
  await waitForParticipants(page);
  const healed = await page.evaluate(() => {
    type World = { readonly barua: { readonly healing: { readonly restoredToFile: number } } };
    return (globalThis as unknown as World).barua.healing.restoredToFile;
  });
  await tablet.close();
  return healed;
}

/** Runs in the page. */
async function readJournal(): Promise<JournalRow> {
  const wait = <Value>(request: IDBRequest<Value>) =>
    new Promise<Value>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await wait(indexedDB.open('barua'));
  const [journal] = await wait(database.transaction('journals').objectStore('journals').getAll());
  database.close();
  return journal;
}

/** Runs in the page. */
async function putRows(put: { readonly rows: readonly EntryRow[]; readonly journal: JournalRow }): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open('barua');
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  await new Promise<void>((resolve, reject) => {
    const transaction = database.transaction(['entries', 'journals'], 'readwrite');
    for (const row of put.rows) transaction.objectStore('entries').put(row);
    transaction.objectStore('journals').put(put.journal);
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
  database.close();
}

/** Runs in the page. */
async function putFile({ name, bytes }: { readonly name: string; readonly bytes: Bytes }): Promise<void> {
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle('attachments', { create: true });
  const writable = await (await folder.getFileHandle(name, { create: true })).createWritable();
  await writable.write(bytes);
  await writable.close();
}
