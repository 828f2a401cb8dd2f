import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Cell } from '../../domain/action.ts';
import { eventToReportCode } from '../../protocol/report.ts';
import { writeReport } from '../../protocol/report-sms.ts';
import { nothingProvisional } from '../../protocol/totals.ts';
import { makeSigner } from '../../sealing/keys.ts';
import { openTestCentre, readRefused, type TestCentre } from '../test-support/test-centre.ts';
import { createTestJournal, signature, type TestJournal } from '../test-support/test-hall.ts';
import type { StoreSource } from '../test-support/test-store.ts';

/** The evening's report: ahead of the entries, and never beside them. */
export function describeReports(name: string, createSource: () => Promise<StoreSource>): void {
  describe(`evening reports on ${name}`, () => {
    const event = 'AAAAAAAAAAA';
    const code = eventToReportCode(event);
    const sms: Cell = { case: 3, purpose: 'appeal', form: 'sms', channel: 'phone', n: 40 };
    let centre: TestCentre;
    let journal: TestJournal;

    beforeEach(async () => {
      centre = await openTestCentre(await createSource());
      journal = await createTestJournal(centre.campaign);
      await centre.enrol(journal.tablet.publicBytes);
      journal.openSitting({ event });
      for (let n = 0; n < 3; n += 1) journal.sign([signature(1), signature(2)]);
      journal.add({ kind: 'tally', people: 0, cells: [sms] });
    });

    afterEach(() => centre.close());

    const write = (cells: readonly Cell[], upTo = journal.head(), people = 3) =>
      writeReport({ journal: journal.id.subarray(0, 3), event: code, upTo, people, cells }, centre.campaign).text;
    const whole = () => write([signature(1, 3), signature(2, 3), sms]);

    test('count at once, apart from what is confirmed', async () => {
      expect((await centre.report(whole())).status).toBe(204);
      expect(await centre.totals()).toMatchObject({
        rows: [],
        people: [],
        provisional: {
          rows: [
            { ...signature(1, 3), event: code },
            { ...signature(2, 3), event: code },
            { ...sms, event: code },
          ],
          people: [{ event: code, n: 3 }],
          reports: 1,
        },
      });
    });

    test('give way entry by entry to what arrives: the sum stays', async () => {
      await centre.report(whole());
      await centre.post(journal, await journal.pack(1, 3));
      const half = await centre.totals();
      expect(half.rows.map(({ n }) => n)).toEqual([2, 2]);
      expect(half.provisional).toMatchObject({ rows: [{ n: 1 }, { n: 1 }, { n: 40 }], people: [{ n: 1 }] });
      await centre.post(journal, await journal.pack(4));
      const all = await centre.totals();
      expect(all.rows.map(({ n }) => n)).toEqual([3, 40, 3].sort());
      expect(all.provisional).toEqual(nothingProvisional);
    });

    test('that come after the entries change nothing', async () => {
      await centre.post(journal, await journal.pack(1));
      expect((await centre.report(whole())).status).toBe(204);
      expect((await centre.totals()).provisional).toEqual(nothingProvisional);
    });

    test('never take away: a case that has more than the report says is left as it is', async () => {
      await centre.report(write([signature(1, 1), sms], journal.head() + 5, 1));
      await centre.post(journal, await journal.pack(1));
      const { provisional } = await centre.totals();
      expect(provisional).toEqual({ rows: [], people: [], reports: 1 });
    });

    test('of one event and journal, the one up to the highest number holds, in whatever order', async () => {
      for (const upTo of [9, 12, 12, 7]) await centre.report(write([signature(1, upTo)], upTo, upTo));
      const { provisional } = await centre.totals();
      expect(provisional).toMatchObject({ rows: [{ n: 12 }], people: [{ n: 12 }], reports: 1 });
    });

    test('of two tablets add up', async () => {
      const second = await createTestJournal(centre.campaign);
      await centre.report(whole());
      const cells = [signature(1, 7)];
      const place = { journal: second.id.subarray(0, 3), event: code, upTo: 9, people: 7 };
      await centre.report(writeReport({ ...place, cells }, centre.campaign).text);
      const { provisional } = await centre.totals();
      expect(provisional.rows.find((row) => row.case === 1)).toMatchObject({ n: 10 });
      expect(provisional).toMatchObject({ people: [{ n: 10 }], reports: 2 });
    });

    test('of a high-risk campaign cover the whole journal, whose events are sealed', async () => {
      const sealed = await createTestJournal(centre.campaign);
      await centre.enrol(sealed.tablet.publicBytes);
      sealed.openSitting({ event: undefined, country: '' });
      for (let n = 0; n < 4; n += 1) sealed.sign([signature(1)]);
      const place = { journal: sealed.id.subarray(0, 3), event: '', upTo: 5, people: 4 };
      await centre.report(writeReport({ ...place, cells: [signature(1, 4)] }, centre.campaign).text);
      await centre.post(sealed, await sealed.pack(1, 3));
      expect(await centre.totals()).toMatchObject({
        rows: [{ event: '', n: 2 }],
        provisional: { rows: [{ event: '', n: 2 }], people: [{ event: '', n: 2 }] },
      });
    });

    test('that had to be added up are compared with what is counted, added up alike', async () => {
      const cells = Array.from({ length: 200 }, (_, at) => signature(at + 1, 9_999));
      const { text, folding } = writeReport(
        { journal: journal.id.subarray(0, 3), event: code, upTo: 99, people: 3, cells },
        centre.campaign,
      );
      expect(folding).toBe('cases');
      await centre.report(text);
      await centre.post(journal, await journal.pack(1));
      const { provisional } = await centre.totals();
      expect(provisional.rows).toEqual([
        { case: 0, purpose: 'any', form: 'any', channel: 'any', event: code, n: 200 * 9_999 - 46 },
      ]);
    });

    test('with a typo, or without the office’s ticket, are refused and not kept', async () => {
      const text = whole();
      const typo = `${text.slice(0, 8)}${text[8] === '7' ? '8' : '7'}${text.slice(9)}`;
      expect(await readRefused(await centre.report(typo))).toEqual({ kind: 'unreadable', retry: 'never' });
      expect(await readRefused(await centre.report('hello'))).toEqual({ kind: 'unreadable', retry: 'never' });
      expect(await readRefused(await centre.report('x'.repeat(5_000)))).toMatchObject({ kind: 'too-large' });
      expect(await readRefused(await centre.report(text, await makeSigner(true)))).toMatchObject({
        kind: 'ticket-wrong',
      });
      for (const scope of ['totals', 'journals'] as const) {
        expect((await centre.report(text, centre.signer, scope)).status).toBe(401);
      }
      expect((await centre.totals()).provisional).toEqual(nothingProvisional);
    });

    test('are handed in by a ticket that reads nothing', async () => {
      const { campaign, signer } = centre;
      const path = `/v1/campaigns/${Buffer.from(campaign).toString('base64url')}`;
      for (const what of ['totals', 'journals']) {
        expect((await centre.askOffice(`${path}/${what}`, signer, 'reports')).status).toBe(401);
      }
    });
  });
}
