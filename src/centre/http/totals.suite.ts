import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { deskEndpoints } from '../../protocol/desk-endpoints.ts';
import { endpoints } from '../../protocol/endpoints.ts';
import { readLiveFigures } from '../../protocol/live-figures.ts';
import { readTotalsFigures, type TotalsFigures } from '../../protocol/totals-query.ts';
import { bytesToBase64url } from '../../sealing/base64url.ts';
import { makeSigner } from '../../sealing/keys.ts';
import { openTestCentre, readRefused, type TestCentre } from '../test-support/test-centre.ts';
import { createTestJournal, signature, type TestJournal } from '../test-support/test-hall.ts';
import type { StoreSource } from '../test-support/test-store.ts';
import { createLiveTotals } from './live-totals.ts';

/** Figures by query, and as they go up. */
export function describeTotals(name: string, createSource: () => Promise<StoreSource>): void {
  describe(`totals over HTTP on ${name}`, () => {
    let centre: TestCentre;
    let journal: TestJournal;
    let campaign: string;

    beforeEach(async () => {
      centre = await openTestCentre(await createSource());
      journal = await createTestJournal(centre.campaign);
      await centre.enrol(journal.tablet.publicBytes);
      journal.openSitting();
      for (let n = 1; n <= 3; n += 1) journal.sign([signature(n), signature(1)]);
      campaign = bytesToBase64url(centre.campaign);
    });

    afterEach(() => centre.close());

    const ask = async (query: string) =>
      readTotalsFigures(await (await centre.askOffice(deskEndpoints.figures(campaign, query))).json());

    const listen = async (query: string, known?: string) =>
      centre.askOffice(
        deskEndpoints.liveFigures(campaign, query),
        centre.signer,
        'totals',
        known ? { 'Last-Event-ID': known } : {},
      );

    test('are given by any axes, of some cases, of now', async () => {
      await centre.post(journal, await journal.pack(1));
      expect(await ask('by=case&by=form.country')).toMatchObject({
        asOf: centre.time.now,
        campaign,
        actions: 6,
        people: 3,
        entries: 4,
        tables: [
          { by: ['case'], lines: [{ key: ['1'], actions: 4 }, { key: ['2'] }, { key: ['3'], actions: 1 }], more: 0 },
          { by: ['form', 'country'], lines: [{ key: ['signature', 'CD'], actions: 6 }] },
        ],
      });
      expect(await ask('by=case&case=2,3&top=1')).toMatchObject({ actions: 2, people: null, tables: [{ more: 1 }] });
      expect(await ask('country=TG')).toMatchObject({ actions: 0, people: 0, tables: [], provisional: null });
    });

    test('that make no sense are refused', async () => {
      const wrong = ['by=name', 'by=case.case', 'by=case.form.day.event', 'until=yesterday', 'colour=red', 'top=-1'];
      for (const query of [...wrong, Array(13).fill('by=case').join('&')]) {
        const answer = await centre.askOffice(deskEndpoints.figures(campaign, query));
        expect(await readRefused(answer), query).toMatchObject({ kind: 'unreadable' });
      }
    });

    test('are for nobody without the campaign’s ticket, live or not', async () => {
      for (const path of [deskEndpoints.figures(campaign, 'by=case'), deskEndpoints.liveFigures(campaign, 'by=case')]) {
        const answers = [
          await centre.app.request(path),
          await centre.askOffice(path, await makeSigner(true)),
          await centre.askOffice(path, centre.signer, 'reports'),
        ];
        for (const answer of answers) {
          expect(await readRefused(answer)).toMatchObject({ kind: 'ticket-wrong' });
          expect(answer.headers.get('Content-Type')).not.toContain('event-stream');
        }
      }
    });

    test('go up by themselves, through another copy of the centre too', async () => {
      const copied = await centre.source.open();
      const copy = centre.createCopy(copied);
      const answer = await listen('by=case');
      expect(answer.headers.get('Content-Type')).toBe('text/event-stream');
      const events = readEvents(answer);
      expect((await events.next()).value).toMatchObject({ actions: 0 });
      const headers = { 'Content-Type': 'application/vnd.barua.batch+cbor' };
      const post = async (first: number, last: number) =>
        copy.request(endpoints.batches(bytesToBase64url(journal.id)), {
          method: 'POST',
          headers,
          body: await journal.pack(first, last),
        });
      await post(1, 2);
      expect((await events.next()).value).toMatchObject({ actions: 2, people: 1 });
      await post(3, 4);
      expect((await events.next()).value).toMatchObject({ actions: 6, people: 3 });
      await events.return(undefined);
      await copied.close();
    });

    test('begin again where the listener was, and say nothing twice', async () => {
      await centre.post(journal, await journal.pack(1, 2));
      const first = readEvents(await listen('by=case'));
      const { value } = await first.next();
      await first.return(undefined);
      const again = readEvents(await listen('by=case', value?.version));
      const next = again.next();
      await centre.post(journal, await journal.pack(3));
      expect((await next).value).toMatchObject({ actions: 6 });
      await again.return(undefined);
    });
  });
}

