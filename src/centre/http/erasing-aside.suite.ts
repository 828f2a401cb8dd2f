import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readBatch } from '../../protocol/batch.ts';
import { deskEndpoints } from '../../protocol/desk-endpoints.ts';
import type { AsideList } from '../../protocol/endpoints.ts';
import { asKept, isErased } from '../../protocol/kept-batch.ts';
import { bytesToBase64url } from '../../sealing/base64url.ts';
import { makeSigner } from '../../sealing/keys.ts';
import { countDue, letCampaignGo } from '../let-go.ts';
import { openTestCentre, type TestCentre } from '../test-support/test-centre.ts';
import { createTestJournal, signature, type TestJournal } from '../test-support/test-hall.ts';
import { createTestOffice } from '../test-support/test-office.ts';
import type { StoreSource } from '../test-support/test-store.ts';

const day = 86_400_000;

/** What was erased, or let go by its age, is gone from what was put aside as well, and does not come with what comes later. */
export function describeErasingAside(name: string, createSource: () => Promise<StoreSource>): void {
  describe(`erasing what was put aside on ${name}`, () => {
    let centre: TestCentre;
    let office: ReturnType<typeof createTestOffice>;
    let journal: TestJournal;

    beforeEach(async () => {
      centre = await openTestCentre(await createSource());
      office = createTestOffice(centre);
      journal = await createTestJournal(centre.campaign);
      await centre.enrol(journal.tablet.publicBytes);
      journal.openSitting();
      for (let n = 0; n < 5; n += 1) journal.sign([signature(1)]);
    });
    afterEach(() => centre.close());

    const id = () => bytesToBase64url(journal.id);
    const erase = (...numbers: readonly number[]) =>
      office.say({ kind: 'erasure', rows: numbers.map((number) => ({ journal: id(), number })) });
    const campaign = () => bytesToBase64url(centre.campaign);
    /** Of each batch that was put aside, the numbers of the entries whose bodies are gone; chains hold. */
    const listGone = async () => {
      const answer = await centre.askOffice(deskEndpoints.aside(campaign()), centre.signer, 'office');
      const { aside } = (await answer.json()) as AsideList;
      const gone: Record<string, readonly number[]> = {};
      for (const { digest, bytes } of aside) {
        const given = await centre.askOffice(deskEndpoints.asideBatch(campaign(), digest));
        const batch = new Uint8Array(await given.arrayBuffer());
        expect(batch).toHaveLength(bytes);
        const read = readBatch(batch, asKept);
        if (!read.ok) throw new Error(read.problem.kind);
        const { statement, entries } = read.value;
        gone[digest] = entries.flatMap((entry, index) => (isErased(entry) ? [statement.first + index] : []));
      }
      return gone;
    };
    const readGone = async () => {
      const { gone, digest } = await office.readJournal(journal.id);
      expect(digest).toEqual(journal.digestAt(gone.length));
      return gone.flatMap((each, index) => (each ? [index + 1] : []));
    };
    const digestAt = (number: number) => bytesToBase64url(journal.digestAt(number));
    const release = (number: number) =>
      office.say({ kind: 'aside', rows: [{ digest: digestAt(number), decision: 'release' }] });

    test('a withdrawn tablet’s batch loses an erased entry’s body, and is released without it', async () => {
      await centre.post(journal, await journal.pack(1, 2));
      await centre.withdraw(2, [journal.tablet.id]);
      await centre.post(journal, await journal.pack(3, 4));
      await erase(2, 4, 6);
      await centre.post(journal, await journal.pack(5, 6));
      expect(await listGone()).toEqual({ [digestAt(4)]: [4], [digestAt(6)]: [6] });
      await release(4);
      await release(6);
      expect([await listGone(), await readGone()]).toEqual([{}, [2, 4, 6]]);
      expect(await centre.totals()).toMatchObject({ entries: 6, rows: [{ n: 5 }] });
    });

    test('what is left of a batch is not written over when the batch comes again', async () => {
      await centre.post(journal, await journal.pack(1, 2));
      await centre.withdraw(2, [journal.tablet.id]);
      await erase(3);
      const whole = await journal.pack(3, 6);
      await centre.post(journal, whole);
      const again = Array.from({ length: 6 }, () => centre.post(journal, whole));
      await Promise.all([erase(5), ...again]);
      await Promise.all([...again, centre.post(journal, whole)]);
      expect(await listGone()).toEqual({ [digestAt(6)]: [3, 5] });
    });

    test('a fork loses what it has in common with the journal, and nobody else’s under the same number', async () => {
      const copyOf = (await journal.batch(1, 3)).entries;
      const fork = await createTestJournal(centre.campaign, { ...journal, copyOf });
      fork.sign([signature(1)]);
      await centre.post(journal, await journal.pack(1));
      const whole = bytesToBase64url(fork.digestAt(4));
      await centre.post(fork, await fork.pack(1));
      await erase(2, 4);
      expect(await listGone()).toEqual({ [whole]: [2] });
      // The same, of a fork that comes afterwards.
      fork.sign([signature(1)]);
      await centre.post(fork, await fork.pack(1));
      expect(await listGone()).toEqual({ [whole]: [2], [bytesToBase64url(fork.digestAt(5))]: [2] });
      expect(await readGone()).toEqual([2, 4]);
    });

    test('what goes by its age goes from a fork, too, but not what the office has not opened there', async () => {
      const copyOf = (await journal.batch(1, 3)).entries;
      const fork = await createTestJournal(centre.campaign, { ...journal, copyOf });
      fork.sign([signature(1)]);
      await centre.post(journal, await journal.pack(1));
      await centre.post(fork, await fork.pack(1));
      await office.say({ kind: 'retention', pageDays: 0, bodyDays: 30 });
      await office.say({ kind: 'opened', rows: [{ journal: id(), number: 6 }] });
      centre.time.now += 31 * day;
      const parts = { ...centre, clock: () => centre.time.now };
      await letCampaignGo(centre.campaign, 'one', parts);
      expect(await countDue(centre.campaign, parts)).toMatchObject({ bodies: 0, aside: 1 });
      expect(await listGone()).toEqual({ [bytesToBase64url(fork.digestAt(4))]: [2, 3] });
    });

    test('of a journal that has not begun here an erasure is kept, and honoured when it begins', async () => {
      await erase(2, 5);
      await erase(5);
      await centre.post(journal, await journal.pack(1, 3));
      await centre.post(journal, await journal.pack(4));
      expect(await readGone()).toEqual([2, 5]);
      await centre.post(journal, await journal.pack(1));
      expect(await centre.totals()).toMatchObject({ entries: 6, rows: [{ n: 5 }] });
    });

    test('the same where a withdrawn tablet begins it', async () => {
      await erase(2);
      await centre.withdraw(2, [journal.tablet.id]);
      await centre.post(journal, await journal.pack(1));
      await erase(3);
      expect(await listGone()).toEqual({ [digestAt(6)]: [2, 3] });
      await release(6);
      expect(await readGone()).toEqual([2, 3]);
    });

    test('another campaign’s office erases nothing of it, ahead or aside', async () => {
      const other = await makeSigner(true);
      await centre.publish(other, 1);
      const foreign = createTestOffice({ ...centre, signer: other, campaign: other.id });
      const rows = [2, 6].map((number) => ({ journal: id(), number }));
      await foreign.say({ kind: 'erasure', rows });
      await centre.post(journal, await journal.pack(1, 4));
      await centre.withdraw(2, [journal.tablet.id]);
      await centre.post(journal, await journal.pack(5));
      await foreign.say({ kind: 'erasure', rows });
      expect([await readGone(), await listGone()]).toEqual([[], { [digestAt(6)]: [] }]);
    });
  });
}
