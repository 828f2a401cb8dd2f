import type { Page } from '@playwright/test';
import type { Pass } from '../../src/domain/pass.ts';
import { waitForParticipants } from '../browser/tablet-screens.ts';
import { pickSort } from './prepared-batches.ts';
import { samplePass } from './sample-passes.ts';
import { seededRandom } from './seeded-random.ts';

/** Saving by `barua.savePass`, the function that the last screen calls, where the bench measures something else. */

type PlainPass = Omit<Pass, 'withdrawal'> & { readonly withdrawal: readonly number[] };

/** So many entries of a real evening. Throws where one is not saved. */
export async function fillJournal(page: Page, seed: number, count: number): Promise<void> {
  await waitForParticipants(page);
  const random = seededRandom(seed);
  for (let left = count; left > 0; left -= 300) {
    await saveAll(
      page,
      Array.from({ length: Math.min(left, 300) }, () => samplePass(random, pickSort(random))),
    );
  }
}

/** Saves these, one after the other. Throws where one is not saved. */
export async function saveAll(page: Page, passes: readonly Pass[]): Promise<void> {
  const plain = passes.map(({ withdrawal, ...pass }) => ({ ...pass, withdrawal: [...withdrawal] }));
  await page.evaluate(async (all: readonly PlainPass[]) => {
    type World = { readonly barua: { readonly savePass: (pass: Pass) => Promise<{ readonly ok: boolean }> } };
    const { barua } = globalThis as unknown as World;
    for (const { withdrawal, ...pass } of all) {
      const saved = await barua.savePass({ ...pass, withdrawal: Uint8Array.from(withdrawal) });
      if (!saved.ok) throw new Error('not saved');
    }
  }, plain);
}
