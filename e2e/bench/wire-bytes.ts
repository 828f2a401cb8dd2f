import type { Pass } from '../../src/domain/pass.ts';
import { makeBatch } from '../../src/protocol/batch.ts';
import { encodeInk } from '../../src/protocol/encode-ink.ts';
import { chainStart } from '../../src/sealing/chain.ts';
import { makeSigner } from '../../src/sealing/keys.ts';
import { makeDemoSealing } from './demo-sealing.ts';
import { type ProseLanguage, proseLanguages } from './prose.ts';
import { judge, type Result, tell } from './result.ts';
import { type PassSort, samplePass } from './sample-passes.ts';
import { makeJournalId, passParts, type Sealing, sealParts } from './sealed-journal.ts';
import { seededRandom } from './seeded-random.ts';
import { mean } from './statistics.ts';

const entriesPerSort = 200;
const budgetBySort: Record<PassSort, { readonly what: string; readonly bytes: number }> = {
  signature: { what: 'signature without ink', bytes: 192 },
  'signature-with-ink': { what: 'signature with ink', bytes: 500 },
  letter: { what: 'letter of 900 B, six languages', bytes: 700 },
};

/** Bytes on the wire per entry, framing, chain and signature of the batch in: batches of 200 as the tablet makes them. */
export async function measureWireBytes(seed: number): Promise<Result[]> {
  const { sealing } = await makeDemoSealing();
  const results: Result[] = [];
  for (const sort of Object.keys(budgetBySort) as PassSort[]) {
    const random = seededRandom(seed);
    const passes = Array.from({ length: entriesPerSort }, () => samplePass(random, sort));
    const bytes = await bytesPerEntry(sealing, passes);
    const { what, bytes: budget } = budgetBySort[sort];
    results.push(judge(`bytes per entry: ${what}`, `${bytes.toFixed(0)} B`, `≤ ${budget} B`, bytes <= budget));
    if (sort === 'signature-with-ink') results.push(tell('  of that, ink before sealing', describeInk(passes)));
    if (sort === 'letter') results.push(tell('  by language', await describeLanguages(sealing, passes)));
  }
  return results;
}

async function bytesPerEntry(sealing: Sealing, passes: readonly Pass[]): Promise<number> {
  const journal = makeJournalId();
  const entries = [];
  for (const [index, pass] of passes.entries()) {
    entries.push(await sealParts(sealing, journal, passParts(sealing, index + 1, pass)));
  }
  const place = { campaign: sealing.campaign, journal, first: 1, previous: chainStart };
  return (await makeBatch(await makeSigner(false), place, entries)).length / passes.length;
}

function describeInk(passes: readonly Pass[]): string {
  const inks = passes.flatMap(({ affirmation }) => (affirmation?.kind === 'ink' ? [affirmation.ink] : []));
  const points = mean(inks.map(({ strokes }) => strokes.flat().length));
  const bytes = mean(inks.map((ink) => encodeInk(ink).length));
  return `${bytes.toFixed(0)} B for ${points.toFixed(0)} points`;
}

async function describeLanguages(sealing: Sealing, passes: readonly Pass[]): Promise<string> {
  const byLanguage = proseLanguages.map(async (language: ProseLanguage) => {
    const own = passes.filter(({ letters }) => letters[0]?.language === language);
    return own.length === 0 ? '' : `${language} ${(await bytesPerEntry(sealing, own)).toFixed(0)}`;
  });
  return (await Promise.all(byLanguage)).filter(Boolean).join(', ');
}
