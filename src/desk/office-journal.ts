import type { Bytes } from '../domain/bytes.ts';
import { bad, good, type Outcome } from '../domain/outcome.ts';
import { type EntryPlace, type Judgement, maxOfficeRows, type OfficeContent } from '../protocol/office-content.ts';
import {
  digestOfficeEntry,
  makeOfficeEntry,
  type OfficeEntry,
  type OfficeEntryProblem,
  readOfficeEntry,
} from '../protocol/office-entry.ts';
import { areBytesEqual } from '../sealing/bytes.ts';
import { chainStart } from '../sealing/chain.ts';
import { importVerifier, type SignerKey } from '../sealing/keys.ts';
import type { CentreClient, CentreProblem } from './centre-client.ts';

/** The office's own journal, as far as it was read: each entry signed by the campaign's key, and none missing. */
export type OfficeJournal = {
  readonly entries: readonly OfficeEntry[];
  /** The digest that the next entry names. */
  readonly digest: Bytes;
};

export type OfficeJournalProblem = CentreProblem | OfficeEntryProblem;

export const emptyOfficeJournal: OfficeJournal = { entries: [], digest: chainStart };

/** Reads on from `journal` to the end of what the centre has. An entry out of its place, or one that the campaign did not sign, is damage: nothing after it is believed. */
export async function readOfficeJournal(
  client: Pick<CentreClient, 'officeEntries'>,
  signer: SignerKey,
  journal: OfficeJournal = emptyOfficeJournal,
): Promise<Outcome<OfficeJournal, OfficeJournalProblem>> {
  const key = await importVerifier(signer.publicBytes);
  if (!key) throw new Error('a campaign without a signing key');
  const entries = [...journal.entries];
  let { digest } = journal;
  for (;;) {
    const more = await client.officeEntries(entries.length);
    if (!more.ok) return more;
    if (more.value.length === 0) return good({ entries, digest });
    for (const bytes of more.value) {
      const entry = await readOfficeEntry(bytes, key);
      if (!entry.ok) return entry;
      const isNext = entry.value.number === entries.length + 1 && areBytesEqual(entry.value.previous, digest);
      if (!isNext) return bad({ kind: 'office-entry-damaged' });
      entries.push(entry.value);
      digest = digestOfficeEntry(bytes);
    }
  }
}

const writeTries = 5;

/** What the next entry says, if anything, in the light of all before it: asked again where another desk of the same office was quicker. */
export type NextContent = (journal: OfficeJournal) => OfficeContent | undefined;

/** Writes one more entry. Where another desk of the same office was quicker, reads what it wrote and goes on behind it. */
export async function writeToOfficeJournal(
  client: Pick<CentreClient, 'officeEntries' | 'writeOfficeEntry'>,
  signer: SignerKey,
  journal: OfficeJournal,
  next: NextContent,
  now: number,
): Promise<Outcome<OfficeJournal, OfficeJournalProblem>> {
  let known = journal;
  for (let tries = writeTries; ; tries -= 1) {
    const content = next(known);
    if (!content) return good(known);
    const at = Math.floor(now / 1000) * 1000;
    const entry = { number: known.entries.length + 1, previous: known.digest, at, content };
    const bytes = await makeOfficeEntry(signer, entry);
    const written = await client.writeOfficeEntry(bytes);
    if (written.ok) return good({ entries: [...known.entries, entry], digest: digestOfficeEntry(bytes) });
    if (!isBehind(written.problem) || tries === 0) return written;
    const more = await readOfficeJournal(client, signer, known);
    if (!more.ok) return more;
    known = more.value;
  }
}

/** Rows in pieces that fit into an entry each. */
export function cutRows<Row extends Judgement | EntryPlace>(rows: readonly Row[]): (readonly Row[])[] {
  const pieces: (readonly Row[])[] = [];
  for (let at = 0; at < rows.length; at += maxOfficeRows) pieces.push(rows.slice(at, at + maxOfficeRows));
  return pieces;
}

/** What the centre may be without, because the office said so. */
export type LetGo = {
  /** `journal/number`: never opened again, wherever it still lies. */
  readonly erased: ReadonlySet<string>;
  /** Up to which number each journal's bodies may have gone because of their age. */
  readonly upTo: ReadonlyMap<string, number>;
};

/** What the office said of that so far. Nothing is old enough where it never said for how long bodies are kept. */
export function readLetGo({ entries }: OfficeJournal): LetGo {
  const erased = new Set<string>();
  const upTo = new Map<string, number>();
  const isEver = entries.some(({ content }) => content.kind === 'retention' && content.bodyDays > 0);
  for (const { content } of entries) {
    if (content.kind === 'erasure') for (const { journal, number } of content.rows) erased.add(`${journal}/${number}`);
    if (content.kind !== 'opened' || !isEver) continue;
    for (const { journal, number } of content.rows) upTo.set(journal, Math.max(number, upTo.get(journal) ?? 0));
  }
  return { erased, upTo };
}

function isBehind(problem: CentreProblem): boolean {
  return problem.kind === 'centre-refused' && ['fork', 'gap'].includes(problem.refusal.kind);
}
