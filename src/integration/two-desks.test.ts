import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTestDemo, type TestDemo } from '../demo/test-demo.ts';
import type { CentreClient } from '../desk/centre-client.ts';
import type { CampaignKeys } from '../desk/keys/campaign-keys.ts';
import { bringPackBack, recallCase } from '../desk/pack/publish-draft.ts';
import { fetchPublished } from '../desk/published.ts';
import { revokeTablet } from '../desk/revoke.ts';
import { bytesToBase64url } from '../sealing/base64url.ts';
import { randomBytes } from '../sealing/bytes.ts';

/** Two desks of one office publish at once, and neither takes back what the other said. */
let demo: TestDemo;
let keys: CampaignKeys;
let desk: CentreClient;
const tablet = bytesToBase64url(randomBytes(16));

beforeEach(async () => {
  demo = await openTestDemo();
  ({ keys, client: desk } = demo);
});

afterEach(() => demo.end());

test('a tablet that one desk withdraws stays withdrawn where another desk was about to publish', async () => {
  const slow = createSlowDesk(() => revokeTablet(desk, keys, { tablet, undo: false }, Date.now()));
  expect(await recallCase(slow, keys, 2, Date.now() + 60_000)).toMatchObject({ ok: true });
  expect(await readNow()).toEqual({ revoked: [tablet], hasCase2: false });
});

test('a case that one desk takes back stays away where another desk was about to withdraw a tablet', async () => {
  const slow = createSlowDesk(() => recallCase(desk, keys, 2, Date.now()));
  const revoked = await revokeTablet(slow, keys, { tablet, undo: false }, Date.now() + 60_000);
  expect(revoked).toMatchObject({ ok: true });
  expect(await readNow()).toEqual({ revoked: [tablet], hasCase2: false });
});

test('a case that one desk takes back stays away where another takes back another', async () => {
  const slow = createSlowDesk(() => recallCase(desk, keys, 2, Date.now()));
  expect(await recallCase(slow, keys, 3, Date.now() + 60_000)).toMatchObject({ ok: true });
  expect(await readNow()).toMatchObject({ hasCase2: false });
});

test('a desk that is overtaken every time gives up and says so', async () => {
  let serial = 0;
  const never = createSlowDesk(async () => {
    serial += 1;
    const undo = serial % 2 === 0;
    return revokeTablet(desk, keys, { tablet, undo }, Date.now());
  }, 99);
  const problem = { kind: 'centre-refused', refusal: { kind: 'older-manifest' } };
  expect(await recallCase(never, keys, 2, Date.now() + 60_000)).toMatchObject({ ok: false, problem });
  expect(await bringPackBack(never, keys, 99, Date.now())).toMatchObject({ problem: { kind: 'pack-not-found' } });
});

/** Another desk does this after it has looked and before it publishes, so many times. */
function createSlowDesk(between: () => Promise<{ readonly ok: boolean }>, times = 1): CentreClient {
  let left = times;
  return {
    ...desk,
    publish: async (...publication) => {
      left -= 1;
      if (left >= 0) expect((await between()).ok).toBe(true);
      return desk.publish(...publication);
    },
  };
}

async function readNow() {
  const published = await fetchPublished(desk, keys.campaign);
  if (!published.ok || !published.value) throw new Error('nothing is published');
  const { manifest, packs } = published.value;
  return {
    revoked: (manifest.revoked ?? []).map(bytesToBase64url),
    hasCase2: packs.at(-1)?.cases.some((each) => each.number === 2),
  };
}
