import { expect, it } from 'vitest';
import { bytesToBase64url } from '../sealing/base64url.ts';
import { makePass } from './simulated-campaign.ts';
import { openCentre } from './simulated-centre.ts';
import { createDisk } from './simulated-disk.ts';
import { startSitting } from './simulated-sitting.ts';
import { createSimulatedSync } from './simulated-sync.ts';

it('a tablet says how much it has to send: a long letter as it is, and what it carries for others; nothing when all is sent', async () => {
  const centre = await openCentre(() => 1_700_000_000_000);
  const [one, other] = [
    await startSitting(createDisk(1_000), centre.campaign),
    await startSitting(createDisk(1_000), centre.campaign),
  ];
  const carrier = await one.carrier();
  const first = await carrier.measureUnsent();
  const text = bytesToBase64url(crypto.getRandomValues(new Uint8Array(15_000)));
  const letter = { case: 1, purpose: 'appeal', form: 'letter', language: 'en', text } as const;
  expect(await one.savePass({ ...makePass([]), letters: [letter] })).toMatchObject({ ok: true });
  const bytes = await carrier.measureUnsent();
  expect(bytes - first).toBeGreaterThan(15_000);
  expect(bytes - first).toBeLessThan(25_000);

  const [giver, taker] = [one.joined.value, other.joined.value];
  if (!giver || !taker) throw new Error('not joined');
  const loaded = { entries: 0, actions: 0, pages: 0, pageBytes: 0, missing: 0, carried: 0 };
  const before = await (await other.carrier()).measureUnsent();
  await (await other.carrier()).take(taker, carrier.write(giver, 'unsent', loaded));
  expect((await (await other.carrier()).measureUnsent()) - before).toBeGreaterThan(15_000);

  const sync = createSimulatedSync(one, centre.fetch);
  sync.start();
  await sync.settled();
  await sync.stop();
  expect(await carrier.measureUnsent()).toBe(0);
  await Promise.all([one.close(), other.close()]);
  await centre.close();
});
