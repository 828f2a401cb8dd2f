import type { Bytes } from '../domain/bytes.ts';
import { bad, good } from '../domain/outcome.ts';
import type { Pass } from '../domain/pass.ts';
import { makeSheetNumber } from '../domain/sheet-number.ts';
import { type Confirmed, readKeptConfirmed } from '../protocol/confirmed.ts';
import { makeRefusal } from '../protocol/refusal.ts';
import type { CentreClient } from './centre-client.ts';
import { createLedger } from './ledger.ts';
import { makeOffice } from './office.ts';
import { emptyOfficeJournal, readOfficeJournal } from './office-journal.ts';
import { openJournals } from './open-journal.ts';
import type { Session } from './session/session.ts';
import { createSummary } from './summary.ts';
import { createTestCampaign, streamParts, testEvent } from './test-office.ts';

/** For tests of the review: a campaign of one tablet, and a centre that keeps what the office writes. */

const signature = { case: 1, purpose: 'appeal', form: 'signature', channel: 'tablet' } as const;

/** Number of the paper sheet of the `paper` that is told. */
export const testSheet = makeSheetNumber(testEvent.id, 'AB', 1) ?? '';

/** A pass, names typed from a paper sheet, or a closing that says how many were there. */
export type Told = Partial<Pass> & {
  readonly paper?: readonly string[];
  /** Names that were typed once more from the same sheet, in the place of those before. */
  readonly retyped?: readonly string[];
  /** By the sheet's tally, where it is another number than its names. */
  readonly counted?: number;
  readonly isTakenBack?: boolean;
  readonly attendance?: number;
};

/** A fresh campaign and its centre, which takes the next entry of the office or nothing, as the real one does. */
export async function openTestReview() {
  const campaign = await createTestCampaign(undefined, { number: 0, bytes: new Uint8Array(0) });
  const kept: Bytes[] = [];
  const published: Confirmed[] = [];
  const client = {
    officeEntries: async (after: number) => good(kept.slice(after)),
    writeOfficeEntry: async (entry: Bytes) => {
      const read = await readOfficeJournal(
        { officeEntries: async (after) => good([...kept, entry].slice(after)) },
        campaign.keys.signer,
      );
      if (!read.ok) return bad({ kind: 'centre-refused', refusal: makeRefusal('fork') } as const);
      kept.push(entry);
      return good(undefined);
    },
    publishConfirmed: async (signed: Bytes) => {
      const read = readKeptConfirmed(signed);
      if (read.ok) published.push(read.value);
      return good(undefined);
    },
  } as unknown as CentreClient;

  async function open(...told: readonly Told[]): Promise<Session> {
    const tablet = await campaign.enrol('Tablet 1');
    const journal = campaign.startJournal(tablet);
    await journal.openSitting({ expected: 400 });
    for (const [index, each] of told.entries()) {
      const { paper, counted = paper?.length ?? 0, isTakenBack, retyped, attendance, ...pass } = each;
      const at = 1_386_680_400_000 + index * 1_000;
      if (attendance !== undefined) {
        await journal.add({ about: { kind: 'closing', entries: index } }, { kind: 'closing', at, attendance });
      } else if (paper) {
        const cells = [{ ...signature, channel: 'paper' as const, n: counted }];
        const tally = await journal.add({ cells, people: counted }, { kind: 'tally', at, note: '', sheet: testSheet });
        if (paper.length > 0)
          await journal.add({}, { kind: 'sheet-lines', at, sheet: testSheet, lines: toLines(paper) });
        if (isTakenBack) await journal.correct(tally, cells, -counted);
      } else if (retyped) {
        await journal.add({}, { kind: 'sheet-lines', at, sheet: testSheet, lines: toLines(retyped) });
      } else await journal.pass({ at, ...pass });
    }
    const ledger = createLedger();
    const summary = createSummary('sealed');
    const office = await makeOffice(campaign.keys, []);
    const parts = streamParts(tablet.enrolment, await journal.batch(1));
    for await (const news of openJournals(parts, office)) {
      ledger.take(news);
      summary.take(news);
    }
    return {
      title: 'x',
      keys: campaign.keys,
      client,
      ledger,
      report: { summary: summary.read(), comparison: { kind: 'none' } },
      packs: [],
      faults: [],
      officeJournal: emptyOfficeJournal,
    };
  }

  return { campaign, kept, published, client, open };
}

function toLines(names: readonly string[]) {
  return names.map((name, line) => ({ line: line + 1, name }));
}