/** What one copy does for its listeners, seen from within. */
export function describeListening(): void {
  describe('listening to totals', () => {
    const figures = {
      version: '1.0',
      actions: 1,
      people: 1,
      tables: [],
      journals: 1,
      entries: 1,
      aside: 0,
      provisional: null,
      confirmed: null,
    };
    const campaign = new Uint8Array(16);

    function open(options: { most?: number; mostEach?: number; heartbeatMs?: number } = {}) {
      const ending = new AbortController();
      const asked = { versions: 0, queries: 0 };
      const store = {
        totalsVersion: async () => {
          asked.versions += 1;
          return '1.0';
        },
        queryTotals: async () => {
          asked.queries += 1;
          return figures;
        },
      };
      const live = createLiveTotals({ store, clock: () => 1, stopping: ending.signal, everyMs: 2, ...options });
      const listen = (isAllowed = true, known?: string, by?: string) =>
        live.listen({ campaign, query: { by: [], only: {} }, known, by, isAllowed: async () => isAllowed });
      return { listen, live, asked, stop: () => ending.abort() };
    }

    const read = (answer: Response | undefined) => {
      const reader = answer?.body?.pipeThrough(new TextDecoderStream()).getReader();
      return async () => (await reader?.read())?.value;
    };

    test('a heartbeat is sent where nothing changes, and figures are not sent again', async () => {
      const { listen, asked, stop } = open({ heartbeatMs: 0 });
      const next = read(listen());
      expect(await next()).toBe('retry: 3000\n\n');
      expect(await next()).toMatch(/^id: 1\.0\nevent: totals\ndata: \{.*\}\n\n$/);
      for (let n = 0; n < 3; n += 1) expect(await next()).toBe(':\n\n');
      expect(asked.queries).toBe(1);
      stop();
      for (let text = await next(); text !== undefined; text = await next()) expect(text).toBe(':\n\n');
    });

    test('ends before anything more is sent, when its ticket has expired in between', async () => {
      const next = read(open({ heartbeatMs: 60_000 }).listen(false));
      expect(await next()).toBe('retry: 3000\n\n');
      expect(await next()).toBe(undefined);
    });

    test('ends with a session that may be over at any moment, though nothing is to be sent for an hour', async () => {
      let isAllowed = true;
      const { live } = open({ heartbeatMs: 3_600_000 });
      const query = { by: [], only: {} };
      const listening = { campaign, query, known: '1.0', isAllowed: async () => isAllowed, isRevocable: true };
      const next = read(live.listen(listening));
      expect(await next()).toBe('retry: 3000\n\n');
      isAllowed = false;
      expect(await next()).toBe(undefined);
    });

    test('ends with its ticket', async () => {
      const next = read(open({ heartbeatMs: 0 }).listen(false, '1.0'));
      expect(await next()).toBe('retry: 3000\n\n');
      expect(await next()).toBe(undefined);
    });

    test('nobody takes all there are: so many of one sender, and others listen all the same', async () => {
      const { listen } = open({ most: 5, mostEach: 2 });
      const [first] = [listen(true, '1.0', 'one'), listen(true, '1.0', 'one')];
      expect(listen(true, '1.0', 'one')).toBe(undefined);
      for (const other of ['another', undefined, undefined]) expect(listen(true, '1.0', other)).toBeDefined();
      expect(listen()).toBe(undefined);
      await first?.body?.cancel();
      expect(listen(true, '1.0', 'one')).toBeDefined();
    });

    test('is for so many and no more, for none when the centre stops, and who goes makes room', async () => {
      const { listen, stop } = open({ most: 2 });
      const [first, second] = [listen(), listen()];
      expect(listen()).toBe(undefined);
      await first?.body?.cancel();
      expect(listen()).toBeDefined();
      stop();
      expect(await second?.text()).toContain('retry');
      expect(listen()).toBe(undefined);
    });
  });
}

function readEvents(answer: Response): AsyncGenerator<TotalsFigures> {
  if (!answer.body) throw new Error('no stream');
  return readLiveFigures(answer.body);
}
