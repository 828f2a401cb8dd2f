import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { deskEndpoints } from '../../protocol/desk-endpoints.ts';
import {
  type RetentionDays,
  type RetentionView,
  readRetentionView,
  writeRetentionQuery,
} from '../../protocol/retention-view.ts';
import { bytesToBase64url } from '../../sealing/base64url.ts';
import { openTestCentre, type TestCentre } from '../test-support/test-centre.ts';
import { openTestFolder } from '../test-support/test-files.ts';
import { signature } from '../test-support/test-hall.ts';
import { createTestOffice } from '../test-support/test-office.ts';
import type { StoreSource } from '../test-support/test-store.ts';
import { openTestUpload } from '../test-support/test-upload.ts';

const day = 86_400_000;

/** What the office is told of how long things are kept, before it says anything about it. */
export function describeRetention(name: string, createSource: () => Promise<StoreSource>): void {
  describe(`how long things are kept on ${name}`, () => {
    let centre: TestCentre;
    let office: ReturnType<typeof createTestOffice>;
    let journal: string;

    beforeEach(async () => {
      centre = await openTestCentre(await createSource(), openTestFolder);
      office = createTestOffice(centre);
      const upload = await openTestUpload(centre);
      journal = bytesToBase64url(upload.journal.id);
      for (let n = 0; n < 4; n += 1) upload.journal.sign([signature(1)]);
      await centre.post(upload.journal, await upload.journal.pack(3));
      await upload.post(upload.file);
    });
    afterEach(() => centre.close());

    const path = (query: string) => deskEndpoints.retention(bytesToBase64url(centre.campaign), query);
    const look = async (asked?: RetentionDays): Promise<RetentionView | undefined> =>
      readRetentionView(
        await (await centre.askOffice(path(writeRetentionQuery(asked)), centre.signer, 'office')).json(),
      );

    test('is told in numbers for any days before they are said, and changes nothing', async () => {
      await office.say({ kind: 'opened', rows: [{ journal, number: 4 }] });
      centre.time.now += 40 * day;
      const nothing = {
        pages: 0,
        pageBytes: 0,
        pagesUnopened: 0,
        bodies: 0,
        bodyBytes: 0,
        bodiesUnopened: 0,
        aside: 0,
      };
      const opened = { entries: 6, opened: 4, pages: 1, pagesOpened: 1 };
      expect(await look()).toEqual({ policy: null, due: nothing, opened });
      const asked = await look({ pageDays: 30, bodyDays: 30 });
      expect(asked).toMatchObject({
        policy: null,
        due: { pages: 1, pageBytes: 1_000, pagesUnopened: 0, bodies: 3, bodiesUnopened: 2 },
        opened,
      });
      expect(await look({ pageDays: 0, bodyDays: 41 })).toMatchObject({ due: nothing });
      expect(await look()).toEqual({ policy: null, due: nothing, opened });
      await office.say({ kind: 'retention', pageDays: 30, bodyDays: 30 });
      expect(await look()).toEqual({ ...asked, policy: { pageDays: 30, bodyDays: 30 } });
    });

    test('letters that are opened open no page', async () => {
      await office.say({ kind: 'opened', rows: [{ journal, number: 6 }] }, 0);
      expect(await look()).toMatchObject({ opened: { entries: 6, opened: 6, pages: 1, pagesOpened: 0 } });
    });

    test('is asked about in days, both or none', async () => {
      for (const query of ['pages=1', 'pages=1&letters=-1', 'pages=1&letters=36501', 'pages=&letters=1']) {
        expect((await centre.askOffice(path(query), centre.signer, 'office')).status).toBe(422);
      }
    });
  });
}
