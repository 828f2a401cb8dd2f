import { bad, good, type Outcome } from '../../domain/outcome.ts';
import type { AsideDecision } from '../../protocol/keeping-content.ts';
import { makeOffice, type Office } from '../office.ts';
import { type OfficeJournal, readOfficeJournal } from '../office-journal.ts';
import { packsToDictionaries } from '../open-campaign.ts';
import type { Review, ReviewProblem } from '../review/review-session.ts';
import type { Session } from '../session/session.ts';
import { type AsidePile, type BatchFacts, batchesToPiles } from './aside-pile.ts';
import { readAsideBatch } from './read-aside-batch.ts';

/** A word about some batches, by their digests: those of a pile as somebody saw it. */
export type AsideWord = { readonly decision: AsideDecision; readonly digests: readonly string[] };

/** What became of it. */
export type AsideDecided =
  | { readonly kind: 'done' }
  /** Another desk was quicker with some of it: nothing was written. */
  | { readonly kind: 'overtaken' }
  /** Written, but so many batches stay: before those that wait something is missing, those that forked contradict what the centre has. */
  | { readonly kind: 'stays'; readonly waiting: number; readonly forked: number }
  /** Written, but the centre could not be asked what came of it. */
  | { readonly kind: 'unseen' };

export type Aside = {
  readonly list: () => Promise<Outcome<readonly AsidePile[], ReviewProblem>>;
  readonly decide: (word: AsideWord) => Promise<Outcome<AsideDecided, ReviewProblem>>;
};

/** What the centre put aside, and the office's word about it. A batch is fetched and read once. */
export function createAside(session: Session, review: Pick<Review, 'write' | 'journal'>): Aside {
  const { client, keys, ledger } = session;
  const facts = new Map<string, BatchFacts | undefined>();
  let office: Office | undefined;

  return {
    list: async () => {
      if (!client) return bad({ kind: 'no-centre' });
      const [listed, journals] = await Promise.all([client.aside(), client.journals()]);
      if (!listed.ok) return listed;
      if (!journals.ok) return journals;
      office ??= await makeOffice(keys, packsToDictionaries(session.packs));
      for (const { digest } of listed.value) {
        if (facts.has(digest)) continue;
        const batch = await client.asideBatch(digest);
        if (batch.ok) facts.set(digest, await readAsideBatch(batch.value, office, ledger));
        // Decided about since it was listed: said when somebody decides. Anything else is trouble.
        else if (batch.problem.kind !== 'centre-refused') return batch;
      }
      const names = new Map(journals.value.map(({ tablet, tabletName }) => [tablet, tabletName]));
      return good(batchesToPiles(listed.value, facts, names));
    },
    decide: async ({ decision, digests }) => {
      if (!client) return bad({ kind: 'no-centre' });
      const read = await readOfficeJournal(client, keys.signer, review.journal());
      if (!read.ok) return read;
      const before = await client.aside();
      if (!before.ok) return before;
      const isWhole = digests.every((digest) => before.value.some((each) => each.digest === digest));
      if (!isWhole) return good({ kind: 'overtaken' });
      const known = read.value.entries.length;
      let isOvertaken = false;
      const written = await review.write((journal) => {
        isOvertaken = isDecided(journal, known, digests);
        return isOvertaken ? undefined : { kind: 'aside', rows: digests.map((digest) => ({ digest, decision })) };
      });
      if (!written.ok) return written;
      if (isOvertaken) return good({ kind: 'overtaken' });
      const after = await client.aside();
      if (!after.ok) return good({ kind: 'unseen' });
      const stays = after.value.filter(({ digest }) => digests.includes(digest));
      if (stays.length === 0) return good({ kind: 'done' });
      const forks = new Set(stays.flatMap(({ kind, digest }) => (kind === 'fork' ? digest : [])));
      const waiting = stays.filter(({ digest }) => !forks.has(digest)).length;
      return good({ kind: 'stays', waiting, forked: forks.size });
    },
  };
}

/** Whether an entry after those that were known says something of one of them. */
function isDecided({ entries }: OfficeJournal, known: number, digests: readonly string[]): boolean {
  return entries
    .slice(known)
    .some(({ content }) => content.kind === 'aside' && content.rows.some(({ digest }) => digests.includes(digest)));
}
