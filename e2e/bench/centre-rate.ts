import { startTemporaryPostgres } from '../../src/centre/store/postgres/temporary-postgres.ts';
import { type CentreProcess, startCentreProcess } from './centre-process.ts';
import { type CopyYardstick, openCopyYardstick, type RowsToCopy } from './copy-rows.ts';
import { makeDemoSealing } from './demo-sealing.ts';
import { joinAll } from './join-all.ts';
import { type PreparedTablet, prepareTablets } from './prepared-batches.ts';
import { judge, notShown, type Result, tell } from './result.ts';
import { uploadAll } from './upload.ts';

const plan = { tablets: 32, batches: 16, perBatch: 500 };
/** Yardstick and centres take turns, so that what else the machine does hits all alike; the first turn of each is not counted, for nobody has warmed up. */
const turns = 4;
/** As many as the centre's pool has. Told beside the yardstick, which is one connection. */
const manyConnections = 10;
const what = 'entries a second over HTTP, 32 uploaders, batches of 500';
const budget = '≥ 0.6 × COPY by one connection';

/**
 * Entries a second that the real centre takes, durable and receipted, against raw binary COPY of the same rows in the same run. The verdict is by COPY
 * over one connection, as the budget is read (`docs/design.md`); ten copy more, so the share of theirs is told too.
 */
export async function measureCentreRate(seed: number): Promise<Result[]> {
  const postgres = await startTemporaryPostgres();
  const { keys, sealing } = await makeDemoSealing();
  const tablets = await prepareTablets(sealing, { ...plan, seed });
  const sqlite = await startCentreProcess();
  await joinAll(sqlite.url, keys, tablets);
  const uploadTo = (centre: CentreProcess) => (range: Range) => uploadAll(centre.url, tablets, range);
  try {
    if (!postgres) {
      const [embedded = 0] = await measureTurns([uploadTo(sqlite)]);
      const replayed = await judgeReplays(sqlite, tablets, embedded);
      return [tell(`${what}: embedded store`, rate(embedded)), replayed, notShown(what, 'no PostgreSQL', budget)];
    }
    const centre = await startCentreProcess(postgres.url);
    await joinAll(centre.url, keys, tablets);
    const one = await openCopyYardstick(postgres.url, 1);
    const many = await openCopyYardstick(postgres.url, manyConnections);
    const copyBy = (yardstick: CopyYardstick) => (range: Range) => copyRange(yardstick, tablets, range);
    const [copied = 0, copiedByMany = 0, shared = 0, embedded = 0] = await measureTurns([
      copyBy(one),
      copyBy(many),
      uploadTo(centre),
      uploadTo(sqlite),
    ]);
    await Promise.all([one.stop(), many.stop(), centre.stop()]);
    const told = (found: number) =>
      `${rate(found)} = ${(found / copied).toFixed(2)} × COPY (${(found / copiedByMany).toFixed(2)} by ${manyConnections})`;
    return [
      judge(`${what}: PostgreSQL`, told(shared), budget, shared >= 0.6 * copied),
      judge(`${what}: embedded store`, told(embedded), budget, embedded >= 0.6 * copied),
      await judgeReplays(sqlite, tablets, embedded),
      tell('  COPY: raw and binary, the same rows, same run, one connection', rate(copied)),
      tell(`  the same over ${manyConnections} connections`, rate(copiedByMany)),
    ];
  } finally {
    await sqlite.stop();
    await postgres?.stop();
  }
}

/** From which batch of every tablet to which. */
type Range = readonly [number, number];

/** Entries a second of each, over all turns but the first. */
async function measureTurns(takeTurns: readonly ((range: Range) => Promise<number>)[]): Promise<number[]> {
  const per = plan.batches / turns;
  const seconds = takeTurns.map(() => 0);
  const entries = plan.tablets * per * plan.perBatch;
  for (let turn = 0; turn < turns; turn += 1) {
    for (const [index, takeTurn] of takeTurns.entries()) {
      const found = await takeTurn([turn * per, (turn + 1) * per]);
      if (turn > 0) seconds[index] = (seconds[index] ?? 0) + entries / found;
    }
  }
  return seconds.map((each) => (entries * (turns - 1)) / each);
}

/** Entries a second by COPY. */
async function copyRange(yardstick: CopyYardstick, tablets: readonly PreparedTablet[], [from, to]: Range) {
  const rows = tablets.flatMap(({ journal, batches }) =>
    batches.slice(from, to).map((batch): RowsToCopy => ({ journal, batch })),
  );
  return (rows.length * plan.perBatch) / (await yardstick.copy(rows));
}

/** Everything once more. */
async function judgeReplays(centre: CentreProcess, tablets: readonly PreparedTablet[], fresh: number): Promise<Result> {
  const replayed = await uploadAll(centre.url, tablets, [0, plan.batches]);
  const measured = `${(replayed / fresh).toFixed(1)} × fresh`;
  return judge('  replays on the embedded store', measured, '≥ 2 × fresh', replayed >= 2 * fresh);
}

function rate(perSecond: number): string {
  return `${Math.round(perSecond).toLocaleString('en')} /s`;
}
