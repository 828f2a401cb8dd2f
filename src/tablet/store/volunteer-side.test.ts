import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Cell } from '../../domain/action.ts';
import { makeCampaign, makeEvent, makePass, type SimulatedCampaign } from '../../integration/simulated-campaign.ts';
import { createDisk, type SimulatedDisk } from '../../integration/simulated-disk.ts';
import { restartAfterCrash, startSitting } from '../../integration/simulated-sitting.ts';
import { decodeHeader } from '../../protocol/decode-header.ts';
import { makeSigner } from '../../sealing/keys.ts';
import type { Connection } from './connection.ts';
import type { Tables } from './database.ts';
import type { SittingRow } from './rows.ts';
import type { TabletStore } from './tablet-store.ts';

let campaign: SimulatedCampaign;
let disk: SimulatedDisk;
let store: TabletStore;

const sms = (n: number, number = 3): Cell => ({ case: number, purpose: 'appeal', form: 'sms', channel: 'phone', n });
const signature = (number: number, n: number): Cell => ({
  case: number,
  purpose: 'appeal',
  form: 'signature',
  channel: 'tablet',
  n,
});

beforeAll(async () => {
  campaign = await makeCampaign((await makeSigner(false)).publicBytes);
});

beforeEach(async () => {
  disk = createDisk();
  store = await startSitting(disk, campaign);
});

async function readHeaders() {
  const entries = await store.listEntries(0, { entries: 100, bytes: 1_000_000 });
  return entries.map(({ header }) => decodeHeader(header)).flatMap((header) => (header.ok ? [header.value] : []));
}

describe('what the open sitting counts', () => {
  it('adds up by case and sort, corrections taken off', async () => {
    await store.savePass(makePass([1, 2]));
    await store.savePass(makePass([1], true));
    await store.saveTally([sms(40)], '');
    expect(store.sittingCells.value).toEqual([
      signature(1, 2),
      signature(2, 1),
      { ...signature(1, 1), form: 'letter' },
      sms(40),
    ]);
    await store.correctEntry(4, 'counted twice');
    expect(store.sittingCells.value).not.toContainEqual(sms(40));
    await store.closeSitting();
    expect(store.sittingCells.value).toEqual([]);
  });

  it.each(['database', 'file'] as const)('is there again when the %s was lost', async (lost) => {
    await store.savePass(makePass([1, 2]));
    await store.saveTally([sms(40)], '');
    const before = store.sittingCells.value;
    await store.close();
    if (lost === 'database') disk.wipeDatabase();
    else disk.files.clear();
    store = await restartAfterCrash(disk);
    expect(store.sittingCells.value).toEqual(before);
    await store.saveTally([sms(2)], '');
    expect(store.sittingCells.value).toContainEqual(sms(42));
  });

  it('is counted from the headers where an older version opened the sitting', async () => {
    await store.savePass(makePass([1, 2]));
    await store.saveTally([sms(40)], '');
    await store.correctEntry(2, '');
    await store.close();
    const connection = disk.connect();
    await connection.transaction('rw', async ({ journals }) => {
      for (const { sitting, ...row } of await journals.list()) {
        const { cells: _, ...older } = sitting ?? {};
        journals.put({ ...row, sitting: older as SittingRow });
      }
    });
    connection.close();
    store = await restartAfterCrash(disk);
    expect(store.sittingCells.value).toEqual([sms(40)]);
    await store.saveTally([sms(2)], '');
    expect(store.sittingCells.value).toEqual([sms(42)]);
  });
});

