import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { contentTypes } from '../../protocol/content-types.ts';
import { deskEndpoints } from '../../protocol/desk-endpoints.ts';
import { endpoints } from '../../protocol/endpoints.ts';
import { takeEnrolled } from '../../protocol/enrolment.ts';
import { encodePublication } from '../../protocol/publication.ts';
import { takeReceipt } from '../../protocol/receipt.ts';
import { ticketScheme } from '../../protocol/ticket.ts';
import { base64urlToBytes } from '../../sealing/base64url.ts';
import { digestBytes } from '../../sealing/chain.ts';
import { importVerifier } from '../../sealing/keys.ts';
import { openTestCentre, type TestCentre } from '../test-support/test-centre.ts';
import type { StoreSource } from '../test-support/test-store.ts';

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../../protocol/recorded/${name}`, import.meta.url), 'utf8'));
const recorded = read('v1.json');
const bytes = (text: string) => base64urlToBytes(text) ?? new Uint8Array(0);
const journal = { id: bytes(recorded.keys.journal) };
const campaign = bytes(recorded.keys.campaignId);
const place = { campaign, journal: journal.id };

/** What `recorded-bodies.ts` says, added up by hand: three passes and a tally, one signature taken back. */
const recordedRows = [
  { purpose: 'appeal', form: 'signature', channel: 'tablet', n: 2 },
  { purpose: 'appeal', form: 'letter', channel: 'tablet', n: 1 },
  { purpose: 'solidarity', form: 'card', channel: 'tablet', n: 1 },
  { purpose: 'appeal', form: 'sms', channel: 'phone', n: 12 },
];

/** What tablets and offices of every released version sent, to the byte, is taken by the centre of today. */
export function describeYesterday(name: string, createSource: () => Promise<StoreSource>): void {
  describe(`a tablet that was last updated on version 1, and the centre on ${name}`, () => {
    let centre: TestCentre;

    beforeEach(async () => {
      centre = await openTestCentre(await createSource());
      const publication = encodePublication({ manifest: bytes(recorded.manifest), pack: bytes(recorded.pack) });
      const path = endpoints.campaign(recorded.keys.campaignId);
      expect((await centre.send('PUT', path, contentTypes.publication, publication)).status).toBe(204);
    });

    afterEach(() => centre.close());

    const expectCounted = async () => {
      const totals = await centre.store.sumTotals(campaign);
      const about = { case: 1, event: 'AQIDBAUGBwg', country: 'CD', day: 16_049 };
      expect(totals).toMatchObject({ entries: 9, aside: 0, people: [{ n: 2 }] });
      expect(totals.rows).toEqual(
        expect.arrayContaining(recordedRows.map((row) => expect.objectContaining({ ...about, ...row }))),
      );
      expect(totals.rows).toHaveLength(recordedRows.length);
    };

    test('its enrolment and its batch are taken, once, receipted and counted', async () => {
      const enrolled = await centre.send(
        'POST',
        endpoints.tablets(),
        contentTypes.enrolment,
        bytes(recorded.enrolment),
      );
      const tabletKey = bytes(recorded.keys.tabletKey);
      const answer = new Uint8Array(await enrolled.arrayBuffer());
      expect(await takeEnrolled(answer, [centre.receiptVerifier], { campaign, tabletKey })).toMatchObject({ ok: true });
      for (let times = 0; times < 2; times += 1) {
        const posted = await centre.post(journal, bytes(recorded.batch));
        expect(posted.status).toBe(200);
        const today = await takeReceipt(new Uint8Array(await posted.arrayBuffer()), [centre.receiptVerifier], place);
        const key = await importVerifier(bytes(recorded.keys.receiptKey));
        const yesterday = key && (await takeReceipt(bytes(recorded.receipt), [key], place));
        if (!today.ok || !yesterday?.ok) throw new Error('no receipt');
        expect(today.value).toEqual({ ...yesterday.value, at: centre.time.now });
      }
      await expectCounted();
    });

    test('its office reads back what it sent, to the byte, with a ticket of then', async () => {
      await centre.send('POST', endpoints.tablets(), contentTypes.enrolment, bytes(recorded.enrolment));
      await centre.post(journal, bytes(recorded.batch));
      const answer = await centre.app.request(deskEndpoints.entries(recorded.keys.journal, 0), {
        headers: { Authorization: `${ticketScheme} ${recorded.ticket}` },
      });
      const stream = Buffer.from(await answer.arrayBuffer());
      for (const sent of [recorded.enrolment, recorded.batch])
        expect(stream.includes(Buffer.from(bytes(sent)))).toBe(true);
      const pack = Buffer.from(digestBytes(bytes(recorded.pack))).toString('base64url');
      const given = await centre.app.request(endpoints.pack(pack));
      expect(new Uint8Array(await given.arrayBuffer())).toEqual(bytes(recorded.pack));
    });

    test('its carrier file is taken, plain and as text, and counted once', async () => {
      const { file, text } = read('carrier-v1.json');
      for (const brought of [bytes(file), new TextEncoder().encode(text)]) {
        const answer = await centre.send('POST', endpoints.carriers(), contentTypes.carrier, brought);
        expect(answer.status).toBe(200);
      }
      await expectCounted();
    });
  });
}
