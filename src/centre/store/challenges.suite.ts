import { expect, test } from 'vitest';
import { randomBytes } from '../../sealing/bytes.ts';
import { type StoreSource, testAt } from '../test-support/test-store.ts';

/** That passkeys' challenges neither fill the disk nor run out. */
export function describeChallenges(name: string, createSource: () => Promise<StoreSource>): void {
  test(`who asks for challenges by the thousand on ${name} fills no disk, and shuts nobody out`, async () => {
    const source = await createSource();
    const { gate, close } = await source.open();
    const about = randomBytes(16);
    const digests = Array.from({ length: 5 }, () => randomBytes(32));
    for (const [turn, digest] of digests.entries()) {
      await gate.keepChallenge({ digest, about, expiresAt: testAt + 1 + turn }, testAt, 3);
    }
    const taken: boolean[] = [];
    for (const digest of digests) taken.push(await gate.takeChallenge(digest, about, testAt));
    expect(taken).toEqual([false, false, true, true, true]);
    await close();
    await source.discard();
  });
}
