import { expect, test } from 'vitest';
import { makeStatement } from '../../protocol/attachment.ts';
import type { CarrierPart } from '../../protocol/carrier-part.ts';
import { contentTypes } from '../../protocol/content-types.ts';
import { endpoints } from '../../protocol/endpoints.ts';
import { base64urlToBytes } from '../../sealing/base64url.ts';
import { randomBytes } from '../../sealing/bytes.ts';
import { openAttachmentBucket } from '../store/bucket/attachment-bucket.ts';
import { openBucket } from '../store/bucket/bucket.ts';
import { openSqliteSource } from '../store/sqlite/sqlite-source.ts';
import { writeTestCarrier } from '../test-support/test-carrier.ts';
import { openTestCentre, readRefused } from '../test-support/test-centre.ts';
import { openTestFolder } from '../test-support/test-files.ts';
import { signature } from '../test-support/test-hall.ts';
import { type Fault, startTestS3 } from '../test-support/test-s3.ts';
import { openTestUpload } from '../test-support/test-upload.ts';
import { healthPaths } from './health.ts';

async function openFailing() {
  const s3 = await startTestS3();
  const files = openAttachmentBucket(openBucket(s3.config, { delaysMs: [1, 1], requestMs: 300 }));
  const centre = await openTestCentre(await openSqliteSource(), async () => ({
    ...(await openTestFolder()),
    files,
    discard: s3.close,
  }));
  /** So that every try fails. */
  const fail = (method: string, kind: Fault['kind']) => s3.faults.push(...[1, 2, 3].map(() => ({ method, kind })));
  return { centre, s3, fail };
}

test('a bucket that fails is told as busy, one that is full as no room, and nothing is lost', async () => {
  const { centre, s3, fail } = await openFailing();
  const upload = await openTestUpload(centre);
  fail('PUT', 'error');
  const busy = await upload.post(upload.file.slice(0, 300));
  expect(busy.headers.get('Retry-After')).toBe('5');
  expect(await readRefused(busy)).toMatchObject({ kind: 'busy', retry: 'later' });
  expect((await upload.post(upload.file.slice(0, 300))).headers.get('Upload-Offset')).toBe('300');
  fail('PUT', 'full');
  expect(await readRefused(await upload.patch(300, upload.file.slice(300)))).toMatchObject({ kind: 'no-room' });
  expect(centre.records).toContainEqual(expect.objectContaining({ event: 'store-busy' }));
  s3.faults.length = 0;
  expect((await upload.head()).headers.get('Upload-Offset')).toBe('300');
  const last = await upload.patch(300, upload.file.slice(300));
  expect(last.headers.get('Barua-Receipt')).toBeTruthy();
  await centre.close();
});

test('letters are taken while the bucket is away', async () => {
  const { centre, s3 } = await openFailing();
  const upload = await openTestUpload(centre);
  await s3.close();
  expect(await readRefused(await upload.post(upload.file))).toMatchObject({ kind: 'busy' });
  expect((await centre.app.request(healthPaths.ready)).status).toBe(200);
  const number = upload.journal.sign([signature(1)]);
  expect((await centre.post(upload.journal, await upload.journal.pack(number))).status).toBe(200);
  await centre.store.close();
});

test('of a carrier file letters are taken while the bucket is away, and its pages are told to come later', async () => {
  const { centre, s3 } = await openFailing();
  const upload = await openTestUpload(centre, 65_536, false);
  await s3.close();
  const statement = base64urlToBytes(await makeStatement(upload.journal.tablet, upload.statement)) ?? new Uint8Array(0);
  const { digest, bytes: size } = upload.statement;
  const page: readonly CarrierPart[] = [
    { kind: 'attachment', bytes: statement },
    { kind: 'chunk', digest, size, at: 0, bytes: upload.file },
  ];
  const body = await writeTestCarrier([
    { kind: 'opening', campaign: centre.campaign, manifest: randomBytes(32) },
    { kind: 'batch', bytes: await upload.journal.pack(1) },
    ...page,
    ...page,
  ]);
  const answer = await centre.send('POST', endpoints.carriers(), contentTypes.carrier, body);
  expect(await answer.json()).toMatchObject({
    journals: [{ taken: 2 }],
    pages: { taken: 0, left: 2, why: [{ why: 'busy', count: 2 }] },
    ending: 'whole',
  });
  await centre.store.close();
});
