import { expect, test } from 'vitest';
import { contentTypes } from '../../protocol/content-types.ts';
import { endpoints } from '../../protocol/endpoints.ts';
import { bytesToBase64url } from '../../sealing/base64url.ts';
import type { CentreStore } from '../store/centre-store.ts';
import { openSqliteSource } from '../store/sqlite/sqlite-source.ts';
import { StoreBusyError } from '../store/store-busy-error.ts';
import { openTestCentre, readRefused } from '../test-support/test-centre.ts';
import { createTestJournal, makeTestPublication } from '../test-support/test-hall.ts';

/** A centre with an enrolled tablet's batch at hand, and a store whose takeBatch does something else. */
async function openFailing(takeBatch: CentreStore['takeBatch']) {
  const centre = await openTestCentre(await openSqliteSource());
  const journal = await createTestJournal(centre.campaign);
  await centre.enrol(journal.tablet.publicBytes);
  journal.openSitting();
  const bytes = await journal.pack(1);
  const app = centre.createCopy({ ...centre.store, takeBatch });
  const path = endpoints.batches(bytesToBase64url(journal.id));
  const post = () =>
    app.request(path, { method: 'POST', body: bytes, headers: { 'Content-Type': contentTypes.batch } });
  return { centre, post };
}

test('gives no receipt for what could not be committed, and asks to come again', async () => {
  const { centre, post } = await openFailing(async () => {
    throw new StoreBusyError(new Error('the leader is gone'));
  });
  const answer = await post();
  expect(answer.status).toBe(503);
  expect(answer.headers.get('Retry-After')).toBe('5');
  expect(answer.headers.get('Cache-Control')).toBe('no-store');
  expect(await readRefused(answer)).toEqual({ kind: 'busy', retry: 'later' });
  expect(centre.records).toContainEqual(expect.objectContaining({ level: 'error', event: 'store-busy' }));
  await centre.close();
});

test('says of a bug only that it is broken; the log has the rest', async () => {
  const { centre, post } = await openFailing(async () => {
    throw new Error('column "n" of 2001:db8::1 does not exist');
  });
  const answer = await post();
  expect(answer.status).toBe(500);
  const text = await answer.text();
  expect(JSON.parse(text)).toEqual({ kind: 'broken', retry: 'later' });
  expect(text).not.toContain('column');
  expect(JSON.stringify(centre.records)).toContain('column');
  await centre.close();
});

test('tells the log, and nobody else, why entries are kept uncounted', async () => {
  const { centre, post } = await openFailing(async (batch) => {
    const taken = await centre.store.takeBatch(batch);
    return taken.ok ? { ok: true, value: { ...taken.value, fault: new RangeError('column "n"') } } : taken;
  });
  const answer = await post();
  expect(answer.status).toBe(200);
  expect(Buffer.from(await answer.arrayBuffer()).toString('latin1')).not.toContain('column');
  expect(centre.records).toContainEqual(
    expect.objectContaining({
      level: 'error',
      event: 'entries-uncounted',
      cause: expect.stringContaining('column "n"'),
    }),
  );
  await centre.close();
});

test('asks one of 65 batches that wait for the database to come later, and takes it when there is room', async () => {
  const open = Promise.withResolvers<void>();
  const { centre, post } = await openFailing(async (batch) => {
    await open.promise;
    return centre.store.takeBatch(batch);
  });
  const posted = Array.from({ length: 65 }, post);
  expect(await readRefused(await Promise.race(posted))).toMatchObject({ kind: 'busy' });
  open.resolve();
  const taken = (await Promise.all(posted)).filter(({ status }) => status === 200);
  expect(taken).toHaveLength(64);
  expect((await post()).status).toBe(200);
  await centre.close();
});

test('asks one of three publications at once to come later', async () => {
  const open = Promise.withResolvers<void>();
  const centre = await openTestCentre(await openSqliteSource());
  const app = centre.createCopy({
    ...centre.store,
    keepPublication: async (publication) => {
      await open.promise;
      return centre.store.keepPublication(publication);
    },
  });
  const { bytes: body } = await makeTestPublication(centre.signer, centre.receiptKey, 2);
  const headers = { 'Content-Type': contentTypes.publication };
  const put = () =>
    app.request(endpoints.campaign(bytesToBase64url(centre.campaign)), { method: 'PUT', body, headers });
  const published = [put(), put(), put()];
  const refused = await Promise.race(published);
  expect(await readRefused(refused)).toMatchObject({ kind: 'busy' });
  open.resolve();
  const others = (await Promise.all(published)).filter((answer) => answer !== refused);
  expect(others.map(({ status }) => status)).toContain(204);
  await centre.close();
});
