import { parseArgs } from 'node:util';
import { createTestJournal, signature } from '../../src/centre/test-support/test-hall.ts';
import { createCentreClient } from '../../src/desk/centre-client.ts';
import { makeCampaignKeys } from '../../src/desk/keys/campaign-keys.ts';
import type { Bytes } from '../../src/domain/bytes.ts';
import { makeHostileBatches } from '../../src/integration/hostile-batches.ts';
import { contentTypes } from '../../src/protocol/content-types.ts';
import { endpoints } from '../../src/protocol/endpoints.ts';
import { bytesToBase64url } from '../../src/sealing/base64url.ts';
import { joinAll } from '../bench/join-all.ts';
import { printTable } from '../print-table.ts';
import { startMeasuredCentre } from './measured-centre.ts';

/**
 * `npm run mutate`: 100,000 batches that are damaged, or signed and wrong within (seeded; `--seed`, `--count`), to a centre in a process of its own, sixteen at a time, an honest batch after each
 * thousandth. Exit code 0 only if no answer was a 5xx, every honest entry was receipted and is counted, the heap after a full collection has not grown by more than 16 MB, and memory never by more than 256 MB.
 */
const { values } = parseArgs({ options: { seed: { type: 'string' }, count: { type: 'string' } } });
const seed = Number(values.seed ?? 1);
const count = Number(values.count ?? 100_000);
const atOnce = 16;
const mostHeapGrowth = 16 * 1_048_576;
const mostMemoryGrowth = 256 * 1_048_576;
/** So that caches, statements and code are there before it is measured. */
const warmUp = 2_000;

const centre = await startMeasuredCentre();
const keys = await makeCampaignKeys();
const [honest, hostile] = [await createTestJournal(keys.campaign), await createTestJournal(keys.campaign)];
await joinAll(centre.url, keys, [{ signer: honest.tablet }, { signer: hostile.tablet }]);
honest.openSitting({ event: 'AAAAAAAAAAE' });
const statuses = new Map<string, number>();
let receipted = 0;
let sent = 0;
/** Honest batches go one at a time: the next one's number is that after the last. */
let sending = Promise.resolve();

await sendAll(warmUp, seed + 1_000_000);
const before = await centre.measure();
const began = performance.now();
await sendAll(count, seed);
const seconds = (performance.now() - began) / 1000;
const after = await centre.measure();

const totals = await createCentreClient({ url: centre.url, signer: keys.signer }).totals();
const counted = totals.ok ? totals.value.people.find(({ event }) => event === 'AAAAAAAAAAE')?.n : undefined;
await centre.stop();

const failures = [...statuses].filter(([status]) => status.startsWith('5')).reduce((sum, [, n]) => sum + n, 0);
const toMegabytes = (bytes: number) => `${(bytes / 1_048_576).toFixed(1)} MB`;
printTable(
  ['Answer', 'Batches'],
  [...statuses].sort(([, one], [, other]) => other - one).map(([status, n]) => [status, String(n)]),
);
console.log(
  `\nseed ${seed}: ${sent} batches, ${Math.round(count / seconds)} a second; honest among them ${receipted} entries receipted, ${counted} counted`,
);
console.log(
  `heap after a full collection ${toMegabytes(before.heap)} before, ${toMegabytes(after.heap)} after; memory ${toMegabytes(before.memory)} before, ${toMegabytes(after.mostMemory)} at the most`,
);
const faults = [
  failures > 0 && `${failures} answers were 5xx`,
  counted !== receipted - 1 && 'honest entries are missing or counted twice',
  after.heap - before.heap > mostHeapGrowth && 'the heap has grown',
  after.mostMemory - before.memory > mostMemoryGrowth && 'memory has grown',
].filter((fault) => fault !== false);
console.log(faults.length === 0 ? 'GOOD' : `BROKEN: ${faults.join('; ')}`);
process.exitCode = faults.length === 0 ? 0 : 1;

async function sendAll(howMany: number, from: number): Promise<void> {
  const source = makeHostileBatches(keys.campaign, hostile.tablet, { seed: from, count: howMany });
  const lane = async () => {
    for (let next = await source.next(); !next.done; next = await source.next()) {
      const status = await post(next.value.journal, next.value.bytes);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      sent += 1;
      if (sent % 1_000 === 0) await sendHonest();
    }
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
}

function sendHonest(): Promise<void> {
  sending = sending.then(async () => {
    const number = honest.sign([signature(3)]);
    const status = await post(honest.id, await honest.pack(number === 2 ? 1 : number));
    if (status !== '200') throw new Error(`an honest batch got ${status}`);
    receipted = number;
  });
  return sending;
}

/** The status, and what kind of refusal it is. */
async function post(journal: Bytes, body: Bytes): Promise<string> {
  const path = endpoints.batches(bytesToBase64url(journal));
  const headers = { 'content-type': contentTypes.batch };
  const answer = await fetch(centre.url + path, { method: 'POST', headers, body });
  const text = await answer.text();
  return answer.ok ? String(answer.status) : `${answer.status} ${(JSON.parse(text) as { kind: string }).kind}`;
}
