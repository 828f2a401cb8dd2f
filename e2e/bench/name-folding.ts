import { findDuplicates, type Signer } from '../../src/desk/review/find-duplicates.ts';
import { judge, type Result } from './result.ts';
import { samplePass } from './sample-passes.ts';
import { seededRandom } from './seeded-random.ts';

const names = 200_000;

/** Possible duplicates among 200,000 signatures, found and ranked. Each name is followed by two letters, so that about as many are alike as in a campaign. */
export function measureNameFolding(seed: number): Result[] {
  const random = seededRandom(seed);
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  const signers = Array.from({ length: names }, (_, place): Signer => {
    const { name, signed } = samplePass(random, 'signature');
    const more = Array.from({ length: 2 }, () => letters[Math.floor(random() * letters.length)]).join('');
    return { place, line: 0, name: `${name} ${more}`, signed, contact: '', age: undefined, event: '' };
  });
  findDuplicates(signers.slice(0, 5_000));
  const start = performance.now();
  const groups = findDuplicates(signers);
  const seconds = (performance.now() - start) / 1_000;
  const what = `desk: ${names.toLocaleString('en')} names compared (${groups.length.toLocaleString('en')} groups)`;
  return [judge(what, `${seconds.toFixed(1)} s`, '≤ 5 s', seconds <= 5)];
}
