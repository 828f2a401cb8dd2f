import type { Bytes } from '../domain/bytes.ts';
import { bad, good, type Outcome } from '../domain/outcome.ts';
import { type Batch, readBatch } from '../protocol/batch.ts';
import { contentTypes } from '../protocol/content-types.ts';
import { decodeBody } from '../protocol/decode-body.ts';
import { decodeHeader } from '../protocol/decode-header.ts';
import { checkEnrolment } from '../protocol/enrolment.ts';
import type { EntryHeader } from '../protocol/entry-header.ts';
import type { JournalPart } from '../protocol/journal-sequence.ts';
import { asKept, isErased } from '../protocol/kept-batch.ts';
import { bytesToBase64url } from '../sealing/base64url.ts';
import { areBytesEqual } from '../sealing/bytes.ts';
import { importVerifier, type VerifierKey } from '../sealing/keys.ts';
import { verifySigned } from '../sealing/signed.ts';
import { type Counted, findEntryProblem, listProfiles } from './check-entry.ts';
import {
  batchToIds,
  extendJournal,
  type JournalChain,
  type NumberedEntry,
  startJournalChain,
} from './journal-chain.ts';
import type { JournalNews, JournalProblem, ProblemCause, Sitting } from './journal-news.ts';
import type { Office } from './office.ts';

/** Entries opened at the same time: WebCrypto works beside the page, and more gains nothing (measured). */
const openedAtOnce = 32;

/**
 * Reads journals to the last entry, trusting nobody but the campaign's own key: every tablet's enrolment leads to it, every batch's
 * signature to a tablet, every entry's digest to the batch, every number follows the one before. What does not hold is listed and the
 * rest opened. Parts of several journals may come mixed, as in a carrier file.
 */
export async function* openJournals(parts: AsyncIterable<JournalPart>, office: Office): AsyncGenerator<JournalNews> {
  const desk: Reading = { office, tabletById: new Map(), journalById: new Map() };
  try {
    for await (const part of parts) {
      if (part.role === 'enrolment') yield* takeEnrolment(desk, part.bytes);
      if (part.role === 'batch') yield* takeBatch(desk, part.bytes);
    }
  } catch (error) {
    if (!(error instanceof Error && error.message === 'journal stream damaged')) throw error;
    yield listProblem({ journal: '', from: 0, to: 0, why: { kind: 'stream-damaged' } });
  }
}

type Reading = {
  readonly office: Office;
  readonly tabletById: Map<string, VerifierKey>;
  readonly journalById: Map<string, JournalState>;
};

type JournalState = {
  readonly chain: JournalChain;
  readonly sittingByOpening: Map<number, Sitting>;
  readonly countedByNumber: Map<number, Counted & { readonly sitting: Sitting }>;
};

async function* takeEnrolment(desk: Reading, bytes: Bytes): AsyncGenerator<JournalNews> {
  const enrolment = await checkEnrolment(bytes, desk.office.campaignKey);
  const key = enrolment.ok ? await importVerifier(enrolment.value.tabletKey) : undefined;
  if (!enrolment.ok || !key) {
    const why: ProblemCause = enrolment.ok ? { kind: 'enrolment-damaged' } : enrolment.problem;
    yield listProblem({ journal: '', from: 0, to: 0, why });
    return;
  }
  const tablet = bytesToBase64url(key.id);
  desk.tabletById.set(tablet, key);
  yield { kind: 'tablet', tablet, name: enrolment.value.name };
}

async function* takeBatch(desk: Reading, bytes: Bytes): AsyncGenerator<JournalNews> {
  const read = readBatch(bytes, asKept);
  if (!read.ok) {
    yield listProblem({ journal: '', from: 0, to: 0, why: read.problem });
    return;
  }
  const batch = read.value;
  const { journal, tablet } = batchToIds(batch);
  const state = desk.journalById.get(journal) ?? startJournal(journal, tablet);
  const why = await findBatchProblem(desk, batch, state.chain);
  if (why) {
    const { first, count } = batch.statement;
    yield listProblem({ journal, from: first, to: first + count - 1, why });
    return;
  }
  desk.journalById.set(journal, state);
  yield { kind: 'batch', journal, tablet };
  const step = extendJournal(state.chain, batch);
  if (!step.ok) {
    yield listProblem(step.problem);
    return;
  }
  if (step.value.gap) yield listProblem(step.value.gap);
  const { fresh } = step.value;
  for (let at = 0; at < fresh.length; at += openedAtOnce) {
    const window = fresh.slice(at, at + openedAtOnce);
    const opened = await Promise.all(window.map((entry) => openEntry(desk.office, batch, entry)));
    for (const [index, { number }] of window.entries()) {
      const result = opened[index];
      if (result) yield* judgeEntry(state, number, result);
    }
  }
}

