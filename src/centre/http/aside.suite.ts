import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Bytes } from '../../domain/bytes.ts';
import { decodeAuditLine } from '../../protocol/audit-line.ts';
import { deskEndpoints } from '../../protocol/desk-endpoints.ts';
import type { AsideList } from '../../protocol/endpoints.ts';
import type { AsideDecision } from '../../protocol/keeping-content.ts';
import { bytesToBase64url } from '../../sealing/base64url.ts';
import { makeSigner } from '../../sealing/keys.ts';
import { openTestCentre, readRefused, type TestCentre } from '../test-support/test-centre.ts';
import { createTestJournal, signature, type TestJournal } from '../test-support/test-hall.ts';
import { createTestOffice } from '../test-support/test-office.ts';
import type { StoreSource } from '../test-support/test-store.ts';

/** What the centre keeps apart, and what the office makes of it. */
export function describeAside(name: string, createSource: () => Promise<StoreSource>): void {
  describe(`batches put aside on ${name}`, () => {
    let centre: TestCentre;
    let office: ReturnType<typeof createTestOffice>;
    let journal: TestJournal;
    let serial = 1;

    beforeEach(async () => {
      centre = await openTestCentre(await createSource());
      office = createTestOffice(centre);
      journal = await createTestJournal(centre.campaign);
      await centre.enrol(journal.tablet.publicBytes);
      journal.openSitting();
      for (let n = 0; n < 5; n += 1) journal.sign([signature(1)]);
      await centre.post(journal, await journal.pack(1, 2));
    });
    afterEach(() => centre.close());

    const withdraw = async (...tablets: readonly Bytes[]) => {
      serial += 1;
      await centre.withdraw(serial, tablets);
    };
    const path = () => deskEndpoints.aside(bytesToBase64url(centre.campaign));
    const list = async () =>
      ((await (await centre.askOffice(path(), centre.signer, 'office')).json()) as AsideList).aside;
    const decide = (digests: readonly string[], decision: AsideDecision) =>
      office.say({ kind: 'aside', rows: digests.map((digest) => ({ digest, decision })) });
    /** As the audit log tells it. */
    const discarded = async () => {
      const { lines } = await centre.store.gate.readAudit(centre.campaign, 0);
      return lines.flatMap((bytes) => {
        const line = decodeAuditLine(bytes);
        return line?.deed === 'discarded' ? [{ ids: line.ids, numbers: line.numbers }] : [];
      });
    };
    const headOf = async () => (await centre.store.findJournal(journal.id))?.head;

    test('are listed, and given just as they came, to the office alone', async () => {
      await withdraw(journal.tablet.id);
      const batch = await journal.pack(3, 4);
      expect(await readRefused(await centre.post(journal, batch))).toMatchObject({ kind: 'tablet-revoked' });
      const digest = bytesToBase64url(journal.digestAt(4));
      const [journalId, tablet] = [journal.id, journal.tablet.id].map(bytesToBase64url);
      const row = { kind: 'withdrawn', digest, journal: journalId, tablet, at: centre.time.now, bytes: batch.length };
      expect(await list()).toEqual([row]);
      const one = deskEndpoints.asideBatch(bytesToBase64url(centre.campaign), digest);
      expect(new Uint8Array(await (await centre.askOffice(one)).arrayBuffer())).toEqual(batch);
      for (const each of [path(), one]) {
        expect((await centre.app.request(each)).status).toBe(401);
        for (const scope of ['office', 'journals'] as const) {
          expect((await centre.askOffice(each, await makeSigner(true), scope)).status).toBe(401);
        }
        expect((await centre.askOffice(each, centre.signer, 'totals')).status).toBe(401);
      }
    });

    test('are taken when they are released, in order, once, and only what fits', async () => {
      await withdraw(journal.tablet.id);
      for (const [first, last] of [
        [3, 3],
        [4, 4],
        [6, 6],
      ] as const) {
        await centre.post(journal, await journal.pack(first, last));
      }
      const digests = [6, 4, 3].map((number) => bytesToBase64url(journal.digestAt(number)));
      const entry = await decide(digests, 'release');
      expect(await headOf()).toBe(4);
      expect((await list()).map(({ digest }) => digest)).toEqual([digests[0]]);
      expect(await centre.totals()).toMatchObject({ entries: 4, rows: [{ n: 3 }] });
      // What comes from it by itself is still put aside.
      expect(await readRefused(await centre.post(journal, await journal.pack(5, 5)))).toMatchObject({
        kind: 'tablet-revoked',
      });
      // The same word again finds what fits by now.
      await decide([bytesToBase64url(journal.digestAt(5))], 'release');
      expect((await office.send(entry)).status).toBe(204);
      expect([await headOf(), await list()]).toEqual([6, []]);
      expect(await centre.totals()).toMatchObject({ entries: 6, rows: [{ n: 5 }] });
    });

    test('are thrown away when they are discarded; a fork cannot be released over what is here', async () => {
      const fork = await createTestJournal(centre.campaign, journal);
      fork.openSitting();
      fork.sign([signature(2)]);
      await centre.post(journal, await journal.pack(3, 6));
      expect(await readRefused(await centre.post(fork, await fork.pack(1)))).toMatchObject({ kind: 'fork' });
      const before = await centre.totals();
      const digests = (await list()).map(({ digest }) => digest);
      expect(digests).toHaveLength(1);
      await decide(digests, 'release');
      expect((await list()).map(({ kind }) => kind)).toEqual(['fork']);
      await decide(digests, 'discard');
      expect(await list()).toEqual([]);
      expect(await discarded()).toEqual([{ ids: [fork.tablet.id], numbers: [1] }]);
      await decide(digests, 'discard');
      expect(await discarded()).toHaveLength(1);
      expect({ ...(await centre.totals()), asOf: 0 }).toEqual({ ...before, asOf: 0 });
    });

    test('that turn out to be a fork when they are released lie among the forks, and there only', async () => {
      const fork = await createTestJournal(centre.campaign, journal);
      fork.openSitting();
      fork.sign([signature(2)]);
      await centre.post(journal, await journal.pack(3, 6));
      await withdraw(journal.tablet.id);
      await centre.post(fork, await fork.pack(1));
      const digests = (await list()).map(({ digest }) => digest);
      expect((await list()).map(({ kind }) => kind)).toEqual(['withdrawn']);
      await decide(digests, 'release');
      await decide(digests, 'release');
      expect((await list()).map(({ kind, digest }) => ({ kind, digest }))).toEqual([
        { kind: 'fork', digest: digests[0] },
      ]);
    });

    test('of another campaign are nobody’s business', async () => {
      await withdraw(journal.tablet.id);
      await centre.post(journal, await journal.pack(3, 4));
      const [{ digest } = { digest: '' }] = await list();
      const other = await makeSigner(true);
      await centre.publish(other, 1);
      const elsewhere = bytesToBase64url(other.id);
      expect((await centre.askOffice(deskEndpoints.asideBatch(elsewhere, digest), other)).status).toBe(404);
      const foreign = createTestOffice({ ...centre, signer: other, campaign: other.id });
      for (const decision of ['release', 'discard'] as const) {
        await foreign.say({ kind: 'aside', rows: [{ digest, decision }] });
      }
      expect([await headOf(), (await list()).length]).toEqual([2, 1]);
    });
  });
}
