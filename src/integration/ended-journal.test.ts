import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readCarriedFiles } from '../desk/carried-files.ts';
import type { CollectedEntry } from '../desk/collect-entries.ts';
import { openCarriedFiles } from '../desk/open-campaign.ts';
import type { Summary } from '../desk/summary.ts';
import { joinBytes } from '../sealing/bytes.ts';
import type { TabletStore } from '../tablet/store/tablet-store.ts';
import { makePass } from './simulated-campaign.ts';
import { openCentre, type SimulatedCentre } from './simulated-centre.ts';
import { createDisk } from './simulated-disk.ts';
import { createSimulatedPaper } from './simulated-paper.ts';
import { startSitting } from './simulated-sitting.ts';
import { startTablet } from './simulated-tablet.ts';

let centre: SimulatedCentre;

beforeEach(async () => {
  centre = await openCentre(() => 1_700_000_000_000);
});

afterEach(() => centre.close());

describe('a journal that a fork has ended', () => {
  it('goes into carrier files, and the desk opens all of it by the file alone', async () => {
    const disk = createDisk(1_000);
    const original = await startSitting(disk, centre.campaign, paper());
    await original.savePass(makePass([1]));
    const twin = await startTablet(await disk.copy(), paper());
    await original.savePass(makePass([2]));
    await original.savePass(makePass([2]));
    expect(await twin.savePass(makePass([3]))).toMatchObject({ ok: true });
    expect(await original.startNewJournal()).toMatchObject({ ok: true });
    await original.savePass(makePass([1]));
    expect(original.counts.value.inForkedJournals).toBe(4);

    const ended = await write(original);
    const alone = await open(ended);
    expect(alone.passes).toBe(4);
    expect(listProblems(alone.summary)).toEqual([]);

    // Two histories of one journal: the second is told, and not counted beside the first.
    const both = await open(await write(twin), ended);
    expect(listProblems(both.summary)).toEqual(['fork']);
    expect(both.passes).toBe(3);
    await Promise.all([original.close(), twin.close()]);
  });
});

function paper() {
  const { ask } = createSimulatedPaper();
  return { openPaperFiles: async () => ask };
}

async function write(store: TabletStore): Promise<Uint8Array> {
  const joined = store.joined.value;
  if (!joined) throw new Error('not joined');
  const loaded = { entries: 0, actions: 0, pages: 0, pageBytes: 0, missing: 0, carried: 0 };
  const chunks: Uint8Array[] = [];
  for await (const chunk of (await store.carrier()).write(joined, 'unsent', loaded)) chunks.push(chunk);
  return joinBytes(...chunks);
}

/** As the office does, with no centre. */
async function open(...files: readonly Uint8Array[]) {
  const { signer, opening } = centre.campaign;
  const keys = { campaign: signer.id, signer, opening: [{ id: 1, pair: opening }], secrets: new Uint8Array(0) };
  const sources = files.map((file, index) => ({ path: `${index}.barua`, stream: () => streamOf(file) }));
  let passes = 0;
  const take = async (entries: readonly CollectedEntry[]) => {
    passes += entries.filter(({ entry }) => entry.body.kind === 'pass').length;
  };
  const { summary } = await openCarriedFiles(await readCarriedFiles(sources, signer.id), keys, take);
  return { passes, summary };
}

function listProblems({ journals, problems }: Summary): string[] {
  return [...problems, ...journals.flatMap((journal) => journal.problems)].map(({ why }) => why.kind);
}

async function* streamOf(file: Uint8Array): AsyncGenerator<Uint8Array> {
  yield file;
}