describe('a tally', () => {
  it('is an entry of the sitting that counts no people', async () => {
    expect(await store.saveTally([sms(40)], 'the whole row')).toEqual({ ok: true, value: { number: 2, copies: 2 } });
    expect((await readHeaders())[1]).toMatchObject({ kind: 'tally', opening: 1, people: 0, cells: [sms(40)] });
    expect(store.counts.value).toMatchObject({ sittingPeople: 0, sittingActions: 40 });
  });

  it('is allowed where nothing else is', async () => {
    await store.closeSitting();
    await store.openSitting({ ...makeEvent(), profile: 'tally_only' }, 'en');
    expect(await store.savePass(makePass([1]))).toMatchObject({ ok: false });
    expect(await store.saveTally([sms(40)], '')).toMatchObject({ ok: true });
  });

  it('writes nothing where it is wrong, or no sitting is open', async () => {
    expect(await store.saveTally([sms(0)], '')).toEqual({ ok: false, problem: { kind: 'tally-number-wrong', n: 0 } });
    await store.closeSitting();
    expect(await store.saveTally([sms(1)], '')).toEqual({ ok: false, problem: { kind: 'no-sitting' } });
    expect(store.counts.value.written).toBe(2);
  });
});

describe('a correction', () => {
  it('takes a whole pass back, people too, once', async () => {
    await store.savePass(makePass([1, 2], true));
    expect(await store.correctEntry(2, 'misspelt')).toEqual({ ok: true, value: { number: 3, copies: 2 } });
    expect((await readHeaders())[2]).toMatchObject({
      kind: 'correction',
      opening: 1,
      people: -1,
      about: { corrects: 2 },
    });
    expect(store.counts.value).toMatchObject({ sittingPeople: 0, sittingActions: 0 });
    const again = await store.correctEntry(2, '');
    expect(again).toEqual({ ok: false, problem: { kind: 'corrected-already' } });
  });

  it('is written once however often it is asked for at the same time', async () => {
    await store.savePass(makePass([1]));
    const answers = await Promise.all([1, 2, 3].map(() => store.correctEntry(2, '')));
    expect(answers.map(({ ok }) => ok)).toEqual([true, false, false]);
    expect(store.counts.value).toMatchObject({ written: 3, sittingPeople: 0 });
  });

  it('is refused for what is not there, and for what cannot be taken back', async () => {
    await store.savePass(makePass([1]));
    await store.correctEntry(2, '');
    for (const number of [0, 4, -1, 1.5]) {
      expect(await store.correctEntry(number, '')).toEqual({ ok: false, problem: { kind: 'not-there' } });
    }
    for (const number of [1, 3]) {
      expect(await store.correctEntry(number, '')).toEqual({ ok: false, problem: { kind: 'not-correctable' } });
    }
  });

  it('of an earlier sitting leaves the open one’s counters alone', async () => {
    await store.savePass(makePass([1]));
    await store.closeSitting();
    await store.openSitting(makeEvent(), 'en');
    await store.savePass(makePass([2]));
    expect(await store.correctEntry(2, '')).toMatchObject({ ok: true });
    expect(store.counts.value).toMatchObject({ sittingPeople: 1, sittingActions: 1 });
    expect(store.sittingCells.value).toEqual([signature(2, 1)]);
  });

  it('is taken after the sitting too', async () => {
    await store.savePass(makePass([1]));
    await store.closeSitting();
    expect(await store.correctEntry(2, '')).toMatchObject({ ok: true, value: { number: 4 } });
    expect((await readHeaders())[3]).toMatchObject({ opening: 0, minutes: 0 });
  });

  it('finds an entry that only the file has', async () => {
    disk.databaseFault = { kind: 'hangs' };
    await store.savePass(makePass([1]));
    expect(await store.correctEntry(2, '')).toMatchObject({ ok: true, value: { copies: 1 } });
    expect(await store.correctEntry(2, '')).toMatchObject({ ok: false });
  });
});

describe('a wish to hold an event', () => {
  const interest = {
    language: 'en',
    name: 'Invented Person',
    contact: { kind: 'sms', address: '+243 000' },
    country: 'CD',
    note: '',
  } as const;

  it('is sealed as an entry that counts nothing', async () => {
    expect(await store.saveHostInterest(interest)).toEqual({ ok: true, value: { number: 2, copies: 2 } });
    expect((await readHeaders())[1]).toMatchObject({ kind: 'host-interest', opening: 1, people: 0, cells: [] });
  });

  it('is not written where the profile bars contact', async () => {
    await store.closeSitting();
    await store.openSitting({ ...makeEvent(), under18: true }, 'en');
    const refused = await store.saveHostInterest(interest);
    expect(refused).toEqual({ ok: false, problem: { kind: 'host-interest-barred' } });
    expect(store.counts.value.written).toBe(3);
  });
});

