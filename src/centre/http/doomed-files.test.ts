import { afterEach, beforeEach, expect, test } from 'vitest';
import { bytesToBase64url } from '../../sealing/base64url.ts';
import { openSqliteSource } from '../store/sqlite/sqlite-source.ts';
import { StoreBusyError } from '../store/store-busy-error.ts';
import { openTestCentre, type TestCentre } from '../test-support/test-centre.ts';
import { createTestOffice } from '../test-support/test-office.ts';
import { openTestUpload, type TestUpload } from '../test-support/test-upload.ts';
import { removeDoomedFiles } from './doomed-files.ts';

let centre: TestCentre;
let uploads: readonly TestUpload[];

/** Two files whose entries are erased while nothing can be taken away. */
beforeEach(async () => {
  centre = await openTestCentre(await openSqliteSource());
  uploads = [await openTestUpload(centre), await openTestUpload(centre)];
  for (const each of uploads) await each.post(each.file);
  const { letting } = centre.store;
  const before = centre.app.request;
  const interrupted = { ...centre.store, letting: { ...letting, listDoomed: async () => [] } };
  centre.app.request = centre.createCopy(interrupted, centre.attachmentFiles).request;
  const rows = uploads.map(({ journal, statement }) => ({
    journal: bytesToBase64url(journal.id),
    number: statement.number,
  }));
  await createTestOffice(centre).say({ kind: 'erasure', rows });
  centre.app.request = before;
});
afterEach(() => centre.close());

const countKept = () => centre.attachments.countKept();

/** A copy of the centre that takes nothing away until it is told to. */
function openSlow() {
  const begun = Promise.withResolvers<void>();
  const told = Promise.withResolvers<void>();
  const attachmentFiles = {
    ...centre.attachmentFiles,
    remove: async (digest: string) => {
      begun.resolve();
      await told.promise;
      await centre.attachmentFiles.remove(digest);
    },
  };
  return { begun: begun.promise, goOn: told.resolve, parts: { ...toParts(), attachmentFiles } };
}
const toParts = () => ({ store: centre.store, attachmentFiles: centre.attachmentFiles, clock: () => centre.time.now });

test('files are taken away by one copy at a time: another that looked before would take what has come again since', async () => {
  const slow = openSlow();
  const removing = removeDoomedFiles(slow.parts, centre.campaign);
  await slow.begun;
  await expect(removeDoomedFiles(toParts(), centre.campaign, [1, 1])).rejects.toThrow(StoreBusyError);
  expect(await countKept()).toBe(2);
  slow.goOn();
  expect(await removing).toBe(2);
  expect([await countKept(), await removeDoomedFiles(toParts(), centre.campaign, [1])]).toEqual([0, 0]);
});

test('whoever hung for longer than its lease goes on with nothing that another may have done', async () => {
  const slow = openSlow();
  const removing = removeDoomedFiles(slow.parts, centre.campaign);
  await slow.begun;
  centre.time.now += 60_001;
  expect(await removeDoomedFiles(toParts(), centre.campaign, [1])).toBe(2);
  const other = await centre.store.letting.lease(centre.campaign, 'doomed-files', 'third', {
    now: centre.time.now,
    until: centre.time.now + 60_000,
  });
  slow.goOn();
  expect(other).toBe(true);
  await expect(removing).rejects.toThrow(StoreBusyError);
});

test('a copy that failed lets others go on at once', async () => {
  const failing = { ...centre.attachmentFiles, remove: () => Promise.reject(new Error('the disk is gone')) };
  await expect(removeDoomedFiles({ ...toParts(), attachmentFiles: failing }, centre.campaign)).rejects.toThrow('disk');
  expect(await removeDoomedFiles(toParts(), centre.campaign, [])).toBe(2);
});
