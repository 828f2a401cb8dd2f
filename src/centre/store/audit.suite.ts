import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Bytes } from '../../domain/bytes.ts';
import { type AuditLine, decodeAuditLine } from '../../protocol/audit-line.ts';
import { verifyAuditLog } from '../../protocol/audit-log.ts';
import { bytesToBase64url } from '../../sealing/base64url.ts';
import { randomBytes } from '../../sealing/bytes.ts';
import { chainStart, digestBytes } from '../../sealing/chain.ts';
import { makeSigner } from '../../sealing/keys.ts';
import { enrolmentOf, publish, type StoreSource, testAt } from '../test-support/test-store.ts';
import type { CentreStore } from './centre-store.ts';

/** That every deed is in the log once, with it or not at all, and that the log never forks. */
export function describeAudit(name: string, createSource: () => Promise<StoreSource>): void {
  describe(`the audit log on ${name}`, () => {
    let source: StoreSource;
    let store: CentreStore;
    let campaign: Bytes;

    beforeEach(async () => {
      source = await createSource();
      store = await source.open();
      campaign = await publish(store);
    });

    afterEach(async () => {
      await store.close();
      await source.discard();
    });

    test('tells a publication, a tablet that joins, is withdrawn and restored, each once', async () => {
      const { id, publicBytes } = await makeSigner(false);
      const enrolment = { ...enrolmentOf(campaign, publicBytes), tablet: id };
      await store.enrolTablet(enrolment);
      await store.enrolTablet(enrolment);
      const [manifest, pack] = [randomBytes(9), randomBytes(9)];
      const packDigest = digestBytes(pack);
      const next = { campaign, signingKey: randomBytes(65), serial: 7, manifest, pack, packDigest, at: testAt + 1 };
      await store.keepPublication({ ...next, revoked: [id, randomBytes(16)] });
      await store.keepPublication({ ...next, revoked: [id] });
      await store.keepPublication({ ...next, serial: 6, revoked: [] });
      await store.keepPublication({ ...next, serial: 8, revoked: [] });
      const lines = await readLines();
      expect(lines.map(({ deed }) => deed)).toEqual([
        'published',
        'tablet-joined',
        'published',
        'tablet-withdrawn',
        'published',
        'tablet-restored',
      ]);
      expect(lines[1]).toEqual({
        number: 2,
        at: testAt,
        deed: 'tablet-joined',
        by: { kind: 'tablet', id },
        ids: [id, enrolment.invite],
        numbers: [],
      });
      expect(lines[2]).toMatchObject({ by: { kind: 'key' }, ids: [digestBytes(manifest), packDigest], numbers: [7] });
      expect(lines[3]).toMatchObject({ ids: [id], at: testAt + 1 });
    });

    test('tells what the office wrote and erased, and a report that brought something, each once', async () => {
      const entry = { campaign, previous: chainStart, digest: randomBytes(32), signed: randomBytes(9), at: testAt };
      await store.keepOfficeEntry({ ...entry, number: 1, erased: [] });
      await store.keepOfficeEntry({ ...entry, number: 1, erased: [] });
      await store.keepOfficeEntry({ ...entry, number: 3, erased: [] });
      const erased = [{ journal: randomBytes(16), number: 5 }];
      const second = { ...entry, number: 2, previous: entry.digest, digest: randomBytes(32), erased };
      await store.keepOfficeEntry(second);
      const common = { event: 'AAAA', people: 1, folding: 'none', cells: [] } as const;
      const report = { journal: randomBytes(3), upTo: 4, ...common };
      const by = { kind: 'colleague', id: randomBytes(16) } as const;
      await store.keepReport({ campaign, report, by, at: testAt });
      await store.keepReport({ campaign, report, by, at: testAt });
      const lines = (await readLines()).slice(1);
      expect(lines).toMatchObject([
        { deed: 'office-wrote', by: { kind: 'key' }, ids: [entry.digest], numbers: [1] },
        { deed: 'erased', by: { kind: 'key' }, ids: [second.digest], numbers: [2, 1] },
        { deed: 'reported', by, ids: [report.journal], numbers: [4] },
      ]);
    });

    test('does not fork where two copies of the centre write at once', async () => {
      const copy = await source.open();
      try {
        const deeds = Array.from({ length: 24 }, async (_, index) => {
          const { id, publicBytes } = await makeSigner(false);
          const enrolment = { ...enrolmentOf(campaign, publicBytes), tablet: id };
          expect(await (index % 2 ? copy : store).enrolTablet(enrolment)).toMatchObject({ ok: true });
        });
        await Promise.all(deeds);
        const lines = await readLines();
        expect(lines.map(({ number }) => number)).toEqual(Array.from({ length: 25 }, (_, index) => index + 1));
        expect(new Set(lines.map(({ ids }) => ids.map(bytesToBase64url).join())).size).toBe(25);
      } finally {
        await copy.close();
      }
    });

    test('has no line of what was not done: a session for nobody, an invite that is used', async () => {
      const before = (await readLines()).length;
      const colleague = randomBytes(16);
      const session = { campaign, colleague, digest: randomBytes(32), at: testAt };
      expect(await store.gate.signIn(session, { credential: randomBytes(9), counter: 1 })).toBe(false);
      expect(await store.gate.giveRole({ campaign, colleague, role: 'office', by: { kind: 'key' }, at: 1 })).toBe(
        false,
      );
      const passkey = { credential: randomBytes(9), key: randomBytes(9), counter: 0 };
      const joining = { ...passkey, campaign, colleague, name: 'Amina', role: 'viewer', at: testAt } as const;
      expect(await store.gate.joinColleague(joining, session)).toMatchObject({ ok: true });
      const again = { ...session, digest: randomBytes(32) };
      expect(await store.gate.joinColleague({ ...joining, role: 'office' }, again)).toMatchObject({ ok: false });
      expect((await store.gate.listColleagues(campaign)).map(({ role }) => role)).toEqual(['viewer']);
      expect(await store.gate.findSession(campaign, again.digest, testAt, true)).toBeUndefined();
      expect((await readLines()).slice(before).map(({ deed }) => deed)).toEqual(['colleague-joined', 'signed-in']);
    });

    test('is given in pieces that go on where the last one ended, each campaign by itself', async () => {
      const other = await publish(store);
      const { lines, head } = await store.gate.readAudit(other, 0);
      expect([lines.length, head.number]).toEqual([1, 1]);
      expect(await store.gate.readAudit(other, 1)).toMatchObject({ lines: [], head });
      expect(await store.gate.readAudit(randomBytes(16), 0)).toEqual({
        lines: [],
        head: { number: 0, digest: chainStart },
      });
    });

    async function readLines(): Promise<readonly AuditLine[]> {
      const { lines, head } = await store.gate.readAudit(campaign, 0);
      const told = { number: head.number, digest: bytesToBase64url(head.digest) };
      const verified = verifyAuditLog(campaign, { lines: lines.map(bytesToBase64url), head: told });
      expect(verified.ok).toBe(true);
      return lines.flatMap((line) => decodeAuditLine(line) ?? []);
    }
  });
}
