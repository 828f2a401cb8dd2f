import { bad, good, type Outcome } from '../../domain/outcome.ts';
import { decodeAuditLine } from '../../protocol/audit-line.ts';
import { maxAuditLines } from '../../protocol/audit-log.ts';
import type { RetentionDays, RetentionView } from '../../protocol/retention-view.ts';
import { base64urlToBytes } from '../../sealing/base64url.ts';
import type { CentreClient, CentreProblem } from '../centre-client.ts';
import { findOpened, noteOpened } from '../keeping.ts';
import { type OfficeJournal, readOfficeJournal } from '../office-journal.ts';
import type { OpenCampaignProblem } from '../open-campaign.ts';
import type { Review, ReviewProblem } from '../review/review-session.ts';
import type { Session } from '../session/session.ts';
import { listRuns, type RetentionRun } from './list-runs.ts';

/** How long what is kept, what would go at the next run, and the last runs of which the audit log's end tells. */
export type RetentionState = RetentionView & { readonly runs: readonly RetentionRun[] };

/** What was named as opened: so many entries of so many journals; and what does not open, behind which nothing is named. */
export type NamedOpened = { readonly entries: number; readonly journals: number; readonly problems: number };

/** `overtaken`: another desk has said something else since `seen`, and nothing was written. */
export type KeepAnswer = 'written' | 'overtaken';

export type RetentionWork = {
  readonly state: () => Promise<Outcome<RetentionState, ReviewProblem>>;
  /** What would go at the next run by other days than those in force. */
  readonly preview: (days: RetentionDays) => Promise<Outcome<RetentionView, ReviewProblem>>;
  readonly keep: (days: RetentionDays, seen: RetentionDays | null) => Promise<Outcome<KeepAnswer, ReviewProblem>>;
  /** Opens all that the centre has once more, and names letters and names. Pages are named on the command line alone: who has opened them here has them nowhere. */
  readonly nameOpened: () => Promise<Outcome<NamedOpened, ReviewProblem | OpenCampaignProblem>>;
};

const mostRuns = 5;

/** For how long the centre keeps what, and what the office says it has opened. */
export function createRetentionWork(
  { client, keys }: Session,
  review: Pick<Review, 'write' | 'journal'>,
): RetentionWork {
  const readOn = (from: CentreClient) => readOfficeJournal(from, keys.signer, review.journal());
  return {
    state: async () => {
      if (!client) return bad({ kind: 'no-centre' });
      const [view, runs] = await Promise.all([client.retention(), readRuns(client)]);
      if (!view.ok) return view;
      return runs.ok ? good({ ...view.value, runs: runs.value }) : runs;
    },
    preview: async (days) => (client ? client.retention(days) : bad({ kind: 'no-centre' })),
    keep: async (days, seen) => {
      if (!client) return bad({ kind: 'no-centre' });
      const read = await readOn(client);
      if (!read.ok) return read;
      let isOvertaken = !isSame(findDays(read.value), seen);
      if (isOvertaken) return good('overtaken');
      const known = read.value.entries.length;
      const written = await review.write((journal) => {
        isOvertaken = journal.entries.slice(known).some(({ content }) => content.kind === 'retention');
        return isOvertaken ? undefined : { kind: 'retention', ...days };
      });
      return written.ok ? good(isOvertaken ? 'overtaken' : 'written') : written;
    },
    nameOpened: async () => {
      if (!client) return bad({ kind: 'no-centre' });
      const found = await findOpened(client, keys);
      if (!found.ok) return found;
      const { rows, problems } = found.value;
      const noted = await noteOpened(client, keys, found.value, 0);
      if (!noted.ok) return noted;
      return good({ entries: rows.reduce((sum, { number }) => sum + number, 0), journals: rows.length, problems });
    },
  };
}

/** What the office said last; null where it never did. */
function findDays({ entries }: OfficeJournal): RetentionDays | null {
  const last = entries.findLast(({ content }) => content.kind === 'retention')?.content;
  return last?.kind === 'retention' ? { pageDays: last.pageDays, bodyDays: last.bodyDays } : null;
}

function isSame(one: RetentionDays | null, other: RetentionDays | null): boolean {
  return one?.pageDays === other?.pageDays && one?.bodyDays === other?.bodyDays;
}

/** By the end of the log alone: the page of the log checks all of it. */
async function readRuns(client: CentreClient): Promise<Outcome<readonly RetentionRun[], CentreProblem>> {
  const first = await client.audit(0);
  if (!first.ok) return first;
  const after = Math.max(0, first.value.head.number - maxAuditLines);
  const end = after === 0 ? first : await client.audit(after);
  if (!end.ok) return end;
  const lines = end.value.lines.flatMap((text) => {
    const bytes = base64urlToBytes(text);
    return (bytes && decodeAuditLine(bytes)) ?? [];
  });
  return good(listRuns(lines).slice(0, mostRuns));
}
