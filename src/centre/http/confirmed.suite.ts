import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Bytes } from '../../domain/bytes.ts';
import { type Confirmed, makeConfirmed, maxConfirmedBytes } from '../../protocol/confirmed.ts';
import { contentTypes } from '../../protocol/content-types.ts';
import { deskEndpoints } from '../../protocol/desk-endpoints.ts';
import { readTotalsFigures } from '../../protocol/totals-query.ts';
import { bytesToBase64url } from '../../sealing/base64url.ts';
import { makeSigner } from '../../sealing/keys.ts';
import { openTestCentre, readRefused, type TestCentre } from '../test-support/test-centre.ts';
import { createTestJournal, signature, type TestJournal } from '../test-support/test-hall.ts';
import type { StoreSource } from '../test-support/test-store.ts';

/** What the office confirms, beside what is collected. */
export function describeConfirmed(name: string, createSource: () => Promise<StoreSource>): void {
  describe(`confirmed totals on ${name}`, () => {
    let centre: TestCentre;
    let journal: TestJournal;
    let campaign: string;

    beforeEach(async () => {
      centre = await openTestCentre(await createSource());
      journal = await createTestJournal(centre.campaign);
      campaign = bytesToBase64url(centre.campaign);
      await centre.enrol(journal.tablet.publicBytes);
      journal.openSitting();
      for (let n = 1; n <= 3; n += 1) journal.sign([signature(n), signature(1)]);
      await centre.post(journal, await journal.pack(1));
    });

    afterEach(() => centre.close());

    /** One signature for case 1 less than collected, and one person; 40 expected, 35 there. */
    const make = (changes: Partial<Confirmed> = {}): Confirmed => ({
      at: centre.time.now,
      office: 3,
      heads: [{ journal: bytesToBase64url(journal.id), head: 4 }],
      places: [
        {
          event: 'AAAAAAAAAAA',
          country: 'CD',
          day: 16_049,
          people: 2,
          expected: 40,
          attended: 35,
          cells: [1, 2, 3].map((n) => ({ ...signature(n), n: n === 1 ? 3 : 1 })),
        },
      ],
      ...changes,
    });
    const send = (bytes: Bytes) => centre.send('PUT', deskEndpoints.confirmed(campaign), contentTypes.confirmed, bytes);
    const put = async (confirmed: Confirmed, by = centre.signer) => send(await makeConfirmed(by, confirmed));
    const ask = async (query: string) =>
      readTotalsFigures(await (await centre.askOffice(deskEndpoints.figures(campaign, query))).json());

    test('stand beside what is collected, along every axis that the office tells apart, and change the version', async () => {
      const before = await ask('by=case');
      expect(before?.confirmed).toBeNull();
      expect((await put(make())).status).toBe(204);
      const after = await ask('by=case&by=event&by=tablet&by=country.day');
      expect(after).toMatchObject({
        actions: 6,
        people: 3,
        confirmed: { at: centre.time.now, actions: 5, people: 2, expected: 40, attended: 35 },
        tables: [
          { by: ['case'], lines: [{ key: ['1'], actions: 4, confirmed: 3 }, { confirmed: 1 }, { confirmed: 1 }] },
          { by: ['event'], lines: [{ actions: 6, confirmed: 5, people: 3, expected: 40, attended: 35 }] },
          { by: ['tablet'] },
          { by: ['country', 'day'], lines: [{ confirmed: 5, attended: 35 }] },
        ],
      });
      expect(Object.keys(after?.tables[2]?.lines[0] ?? {})).toEqual(['key', 'actions', 'people']);
      expect(after?.version).not.toBe(before?.version);
    });

    test('are narrowed alike; by what the office does not tell apart, and of an earlier day, there are none', async () => {
      await put(make());
      expect((await ask('case=1&by=form'))?.confirmed).toMatchObject({ actions: 3, people: null, attended: null });
      expect((await ask('country=TG'))?.confirmed).toMatchObject({ actions: 0, people: 0, attended: 0 });
      const tablet = bytesToBase64url(journal.tablet.id);
      for (const query of [`tablet=${tablet}`, 'until=99999']) expect((await ask(query))?.confirmed).toBeNull();
    });

    test('are replaced by later ones, never by older; what has arrived since is collected and not confirmed', async () => {
      const first = await makeConfirmed(centre.signer, make());
      await send(first);
      journal.sign([signature(1)]);
      await centre.post(journal, await journal.pack(5));
      expect(await ask('by=case')).toMatchObject({ actions: 7, confirmed: { actions: 5 } });
      expect((await send(first)).status).toBe(204);
      const older = await put(make({ at: centre.time.now + 9, office: 2 }));
      expect(await readRefused(older)).toMatchObject({ kind: 'gap', need: 3 });
      const sameTime = await put(make({ office: 4 }));
      expect(await readRefused(sameTime)).toMatchObject({ kind: 'gap' });
      expect((await put(make({ at: centre.time.now + 9, office: 4, places: [] }))).status).toBe(204);
      expect((await ask('by=case'))?.confirmed).toMatchObject({ actions: 0, attended: 0 });
    });

    test('that a desk made whose clock was years ahead give way to the next that has read more', async () => {
      expect((await put(make({ at: centre.time.now + 1e11 }))).status).toBe(204);
      expect(await readRefused(await put(make({ places: [] })))).toMatchObject({ kind: 'gap', need: 3 });
      expect((await put(make({ office: 4, places: [] }))).status).toBe(204);
      expect((await ask('by=case'))?.confirmed).toMatchObject({ at: centre.time.now, actions: 0 });
    });

    test('come from the campaign’s own key alone, and are no larger than they may be', async () => {
      expect(await readRefused(await put(make(), await makeSigner(true)))).toMatchObject({ kind: 'signature-wrong' });
      expect(await readRefused(await send(new Uint8Array(maxConfirmedBytes + 1)))).toMatchObject({
        kind: 'too-large',
        max: maxConfirmedBytes,
      });
      expect((await ask('by=case'))?.confirmed).toBeNull();
    });
  });
}