describe('the open sitting’s entries', () => {
  it('are told by number and by what participants were told, without any name', async () => {
    await store.savePass(makePass([1, 2]));
    await store.saveTally([sms(40)], '');
    await store.correctEntry(2, '');
    await store.savePass(makePass([3]));
    expect(await store.readSitting()).toEqual({
      ok: true,
      value: [
        {
          kind: 'pass',
          number: 2,
          person: 1,
          at: 1_700_000_000_000,
          cells: [signature(1, 1), signature(2, 1)],
          isTakenBack: true,
        },
        { kind: 'tally', number: 3, person: 1, at: 1_700_000_000_000, cells: [sms(40)], isTakenBack: false },
        { kind: 'pass', number: 5, person: 1, at: 1_700_000_000_000, cells: [signature(3, 1)], isTakenBack: false },
      ],
    });
    await store.closeSitting();
    expect(await store.readSitting()).toEqual({ ok: true, value: [] });
  });
});

describe('the totals of events', () => {
  it('come from the entries, per event over its sittings', async () => {
    const event = store.sitting.value?.event ?? makeEvent();
    await store.savePass(makePass([1, 2]));
    await store.saveTally([sms(40)], '');
    await store.closeSitting();
    const other = makeEvent();
    await store.openSitting(other, 'en');
    await store.savePass(makePass([1]));
    await store.correctEntry(2, '');
    await store.closeSitting();
    await store.openSitting(event, 'en');
    await store.savePass(makePass([3]));
    const journal = await store.journal();
    const totals = await store.readEventTotals();
    if (!totals.ok || !journal) throw new Error('not read');
    const find = (id: string) => totals.value.find((each) => each.event.id === id);
    expect(find(event.id)).toMatchObject({
      sittings: 2,
      people: 1,
      cells: [sms(40), signature(3, 1)],
      written: 6,
      safeHere: 6,
      atCentre: 0,
      missing: 0,
      shares: [{ journal: journal.journal, upTo: 10, people: 1 }],
    });
    expect(find(other.id)).toMatchObject({ sittings: 1, people: 1, cells: [signature(1, 1)], written: 4 });
    expect(find(event.id)?.event).toEqual(event);
  });

  it('go on over a fork, each journal’s share apart', async () => {
    await store.savePass(makePass([1]));
    await store.startNewJournal();
    await store.savePass(makePass([2]));
    const totals = await store.readEventTotals();
    expect(totals).toMatchObject({
      ok: true,
      value: [
        {
          people: 2,
          written: 4,
          shares: [
            { upTo: 2, cells: [signature(1, 1)] },
            { upTo: 2, cells: [signature(2, 1)] },
          ],
        },
      ],
    });
  });

  it('tell what neither copy has', async () => {
    for (let n = 0; n < 3; n += 1) await store.savePass(makePass([1]));
    await store.close();
    const connection = disk.connect();
    await connection.transaction('rw', async ({ entries }) => {
      const rows = await entries.list();
      entries.clear();
      for (const row of rows) if (row.number !== 3) entries.put(row);
    });
    connection.close();
    store = await restartAfterCrash(disk);
    expect(await store.readEventTotals()).toMatchObject({ ok: true, value: [{ written: 3, missing: 1 }] });
  });

  it('are not guessed where the entries cannot be read', async () => {
    let isBroken = false;
    const connect = (): Connection<Tables> => {
      const connection = disk.connect();
      const refuse = () => Promise.reject(new DOMException('gone', 'InvalidStateError'));
      return {
        ...connection,
        transaction: (mode, work) => (isBroken ? refuse() : connection.transaction(mode, work)),
      };
    };
    await store.close();
    store = await restartAfterCrash(disk, { connect });
    isBroken = true;
    expect(await store.readEventTotals()).toEqual({ ok: false, problem: { kind: 'not-read' } });
  });
});
