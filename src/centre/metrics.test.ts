import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bytesToBase64url } from '../sealing/base64url.ts';
import { type RunningCentre, startCentre } from './start-centre.ts';
import { openRemoteHall } from './test-support/remote-hall.ts';
import { makeTestConfig } from './test-support/test-config.ts';
import { createTestJournal, signature } from './test-support/test-hall.ts';
import { openTestUpload } from './test-support/test-upload.ts';

let centre: RunningCentre;
beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'barua-metrics-'));
  const config = { ...makeTestConfig(folder), metrics: { host: '127.0.0.1', port: 0 } };
  centre = await startCentre(config, () => undefined);
});
afterAll(() => centre.stop());

/** Values by name with labels. */
async function readMetrics(): Promise<{ readonly text: string; readonly values: Readonly<Record<string, number>> }> {
  const answer = await fetch(`${centre.metricsUrl}/metrics`);
  expect(answer.headers.get('Content-Type')).toContain('text/plain; version=0.0.4');
  const text = await answer.text();
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return {
    text,
    values: Object.fromEntries(lines.map((line) => [line.replace(/ \S+$/, ''), Number(line.split(' ').at(-1))])),
  };
}

test('counts what comes, by closed lists of labels, and tells nothing of anybody', async () => {
  expect((await readMetrics()).values).toMatchObject({ 'barua_entries_total{outcome="new"}': 0 });
  const hall = await openRemoteHall((path, init) => fetch(centre.url + path, init));
  const journal = await createTestJournal(hall.campaign);
  await hall.enrol(journal.tablet.publicBytes);
  journal.openSitting();
  for (let n = 0; n < 4; n += 1) journal.sign([signature(1)]);
  await hall.post(journal, await journal.pack(1, 3));
  await hall.post(journal, await journal.pack(1));
  await hall.post(journal, await journal.pack(1));
  await hall.head(journal);
  const stranger = await createTestJournal(hall.campaign);
  stranger.openSitting();
  expect((await hall.post(stranger, await stranger.pack(1))).status).toBe(401);
  const upload = await openTestUpload(hall, 700);
  for (let n = 0; n < 2; n += 1) expect((await upload.post(upload.file)).status).toBe(201);
  const secret = 'Ama-Mensah-of-Kumasi';
  await fetch(`${centre.url}/v1/${secret}`);
  await fetch(`${centre.url}/${secret}`, { method: 'PROPFIND' });

  const { text, values } = await readMetrics();
  expect(values).toMatchObject({
    'barua_batches_total{outcome="new"}': 3,
    'barua_batches_total{outcome="known"}': 1,
    'barua_batches_total{outcome="refused"}': 1,
    'barua_entries_total{outcome="new"}': 7,
    'barua_entries_total{outcome="known"}': 8,
    'barua_refused_batches_total{kind="unknown-tablet"}': 1,
    'barua_refusals_total{kind="unknown-tablet"}': 1,
    'barua_refusals_total{kind="not-found"}': 2,
    'barua_receipts_total{of="batch"}': 4,
    'barua_receipts_total{of="head"}': 1,
    'barua_receipts_total{of="attachment"}': 2,
    barua_attachments_total: 1,
    barua_attachment_bytes_total: 700,
    barua_tablets_last_hour: 2,
    'barua_request_seconds_count{method="POST",route="/v1/journals/:journal/batches",status="2xx"}': 4,
    'barua_request_seconds_count{method="other",route="/*",status="4xx"}': 1,
  });
  expect(values['barua_disk_free_bytes']).toBeGreaterThan(0);
  expect(values['nodejs_eventloop_lag_p99_seconds']).toBeGreaterThanOrEqual(0);
  expect(values['barua_store_connections{state="waiting"}']).toBe(0);
  const ids = [hall.campaign, journal.id, journal.tablet.id].map(bytesToBase64url);
  for (const each of [secret, 'Tablet 1', '127.0.0.1', ...ids]) expect(text).not.toContain(each);
});

test('are not at the door that tablets know, and nothing else is at theirs', async () => {
  expect((await fetch(`${centre.url}/metrics`)).status).toBe(404);
  for (const path of ['/', '/v1/centre', '/readyz']) expect((await fetch(centre.metricsUrl + path)).status).toBe(404);
});
