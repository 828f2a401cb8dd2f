import { expect, test } from 'vitest';
import { randomBytes } from '../../../sealing/bytes.ts';
import { publish, testAt } from '../../test-support/test-store.ts';
import { openSqliteSource } from './sqlite-source.ts';

test('copies of before, which know one passkey of each colleague, are left with one that still opens', async () => {
  const source = await openSqliteSource();
  const { gate, close, ...store } = await source.open();
  const campaign = await publish({ gate, close, ...store });
  const owner = { campaign, colleague: randomBytes(16) };
  const make = (counter: number) => ({ credential: randomBytes(16), key: randomBytes(65), counter });
  const [first, phone] = [make(1), make(7)];
  const session = randomBytes(32);
  await gate.joinColleague(
    { ...owner, ...first, name: 'Amina', role: 'viewer', at: testAt },
    { ...owner, digest: session, at: testAt },
  );
  await gate.addPasskey({ ...owner, ...phone, name: 'My phone', at: testAt + 1 });
  const removed = await gate.removePasskey({ ...owner, credential: first.credential, session, at: testAt + 2 });
  expect(removed.ok).toBe(true);
  // Without the table of passkeys, what they read is what stands in the colleague's own row.
  await source.run('DELETE FROM passkeys');
  expect(await gate.listPasskeys(owner)).toMatchObject([phone]);
  expect(await gate.findPasskey(owner, first.credential)).toBeUndefined();
  await close();
  await source.discard();
});
