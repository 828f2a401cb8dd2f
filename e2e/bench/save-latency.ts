import type { Page } from '@playwright/test';
import type { Pass } from '../../src/domain/pass.ts';
import { judge, type Result, tell } from './result.ts';
import { samplePass } from './sample-passes.ts';
import { seededRandom } from './seeded-random.ts';
import { quantile } from './statistics.ts';

const saves = 600;
/** Participants do not come on each other's heels: what was put off is done by then, and is not in the way of the yardstick either. */
const pauseMs = 60;
/** Twice as much as one entry on the disk: the yardstick shall not win by writing less. */
const rawBytes = 500;

type PlainPass = Omit<Pass, 'withdrawal'> & { readonly withdrawal: readonly number[] };
type Times = { readonly saveMs: readonly number[]; readonly rawMs: readonly number[] };

/**
 * From the call that the last screen makes until it may say "sealed": sealing, chain, both copies durable. Next to it, in the same page, turn by turn, one
 * raw strict IndexedDB put. The page's processor has to be slowed already.
 */
export async function measureSaveLatency(page: Page, seed: number): Promise<Result[]> {
  const random = seededRandom(seed);
  const passes = Array.from({ length: saves }, () => samplePass(random, 'signature-with-ink'));
  const { saveMs, rawMs } = await timeInPage(page, passes);
  const [p50, p95] = [quantile(saveMs, 0.5), quantile(saveMs, 0.95)];
  const [raw50, raw95] = [quantile(rawMs, 0.5), quantile(rawMs, 0.95)];
  const ratio = p95 / raw95;
  return [
    judge('save to “sealed”, CPU 4 × slower, p95', ms(p95), '≤ 60 ms', p95 <= 60),
    judge('  against one raw strict put, p95', `${ratio.toFixed(2)} × ${ms(raw95)}`, '≤ 3 × raw', ratio <= 3),
    tell('  p50, and raw p50', `${ms(p50)}, ${ms(raw50)}`),
  ];
}

async function timeInPage(page: Page, passes: readonly Pass[]): Promise<Times> {
  const plain = passes.map(({ withdrawal, ...pass }) => ({ ...pass, withdrawal: [...withdrawal] }));
  return page.evaluate(
    async ([all, bytes, restMs]: readonly [readonly PlainPass[], number, number]) => {
      const rest = () => new Promise((resolve) => setTimeout(resolve, restMs));
      type World = { readonly barua: { readonly savePass: (pass: Pass) => Promise<{ readonly ok: boolean }> } };
      const { barua } = globalThis as unknown as World;
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open('bench-raw', 1);
        opening.onupgradeneeded = () => opening.result.createObjectStore('raw', { keyPath: 'id' });
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      const putRaw = (id: number) =>
        new Promise<void>((resolve, reject) => {
          const transaction = database.transaction('raw', 'readwrite', { durability: 'strict' });
          transaction.objectStore('raw').put({ id, bytes: crypto.getRandomValues(new Uint8Array(bytes)) });
          transaction.oncomplete = () => resolve();
          transaction.onerror = () => reject(transaction.error);
        });
      const saveMs: number[] = [];
      const rawMs: number[] = [];
      for (const [index, { withdrawal, ...pass }] of all.entries()) {
        const begun = performance.now();
        const saved = await barua.savePass({ ...pass, withdrawal: Uint8Array.from(withdrawal) });
        saveMs.push(performance.now() - begun);
        if (!saved.ok) throw new Error('not saved');
        await rest();
        const raw = performance.now();
        await putRaw(index);
        rawMs.push(performance.now() - raw);
        await rest();
      }
      database.close();
      indexedDB.deleteDatabase('bench-raw');
      return { saveMs, rawMs };
    },
    [plain, rawBytes, pauseMs] as const,
  );
}

function ms(value: number): string {
  return `${value.toFixed(1)} ms`;
}
