import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readBatch } from '../../protocol/batch.ts';
import { deskEndpoints } from '../../protocol/desk-endpoints.ts';
import { checkEnrolment } from '../../protocol/enrolment.ts';
import { type JournalPart, readJournalParts } from '../../protocol/journal-sequence.ts';
import { makeTicket, ticketScheme } from '../../protocol/ticket.ts';
import { bytesToBase64url } from '../../sealing/base64url.ts';
import { randomBytes } from '../../sealing/bytes.ts';
import { importVerifier, makeSigner } from '../../sealing/keys.ts';
import { openTestCentre, readRefused, type TestCentre } from '../test-support/test-centre.ts';
import { createTestJournal, signature, type TestJournal } from '../test-support/test-hall.ts';
import type { StoreSource } from '../test-support/test-store.ts';

/** What the campaign office gets, and who gets nothing. */
export function describeOffice(name: string, createSource: () => Promise<StoreSource>): void {
  describe(`the office over HTTP on ${name}`, () => {
    let centre: TestCentre;
    let journal: TestJournal;
    let id: string;

    beforeEach(async () => {
      centre = await openTestCentre(await createSource());
      journal = await createTestJournal(centre.campaign);
      await centre.enrol(journal.tablet.publicBytes);
      journal.openSitting();
      for (let n = 1; n < 8; n += 1) journal.sign([signature(1)]);
      id = bytesToBase64url(journal.id);
    });

    afterEach(() => centre.close());

    test('lists journals with their tablet, head and last receipt', async () => {
      await centre.post(journal, await journal.pack(1));
      const answer = await centre.askOffice(deskEndpoints.journals(bytesToBase64url(centre.campaign)));
      expect(await answer.json()).toEqual({
        journals: [
          {
            id,
            tablet: bytesToBase64url(journal.tablet.id),
            tabletName: 'Tablet 1',
            head: 8,
            digest: bytesToBase64url(journal.digestAt(8)),
            receivedAt: centre.time.now,
            forks: 0,
          },
        ],
      });
    });

    test('gives the enrolment and the batches as the tablet signed them, overlaps too', async () => {
      const sent = [await journal.pack(1, 3), await journal.pack(2, 6), await journal.pack(7, 8)];
      for (const bytes of sent) await centre.post(journal, bytes);
      const [enrolment, ...batches] = await readParts(await centre.askOffice(deskEndpoints.entries(id, 0)));
      const key = await importVerifier(centre.signer.publicBytes);
      const checked = key && enrolment && (await checkEnrolment(enrolment.bytes, key));
      expect(checked).toMatchObject({ ok: true, value: { tablet: journal.tablet.id, name: 'Tablet 1' } });
      expect(batches.map(({ bytes }) => bytes)).toEqual(sent);
      expect(batches.every(({ bytes }) => readBatch(bytes).ok)).toBe(true);
      expect(await readParts(await centre.askOffice(deskEndpoints.entries(id, 6)))).toHaveLength(2);
      expect(await readParts(await centre.askOffice(deskEndpoints.entries(id, 8)))).toHaveLength(1);
    });

    test('shows nothing without a ticket, with another campaign’s, an old or a lesser one', async () => {
      await centre.post(journal, await journal.pack(1));
      const campaign = bytesToBase64url(centre.campaign);
      const paths = [deskEndpoints.totals(campaign), deskEndpoints.journals(campaign), deskEndpoints.entries(id, 0)];
      for (const path of paths) {
        const answers = [
          await centre.app.request(path),
          await centre.app.request(path, { headers: { Authorization: `${ticketScheme} garbage` } }),
          await centre.askOffice(path, await makeSigner(true)),
          await centre.askOffice(path, { ...(await makeSigner(true)), id: centre.campaign }),
        ];
        for (const answer of answers) {
          expect(answer.status).toBe(401);
          expect(await readRefused(answer)).toEqual({ kind: 'ticket-wrong', retry: 'never' });
        }
      }
      expect((await centre.askOffice(deskEndpoints.totals(campaign), centre.signer, 'totals')).status).toBe(200);
      expect((await centre.askOffice(deskEndpoints.journals(campaign), centre.signer, 'totals')).status).toBe(401);
      expect((await centre.askOffice(deskEndpoints.entries(id, 0), centre.signer, 'totals')).status).toBe(401);
    });

    test('does not take a ticket after its time', async () => {
      const ticket = await makeTicket(centre.signer, 'totals', centre.time.now + 60_000);
      const ask = () =>
        centre.app.request(deskEndpoints.totals(bytesToBase64url(centre.campaign)), {
          headers: { Authorization: `${ticketScheme} ${ticket}` },
        });
      expect((await ask()).status).toBe(200);
      centre.time.now += 60_000;
      expect((await ask()).status).toBe(401);
    });

    test('knows journals and campaigns by name only', async () => {
      const unknown = bytesToBase64url(randomBytes(16));
      expect(await readRefused(await centre.askOffice(deskEndpoints.entries(unknown, 0)))).toMatchObject({
        kind: 'unknown-journal',
      });
      expect(await readRefused(await centre.askOffice(deskEndpoints.totals(unknown)))).toMatchObject({
        kind: 'unknown-campaign',
      });
      const odd = await centre.askOffice(`/v1/journals/${id}/entries?after=-1`);
      expect(await readRefused(odd)).toMatchObject({ kind: 'unreadable' });
      expect((await centre.askOffice('/v1/journals/short/entries')).status).toBe(404);
    });

    test('never lets an answer of the API be kept, sniffed or shown elsewhere', async () => {
      for (const path of ['/v1/centre', '/v1/nothing', deskEndpoints.totals(bytesToBase64url(centre.campaign))]) {
        const { headers } = await centre.app.request(path);
        expect(headers.get('Cache-Control')).toBe('no-store');
        expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
        expect(headers.get('Cross-Origin-Resource-Policy')).toBe('same-origin');
        expect(headers.get('Access-Control-Allow-Origin')).toBeNull();
      }
    });

    test('writes no id into its log', async () => {
      await centre.post(journal, await journal.pack(1));
      const lines = JSON.stringify(centre.records);
      expect(centre.records).toContainEqual(
        expect.objectContaining({ route: '/v1/journals/:journal/batches', status: 200 }),
      );
      for (const secret of [id, bytesToBase64url(journal.tablet.id), 'Tablet 1']) expect(lines).not.toContain(secret);
    });
  });
}

async function readParts(answer: Response): Promise<JournalPart[]> {
  expect(answer.status).toBe(200);
  const parts: JournalPart[] = [];
  if (answer.body) for await (const part of readJournalParts(answer.body)) parts.push(part);
  return parts;
}
