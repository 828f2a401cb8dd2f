import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { receiptHeader } from '../protocol/attachment.ts';
import { bytesToBase64url } from '../sealing/base64url.ts';
import { countDue, letCampaignGo } from './let-go.ts';
import { openTestCentre, type TestCentre } from './test-support/test-centre.ts';
import { openTestFolder, type TestFiles } from './test-support/test-files.ts';
import { signature } from './test-support/test-hall.ts';
import { createTestOffice } from './test-support/test-office.ts';
import type { StoreSource } from './test-support/test-store.ts';
import { openTestUpload, type TestUpload } from './test-support/test-upload.ts';

const day = 86_400_000;

/** What goes because it is old, what goes because somebody asked, and what stays. */
export function describeLettingGo(
  name: string,
  createSource: () => Promise<StoreSource>,
  openFiles: () => Promise<TestFiles> = openTestFolder,
): void {
  describe(`letting go on ${name}`, () => {
    let centre: TestCentre;
    let office: ReturnType<typeof createTestOffice>;
    let upload: TestUpload;
    let id: string;

    beforeEach(async () => {
      centre = await openTestCentre(await createSource(), openFiles);
      office = createTestOffice(centre);
      upload = await openTestUpload(centre);
      id = bytesToBase64url(upload.journal.id);
      for (let n = 0; n < 4; n += 1) upload.journal.sign([signature(1)]);
      await centre.post(upload.journal, await upload.journal.pack(3));
      await upload.post(upload.file);
    });
    afterEach(() => centre.close());

    const parts = () => ({ ...centre, clock: () => centre.time.now });
    const letGo = (holder = 'one') => letCampaignGo(centre.campaign, holder, parts());
    const isKept = async () =>
      (await centre.attachments.readKept(bytesToBase64url(upload.statement.digest))) !== undefined;
    const open = (number: number) => office.say({ kind: 'opened', rows: [{ journal: id, number }] });
    const countGone = async () => {
      const { gone, digest } = await office.readJournal(upload.journal.id);
      expect(digest).toEqual(upload.journal.digestAt(gone.length));
      return gone.filter((each) => each).length;
    };

    test('pages and bodies go when they are old enough and opened; chain, counts and receipts stay', async () => {
      const before = await centre.totals();
      await open(4);
      await office.say({ kind: 'retention', pageDays: 30, bodyDays: 100 });
      centre.time.now += 29 * day;
      expect(await letGo()).toEqual({ pages: 0, bodies: 0, files: 0 });
      centre.time.now += 2 * day;
      expect(await countDue(centre.campaign, parts())).toEqual({
        policy: { pageDays: 30, bodyDays: 100 },
        ...{ pages: 1, pageBytes: 1_000, pagesUnopened: 0, bodies: 0, bodyBytes: 0, bodiesUnopened: 0, aside: 0 },
      });
      expect(await isKept()).toBe(true);
      expect(await letGo()).toEqual({ pages: 1, bodies: 0, files: 1 });
      expect([await isKept(), await countGone()]).toEqual([false, 0]);

      centre.time.now += 70 * day;
      expect(await countDue(centre.campaign, parts())).toMatchObject({ bodies: 3, bodiesUnopened: 2 });
      expect(await letGo()).toEqual({ pages: 0, bodies: 3, files: 0 });
      expect(await countGone()).toBe(3);
      await open(6);
      expect(await letGo()).toMatchObject({ bodies: 2 });
      expect(await countGone()).toBe(5);
      expect(await letGo()).toEqual({ pages: 0, bodies: 0, files: 0 });
      expect({ ...(await centre.totals()), asOf: 0 }).toEqual({ ...before, asOf: 0 });

      // A tablet that was away for half a year has lost the answer: it may let its own copy go, and nothing comes back here.
      await centre.post(upload.journal, await upload.journal.pack(1));
      expect((await upload.head()).headers.get(receiptHeader)).toBeTruthy();
      expect((await upload.post(upload.file)).headers.get(receiptHeader)).toBeTruthy();
      expect([await isKept(), await countGone()]).toEqual([false, 5]);
      expect(await centre.store.sumAttachments(upload.journal.id)).toBe(0);
    });

    test('nothing goes that is not opened, nor a page that came after it was, nor without a policy', async () => {
      const late = await openTestUpload(centre);
      centre.time.now += 400 * day;
      await open(6);
      expect(await letGo()).toEqual({ pages: 0, bodies: 0, files: 0 });
      await office.say({ kind: 'retention', pageDays: 1, bodyDays: 0 });
      await office.say({ kind: 'opened', rows: [{ journal: bytesToBase64url(late.journal.id), number: 2 }] });
      centre.time.now += day;
      expect((await late.post(late.file)).ok).toBe(true);
      centre.time.now += 400 * day;
      expect(await countDue(centre.campaign, parts())).toMatchObject({ pages: 1, pagesUnopened: 1, bodies: 0 });
      expect(await letGo()).toEqual({ pages: 1, bodies: 0, files: 1 });
      expect(await centre.attachments.readKept(bytesToBase64url(late.statement.digest))).toBeDefined();
      await office.say({ kind: 'retention', pageDays: 0, bodyDays: 0 });
      await open(6);
      expect(await letGo()).toEqual({ pages: 0, bodies: 0, files: 0 });
    });

    test('a page that came while the office was opening is none that it has opened', async () => {
      const begun = centre.time.now;
      const [late, later] = [await openTestUpload(centre), await openTestUpload(centre)];
      centre.time.now += 5_000;
      await late.post(late.file);
      centre.time.now += 5_000;
      const rows = [upload, late, later].map(({ journal }) => ({ journal: bytesToBase64url(journal.id), number: 2 }));
      await office.say({ kind: 'opened', rows }, begun);
      await office.say({ kind: 'retention', pageDays: 1, bodyDays: 0 });
      centre.time.now += 2 * day;
      expect(await countDue(centre.campaign, parts())).toMatchObject({ pages: 1, pagesUnopened: 1 });
      // A desk whose clock is ahead has opened no more than what was here.
      await office.say({ kind: 'opened', rows }, centre.time.now + 400 * day);
      centre.time.now += day;
      await later.post(later.file);
      centre.time.now += 2 * day;
      expect(await countDue(centre.campaign, parts())).toMatchObject({ pages: 2, pagesUnopened: 1 });
    });

    test('a word on letters alone names no page, and takes back none of the same entries', async () => {
      await office.say({ kind: 'retention', pageDays: 1, bodyDays: 0 });
      const rows = [{ journal: id, number: 4 }];
      await office.say({ kind: 'opened', rows }, 0);
      const begun = centre.time.now;
      centre.time.now += 2 * day;
      expect(await countDue(centre.campaign, parts())).toMatchObject({ pages: 0, pagesUnopened: 1 });
      await office.say({ kind: 'opened', rows }, begun);
      await office.say({ kind: 'opened', rows }, 0);
      expect(await countDue(centre.campaign, parts())).toMatchObject({ pages: 1, pagesUnopened: 0 });
      await office.say({ kind: 'opened', rows: [{ journal: id, number: 6 }] }, 0);
      expect(await countDue(centre.campaign, parts())).toMatchObject({ pages: 0, pagesUnopened: 1 });
    });

    test('closings stay, for nobody else says how many were in the hall', async () => {
      const closings = [9, 24, 256, 300];
      for (let number = upload.journal.head() + 1; number <= 301; number += 1) {
        if (!closings.includes(number)) upload.journal.sign([signature(1)]);
        else upload.journal.add({ kind: 'closing', people: 0, about: { kind: 'closing', entries: 2 } });
      }
      await centre.post(upload.journal, await upload.journal.pack(7));
      await open(301);
      await office.say({ kind: 'retention', pageDays: 0, bodyDays: 1 });
      centre.time.now += 2 * day;
      expect(await countDue(centre.campaign, parts())).toMatchObject({ bodies: 296 });
      expect(await letGo()).toMatchObject({ bodies: 296 });
      const { gone } = await office.readJournal(upload.journal.id);
      expect(gone.flatMap((each, index) => (each ? [] : [index + 1]))).toEqual([1, ...closings]);
      expect(await countDue(centre.campaign, parts())).toMatchObject({ bodies: 0, bodiesUnopened: 0 });
    });

    test('is one copy’s work at a time, until its lease is over', async () => {
      await open(6);
      await office.say({ kind: 'retention', pageDays: 1, bodyDays: 1 });
      centre.time.now += 2 * day;
      const lease = (holder: string, until: number) =>
        centre.store.letting.lease(centre.campaign, 'retention', holder, { now: centre.time.now, until });
      expect(await lease('other', centre.time.now + 60_000)).toBe(true);
      expect(await lease('other', centre.time.now + 90_000)).toBe(true);
      expect(await letGo()).toBeUndefined();
      expect(await isKept()).toBe(true);
      centre.time.now += 90_001;
      expect(await letGo()).toMatchObject({ pages: 1, bodies: 5 });
    });

    test('an erased entry’s pages go from the files’ store, and none comes in afterwards', async () => {
      const other = await openTestUpload(centre);
      const rows = [upload, other].map(({ journal }) => ({ journal: bytesToBase64url(journal.id), number: 2 }));
      await office.say({ kind: 'erasure', rows });
      expect(await isKept()).toBe(false);
      for (const each of [upload, other]) {
        // Its tablet may let its copy go, which is what was asked for.
        expect((await each.head()).headers.get(receiptHeader)).toBeTruthy();
        expect((await each.post(each.file)).headers.get(receiptHeader)).toBeTruthy();
      }
      expect([await centre.attachments.countKept(), await centre.attachments.listIncoming()]).toEqual([0, []]);
    });

    test('an entry that was erased before it came, for a desk had it from a carrier file, comes without its body', async () => {
      const number = upload.journal.sign([signature(1)]);
      const rows = [{ journal: id, number }];
      await office.say({ kind: 'erasure', rows });
      await office.say({ kind: 'erasure', rows });
      upload.journal.sign([signature(1)]);
      await centre.post(upload.journal, await upload.journal.pack(number));
      const { gone, digest } = await office.readJournal(upload.journal.id);
      expect(gone.map((each, index) => each && index + 1).filter(Boolean)).toEqual([number]);
      expect(digest).toEqual(upload.journal.digestAt(number + 1));
      await centre.post(upload.journal, await upload.journal.pack(1));
    });

    test('a page whose last byte comes while its entry is erased goes, too', async () => {
      const other = await openTestUpload(centre);
      await other.post(other.file.slice(0, 999));
      await office.say({
        kind: 'erasure',
        rows: [{ journal: bytesToBase64url(other.journal.id), number: other.statement.number }],
      });
      // As a copy of the centre that had looked before: the file has its name, the row comes now.
      const { attachmentFiles } = centre;
      const digest = bytesToBase64url(other.statement.digest);
      await attachmentFiles.begin('other');
      await attachmentFiles.write('other', ReadableStream.from([other.file]), 0);
      expect(await attachmentFiles.keep('other', digest)).toBe(true);
      expect(await centre.store.keepAttachment({ ...other.statement, at: centre.time.now })).toBe('erased');
      expect(await letGo()).toMatchObject({ files: 1 });
      expect(await centre.attachments.readKept(digest)).toBeUndefined();
    });

    test('a file that could not be taken away is, at the next try', async () => {
      const app = centre.createCopy(centre.store, {
        ...centre.attachmentFiles,
        remove: async () => {
          throw new Error('the disk is gone');
        },
      });
      const before = centre.app.request;
      centre.app.request = app.request;
      const entry = office.say({ kind: 'erasure', rows: [{ journal: id, number: 2 }] });
      await expect(entry).rejects.toThrow();
      centre.app.request = before;
      expect(await isKept()).toBe(true);
      expect(await letGo()).toMatchObject({ files: 1 });
      expect(await isKept()).toBe(false);
    });

    test('a file that is still to be taken away is not here for another journal that names it, until it comes again', async () => {
      const { letting } = centre.store;
      const interrupted = { ...centre.store, letting: { ...letting, listDoomed: async () => [] } };
      const before = centre.app.request;
      centre.app.request = centre.createCopy(interrupted, centre.attachmentFiles).request;
      await office.say({ kind: 'erasure', rows: [{ journal: id, number: 2 }] });
      centre.app.request = before;
      expect(await isKept()).toBe(true);

      const other = await openTestUpload(centre, upload.file);
      expect((await other.post(other.file)).status).toBe(503);
      expect([await isKept(), await centre.store.findAttachment(other.journal.id, other.statement.digest)]).toEqual([
        false,
        undefined,
      ]);
      expect((await other.post(other.file)).headers.get(receiptHeader)).toBeTruthy();
      expect(await letGo()).toMatchObject({ files: 0 });
      expect(await isKept()).toBe(true);
    });
  });
}
