import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Bytes } from '../../domain/bytes.ts';
import { readBatch } from '../../protocol/batch.ts';
import { contentTypes } from '../../protocol/content-types.ts';
import { deskEndpoints } from '../../protocol/desk-endpoints.ts';
import { type JournalPart, readJournalParts } from '../../protocol/journal-sequence.ts';
import { asKept, isErased } from '../../protocol/kept-batch.ts';
import type { OfficeContent } from '../../protocol/office-content.ts';
import { digestOfficeEntry, makeOfficeEntry } from '../../protocol/office-entry.ts';
import { bytesToBase64url } from '../../sealing/base64url.ts';
import { makeSigner } from '../../sealing/keys.ts';
import { openTestCentre, readRefused, type TestCentre } from '../test-support/test-centre.ts';
import { createTestJournal, signature, type TestJournal } from '../test-support/test-hall.ts';
import type { StoreSource } from '../test-support/test-store.ts';

/** What the office writes down for ever, and what it lets go. */
export function describeOfficeJournal(name: string, createSource: () => Promise<StoreSource>): void {
  describe(`the office’s own journal on ${name}`, () => {
    let centre: TestCentre;
    let journal: TestJournal;
    let id: string;
    const check: OfficeContent = { kind: 'sample-check', whole: 100, drawn: 10, notValid: 1 };

    beforeEach(async () => {
      centre = await openTestCentre(await createSource());
      journal = await createTestJournal(centre.campaign);
      id = bytesToBase64url(journal.id);
      await centre.enrol(journal.tablet.publicBytes);
      journal.openSitting();
      for (let n = 0; n < 4; n += 1) journal.sign([signature(1)]);
      await centre.post(journal, await journal.pack(1));
    });

    afterEach(() => centre.close());

    const make = (number: number, previous: Bytes, content: OfficeContent = check, by = centre.signer) =>
      makeOfficeEntry(by, { number, previous, at: centre.time.now, content });
    const path = () => deskEndpoints.office(bytesToBase64url(centre.campaign));
    const send = (bytes: Bytes) => centre.send('POST', path(), contentTypes.officeEntry, bytes);
    const start: Bytes = new Uint8Array(32);

    async function readParts(from: string): Promise<JournalPart[]> {
      const answer = await centre.askOffice(from);
      const bytes = new Uint8Array(await answer.arrayBuffer());
      const parts: JournalPart[] = [];
      const chunks = (async function* () {
        yield bytes;
      })();
      for await (const part of readJournalParts(chunks)) parts.push(part);
      return parts;
    }

    test('is given back as it was signed, after the number that is asked for; a repeat changes nothing', async () => {
      const first = await make(1, start);
      const second = await make(2, digestOfficeEntry(first));
      for (const each of [first, first, second, second]) expect((await send(each)).status).toBe(204);
      expect((await readParts(`${path()}?after=0`)).map(({ bytes }) => bytes)).toEqual([first, second]);
      expect((await readParts(`${path()}?after=1`)).map(({ role }) => role)).toEqual(['office']);
    });

    test('takes no entry out of its place, none that the campaign did not sign, and shows nobody without a ticket', async () => {
      const first = await make(1, start);
      expect(await readRefused(await send(await make(2, start)))).toMatchObject({ kind: 'gap', need: 1 });
      await send(first);
      expect(await readRefused(await send(await make(1, start, { ...check, drawn: 11 })))).toMatchObject({
        kind: 'fork',
      });
      expect(await readRefused(await send(await make(2, start)))).toMatchObject({ kind: 'fork' });
      const stranger = await makeSigner(false);
      const foreign = await make(2, digestOfficeEntry(first), check, stranger);
      expect(await readRefused(await send(foreign))).toMatchObject({ kind: 'signature-wrong' });
      expect((await centre.app.request(path())).status).toBe(401);
      expect((await centre.askOffice(path(), stranger)).status).toBe(401);
    });

    test('erases bodies for good: they are nowhere, chain and signature hold, and the same batch again brings nothing back', async () => {
      const before = await centre.totals();
      const rows = [
        { journal: id, number: 3 },
        { journal: id, number: 99 },
      ];
      expect((await send(await make(1, start, { kind: 'erasure', rows }))).status).toBe(204);
      await centre.post(journal, await journal.pack(1));
      const [, part] = await readParts(deskEndpoints.entries(id, 0));
      const batch = part && readBatch(part.bytes, asKept);
      if (!batch?.ok) throw new Error('the batch no longer reads');
      expect(batch.value.entries.map(isErased)).toEqual([false, false, true, false, false]);
      expect(batch.value.digests.at(-1)).toEqual(journal.digestAt(5));
      expect(readBatch(part?.bytes ?? start).ok).toBe(false);
      expect({ ...(await centre.totals()), asOf: 0 }).toEqual({ ...before, asOf: 0 });
    });

    test('erases nothing of another campaign', async () => {
      const other = await makeSigner(true);
      await centre.publish(other, 1);
      const entry = await make(1, start, { kind: 'erasure', rows: [{ journal: id, number: 3 }] }, other);
      const answer = await centre.send(
        'POST',
        deskEndpoints.office(bytesToBase64url(other.id)),
        contentTypes.officeEntry,
        entry,
      );
      expect(answer.status).toBe(204);
      const [, part] = await readParts(deskEndpoints.entries(id, 0));
      expect(part && readBatch(part.bytes).ok).toBe(true);
    });
  });
}
