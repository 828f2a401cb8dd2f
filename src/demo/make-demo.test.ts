import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createApp } from '../centre/http/create-app.ts';
import { openAttachmentFolder } from '../centre/store/attachment-folder.ts';
import type { CentreStore } from '../centre/store/centre-store.ts';
import { openSqliteStore } from '../centre/store/sqlite/open-sqlite-store.ts';
import { createCentreClient } from '../desk/centre-client.ts';
import type { CampaignKeys } from '../desk/keys/campaign-keys.ts';
import { fetchPublished } from '../desk/published.ts';
import { readInvite } from '../protocol/invite.ts';
import { areBytesEqual } from '../sealing/bytes.ts';
import { keepDemoInvite, openDemoKeys, publishDemo } from './make-demo.ts';

const centre = 'http://localhost:8080';
const cheap = { name: 'argon2id', memoryKiB: 64, passes: 1, lanes: 1 } as const;
const dayMs = 86_400_000;
const now = 1_795_000_000_000;

let folder: string;
let keys: CampaignKeys;
const stores: CentreStore[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'barua-demo-'));
  ({ keys } = await openDemoKeys(join(folder, 'demo.key'), centre, cheap));
});

afterEach(async () => {
  await Promise.all(stores.splice(0).map((store) => store.close()));
  await rm(folder, { recursive: true });
});

test('publishes twelve cases and two events, and nothing more when asked again', async () => {
  const client = await startClient('one');
  expect(await publishDemo(client, keys, now)).toMatchObject({ ok: true, value: { changed: true, packSerial: 1 } });
  expect(await publishDemo(client, keys, now + dayMs)).toMatchObject({ ok: true, value: { changed: false } });
  const published = await fetchPublished(client, keys.campaign);
  if (!published.ok || !published.value) throw new Error('nothing published');
  const { manifest, packs } = published.value;
  expect(packs.map(({ cases }) => cases.length)).toEqual([12]);
  expect(manifest.events.map(({ title }) => title)).toEqual(['Debate at the university', 'Debate at the high school']);
  expect(manifest.serial).toBe(now / 1000);
});

test('publishes again, with a higher serial and the new receipt key, where the centre’s data was deleted', async () => {
  const before = await startClient('one');
  await publishDemo(before, keys, now);
  const after = await startClient('two');
  expect(await publishDemo(after, keys, now + 5_000)).toMatchObject({ ok: true, value: { changed: true } });
  const [old, fresh] = [await fetchPublished(before, keys.campaign), await fetchPublished(after, keys.campaign)];
  if (!old.ok || !fresh.ok || !old.value || !fresh.value) throw new Error('nothing published');
  expect(fresh.value.manifest.serial).toBe(old.value.manifest.serial + 5);
  expect(fresh.value.manifest.receiptKeys).not.toEqual(old.value.manifest.receiptKeys);
});

test('opens the same keys at every start, and makes new ones where the file was deleted', async () => {
  const path = join(folder, 'demo.key');
  expect((await openDemoKeys(path, 'http://localhost:1', cheap)).keys.campaign).toEqual(keys.campaign);
  expect((await openDemoKeys(path, 'http://localhost:1', cheap)).centre).toBe(centre);
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  await rm(path);
  expect(areBytesEqual((await openDemoKeys(path, centre, cheap)).keys.campaign, keys.campaign)).toBe(false);
});

test('leaves a key file alone that is no demo’s', async () => {
  const path = join(folder, 'demo.key');
  await writeFile(path, 'something dear');
  await expect(openDemoKeys(path, centre, cheap)).rejects.toThrow('is no demo key');
  expect(await readFile(path, 'utf8')).toBe('something dear');
});

test('keeps one invite until it is about to expire', async () => {
  const path = join(folder, 'invite.json');
  const first = await keepDemoInvite(path, keys, centre, now);
  expect((await readInvite(first)).ok).toBe(true);
  expect(await keepDemoInvite(path, keys, centre, now + 58 * dayMs)).toBe(first);
  const renewed = await keepDemoInvite(path, keys, centre, now + 60 * dayMs);
  expect(renewed).not.toBe(first);
  expect(await keepDemoInvite(path, keys, 'http://localhost:8081', now + 60 * dayMs)).not.toBe(renewed);
});

async function startClient(name: string) {
  const store = await openSqliteStore(join(folder, `${name}.db`));
  stores.push(store);
  const app = createApp({
    store,
    attachmentFiles: openAttachmentFolder('none'),
    clock: () => now,
    log: () => undefined,
    allowedCampaigns: 'any',
  });
  const fetch: typeof globalThis.fetch = async (input, init) => app.request(String(input), init);
  return createCentreClient({ url: centre, signer: keys.signer, fetch, now: () => now });
}
