import { makeOffice } from '../../src/desk/office.ts';
import { openJournals } from '../../src/desk/open-journal.ts';
import { makeBatch } from '../../src/protocol/batch.ts';
import { makeEnrolment } from '../../src/protocol/enrolment.ts';
import { makeInvite, readInvite } from '../../src/protocol/invite.ts';
import type { JournalPart } from '../../src/protocol/journal-sequence.ts';
import { chainStart, digestEntry, extendChain } from '../../src/sealing/chain.ts';
import { makeSigner } from '../../src/sealing/keys.ts';
import { makeDemoSealing } from './demo-sealing.ts';
import { pickSort } from './prepared-batches.ts';
import { judge, type Result } from './result.ts';
import { samplePass } from './sample-passes.ts';
import { makeJournalId, sealJournal } from './sealed-journal.ts';
import { seededRandom } from './seeded-random.ts';

const passCount = 6_000;
const perBatch = 200;

/** Entries the desk opens, verifies and understands, per second of one core's time (all threads' CPU counted). */
export async function measureDeskRate(seed: number): Promise<Result[]> {
  const random = seededRandom(seed);
  const { keys, sealing } = await makeDemoSealing();
  const tablet = await makeSigner(false);
  const scope = { tablets: 1, expiresAt: Math.floor(Date.now() / 1000) + 3600 };
  const invite = await readInvite(await makeInvite(keys.signer, await makeSigner(true), scope));
  if (!invite.ok) throw new Error('no invite');
  const { signer, certificateBytes } = invite.value;
  const parts: JournalPart[] = [
    { role: 'enrolment', bytes: await makeEnrolment(signer, certificateBytes, tablet.publicBytes, 'bench') },
  ];
  const journal = makeJournalId();
  const passes = Array.from({ length: passCount }, () => samplePass(random, pickSort(random)));
  const entries = await sealJournal(sealing, journal, passes);
  let previous = chainStart;
  for (let at = 0; at < entries.length; at += perBatch) {
    const batch = entries.slice(at, at + perBatch);
    const place = { campaign: sealing.campaign, journal, first: at + 1, previous };
    parts.push({ role: 'batch', bytes: await makeBatch(tablet, place, batch) });
    for (const entry of batch) previous = extendChain(previous, digestEntry(entry));
  }

  const office = await makeOffice(keys, [sealing.dictionary]);
  await readAll(parts.slice(0, 3));
  const cpu = process.cpuUsage();
  const opened = await readAll(parts);
  const used = process.cpuUsage(cpu);
  if (opened !== entries.length) throw new Error(`opened ${opened} of ${entries.length}`);
  const perSecond = opened / ((used.user + used.system) / 1e6);
  const measured = `${Math.round(perSecond).toLocaleString('en')} /s`;
  return [judge('desk: entries opened a second and core', measured, '≥ 3,000 /s', perSecond >= 3_000)];

  async function readAll(some: readonly JournalPart[]): Promise<number> {
    let count = 0;
    for await (const news of openJournals(toStream(some), office)) {
      if (news.kind === 'problem') throw new Error(`problem: ${news.problem.why.kind}`);
      if (news.kind === 'entry') count += 1;
    }
    return count;
  }
}

async function* toStream(parts: readonly JournalPart[]): AsyncGenerator<JournalPart> {
  yield* parts;
}
