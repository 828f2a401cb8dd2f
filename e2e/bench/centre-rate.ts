import { startTemporaryPostgres } from '../../src/centre/store/postgres/temporary-postgres.ts';
import { makeDictionary } from '../../src/demo/campaign/demo-dictionary.ts';
import { makeDemoPack } from '../../src/demo/campaign/demo-pack.ts';
import { createCentreClient } from '../../src/desk/centre-client.ts';
import type { CampaignKeys } from '../../src/desk/keys/campaign-keys.ts';
import { publishCampaign } from '../../src/desk/publish.ts';
import { contentTypes } from '../../src/protocol/content-types.ts';
import { endpoints } from '../../src/protocol/endpoints.ts';
import { makeEnrolment } from '../../src/protocol/enrolment.ts';
import { makeInvite, readInvite } from '../../src/protocol/invite.ts';
import { makeSigner } from '../../src/sealing/keys.ts';
import { type CentreProcess, startCentreProcess } from './centre-process.ts';
import { openCopyYardstick, type RowsToCopy } from './copy-rows.ts';
import { makeDemoSealing } from './demo-sealing.ts';
import { type PreparedTablet, prepareTablets } from './prepared-batches.ts';
import { judge, notShown, type Result, tell } from './result.ts';
import { uploadAll } from './upload.ts';

const plan = { tablets: 32, batches: 6, perBatch: 500 };
/** COPY and centre take turns, so that what else the machine does hits both alike. */
const turns = 3;
const what = 'entries a second over HTTP, 32 uploaders, batches of 500';

/** Entries a second that the real centre takes, durable and receipted, against raw binary COPY of the same rows in the same run. */
export async function measureCentreRate(seed: number): Promise<Result[]> {
  const postgres = await startTemporaryPostgres();
  const { keys, sealing } = await makeDemoSealing();
  const tablets = await prepareTablets(sealing, { ...plan, seed });
  const sqlite = await startCentreProcess();
  const sqliteRate = await uploadTurn(sqlite, keys, tablets, [0, plan.batches]);
  const replayRate = await uploadAll(sqlite.url, tablets, [0, plan.batches]);
  await sqlite.stop();
  const replays = `${(replayRate / sqliteRate).toFixed(1)} × fresh`;
  const shared = judge('  replays on the embedded store', replays, '≥ 2 × fresh', replayRate >= 2 * sqliteRate);
  if (!postgres) {
    return [tell(`${what}: embedded store`, rate(sqliteRate)), shared, notShown(what, 'no PostgreSQL', '≥ 0.6 × COPY')];
  }
  try {
    const centre = await startCentreProcess(postgres.url);
    const copied = await measureTurns(centre, keys, tablets, postgres.url);
    await centre.stop();
    const budget = '≥ 0.6 × COPY';
    const told = (found: number) => `${rate(found)} = ${(found / copied.copy).toFixed(2)} × COPY`;
    return [
      judge(`${what}: PostgreSQL`, told(copied.centre), budget, copied.centre >= 0.6 * copied.copy),
      judge(`${what}: embedded store`, told(sqliteRate), budget, sqliteRate >= 0.6 * copied.copy),
      shared,
      tell('  raw binary COPY of the same rows, same run', rate(copied.copy)),
    ];
  } finally {
    await postgres.stop();
  }
}

async function measureTurns(
  centre: CentreProcess,
  keys: CampaignKeys,
  tablets: readonly PreparedTablet[],
  url: string,
): Promise<{ readonly copy: number; readonly centre: number }> {
  const yardstick = await openCopyYardstick(url);
  await joinAll(centre.url, keys, tablets);
  const per = plan.batches / turns;
  const rowsByTurn: RowsToCopy[][] = Array.from({ length: turns }, (_, turn) =>
    tablets.flatMap(({ journal, batches }) =>
      batches.slice(turn * per, (turn + 1) * per).map((batch) => ({ journal, batch })),
    ),
  );
  const entriesPerTurn = plan.tablets * per * plan.perBatch;
  let copySeconds = 0;
  let centreSeconds = 0;
  for (const [turn, rows] of rowsByTurn.entries()) {
    copySeconds += await yardstick.copy(rows);
    centreSeconds += entriesPerTurn / (await uploadAll(centre.url, tablets, [turn * per, (turn + 1) * per]));
  }
  await yardstick.stop();
  return { copy: (entriesPerTurn * turns) / copySeconds, centre: (entriesPerTurn * turns) / centreSeconds };
}

async function uploadTurn(
  centre: CentreProcess,
  keys: CampaignKeys,
  tablets: readonly PreparedTablet[],
  range: readonly [number, number],
): Promise<number> {
  await joinAll(centre.url, keys, tablets);
  return uploadAll(centre.url, tablets, range);
}

/** Publishes the demo campaign and enrols every tablet by one invite. */
async function joinAll(url: string, keys: CampaignKeys, tablets: readonly PreparedTablet[]): Promise<void> {
  const pack = makeDemoPack();
  const content = { pack, events: [], dictionary: makeDictionary(pack, []) };
  const published = await publishCampaign(createCentreClient({ url, signer: keys.signer }), keys, content, Date.now());
  if (!published.ok) throw new Error(`not published: ${published.problem.kind}`);
  const scope = { tablets: tablets.length, expiresAt: Math.floor(Date.now() / 1000) + 3600 };
  const invite = await readInvite(await makeInvite(keys.signer, await makeSigner(true), scope));
  if (!invite.ok) throw new Error('no invite');
  for (const { signer } of tablets) {
    const { signer: inviteSigner, certificateBytes } = invite.value;
    const body = await makeEnrolment(inviteSigner, certificateBytes, signer.publicBytes, 'bench');
    const headers = { 'content-type': contentTypes.enrolment };
    const answer = await fetch(`${url}${endpoints.tablets()}`, { method: 'POST', headers, body });
    if (!answer.ok) throw new Error(`not enrolled: ${await answer.text()}`);
  }
}

function rate(perSecond: number): string {
  return `${Math.round(perSecond).toLocaleString('en')} /s`;
}