function startJournal(journal: string, tablet: string): JournalState {
  return {
    chain: startJournalChain(journal, tablet),
    sittingByOpening: new Map(),
    countedByNumber: new Map(),
  };
}

async function findBatchProblem(desk: Reading, batch: Batch, chain: JournalChain): Promise<ProblemCause | undefined> {
  if (!areBytesEqual(batch.statement.campaign, desk.office.campaign)) return { kind: 'other-campaign' };
  const tablet = bytesToBase64url(batch.tablet);
  const key = desk.tabletById.get(tablet);
  if (!key) return { kind: 'tablet-unknown' };
  if (!(await verifySigned(key, contentTypes.batch, batch.signed)).ok) return { kind: 'signature-wrong' };
  return tablet === chain.tablet ? undefined : { kind: 'other-tablet' };
}

/** `content` is opened, but nothing of it read yet: what may be read depends on the sitting. */
type Read = { readonly header: EntryHeader; readonly content: Outcome<Bytes, ProblemCause> | 'erased' };

async function openEntry(office: Office, batch: Batch, entry: NumberedEntry): Promise<Outcome<Read, ProblemCause>> {
  const header = decodeHeader(entry.sealed.header);
  if (!header.ok) return header;
  if (header.value.number !== entry.number) return bad({ kind: 'number-wrong', says: header.value.number });
  if (isErased(entry.sealed)) return good({ header: header.value, content: 'erased' });
  return good({ header: header.value, content: await openContent(office, batch, entry, header.value) });
}

async function openContent(
  office: Office,
  { statement: { campaign, journal } }: Batch,
  { sealed }: NumberedEntry,
  header: EntryHeader,
): Promise<Outcome<Bytes, ProblemCause>> {
  const opener = office.openerByKey.get(header.key);
  if (!opener) return bad({ kind: 'key-unknown', key: header.key });
  return opener(sealed.body, { campaign, journal, header: sealed.header });
}

/** Follows the sittings and what was counted, in the journal's order. An entry of a sitting whose opening is missing is opened and listed. */
function* judgeEntry(
  state: JournalState,
  number: number,
  read: Outcome<Read, ProblemCause>,
): Generator<JournalNews, void> {
  const { journal } = state.chain;
  const place = { journal, from: number, to: number };
  if (!read.ok) {
    yield listProblem({ ...place, why: read.problem });
    return;
  }
  const { header, content } = read.value;
  const target = header.about.kind === 'correction' ? state.countedByNumber.get(header.about.corrects) : undefined;
  const known = target?.sitting ?? state.sittingByOpening.get(header.opening);
  if (content === 'erased') {
    const sitting = known ?? state.sittingByOpening.get(header.opening);
    if (sitting && (header.kind === 'pass' || header.kind === 'tally')) {
      state.countedByNumber.set(number, { cells: header.cells, people: header.people, sitting });
    }
    yield { kind: 'erased', entry: { journal, number, header, sitting } };
    return;
  }
  const body = content.ok ? decodeBody(header.kind, content.value, listProfiles(known)) : content;
  if (header.about.kind === 'sitting') {
    const event = body.ok && body.value.kind === 'sitting' ? body.value.event : undefined;
    state.sittingByOpening.set(number, { opening: number, about: header.about, event });
  }
  if (!body.ok) {
    yield listProblem({ ...place, why: body.problem });
    return;
  }
  const sitting = known ?? state.sittingByOpening.get(header.opening);
  const why = findEntryProblem(header, body.value, sitting, target);
  if (why) yield listProblem({ ...place, why });
  if (why && why.kind !== 'sitting-unknown') return;
  if (header.about.kind === 'correction') state.countedByNumber.delete(header.about.corrects);
  if (sitting && (header.kind === 'pass' || header.kind === 'tally')) {
    state.countedByNumber.set(number, { cells: header.cells, people: header.people, sitting });
  }
  yield { kind: 'entry', entry: { journal, number, header, body: body.value, sitting } };
}

function listProblem(problem: JournalProblem): JournalNews {
  return { kind: 'problem', problem };
}
