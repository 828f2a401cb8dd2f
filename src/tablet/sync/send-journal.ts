import type { Bytes } from '../../domain/bytes.ts';
import { bad, good, type Outcome } from '../../domain/outcome.ts';
import { makeBatch } from '../../protocol/batch.ts';
import { contentTypes } from '../../protocol/content-types.ts';
import { endpoints } from '../../protocol/endpoints.ts';
import { listReceiptKeys } from '../../protocol/manifest.ts';
import { takeReceipt } from '../../protocol/receipt.ts';
import { bytesToBase64url } from '../../sealing/base64url.ts';
import type { Joined, JournalHead, TabletStore } from '../store/tablet-store.ts';
import { type BatchSize, growBatch, halveBatch, largestBatch, statementBytes } from './batch-size.ts';
import { type ExchangeProblem, exchange, type Fetch } from './exchange.ts';
import { problemToEnd, type RoundEnd } from './round-end.ts';

/** What sending remembers from one round to the next; a restart begins without it. */
export type SendingMemory = {
  /** Whether it is known where the centre stands: not at the start, nor after an answer that was lost. */
  isHeadSure: boolean;
  /** In this round an unsigned "fork" came: believed only when the signed head contradicts this tablet. */
  isForkClaimed: boolean;
  size: BatchSize;
};

/** Nothing known. */
export function forgetSending(): SendingMemory {
  return { isHeadSure: false, isForkClaimed: false, size: largestBatch };
}

/** What can be done about it before sending goes on. */
export type Obstacle =
  | { readonly kind: 'tablet-unknown' }
  | { readonly kind: 'forked' }
  /** A receipt by a key that the manifest does not name: perhaps a newer one does. */
  | { readonly kind: 'receipt-unknown' };

export type SendingEnd = RoundEnd | { readonly kind: 'obstacle'; readonly obstacle: Obstacle };

/** `head` is the centre's, as far as is known. */
type StepEnd = SendingEnd | { readonly kind: 'sent' | 'again'; readonly head: number | undefined };

export type Sending = {
  readonly store: TabletStore;
  readonly fetch: Fetch;
  readonly joined: Joined;
  readonly memory: SendingMemory;
  readonly onProgress: () => void;
  readonly stop: AbortSignal;
};

/** A centre that contradicts itself is left alone after so many tries in a row that brought nothing. */
const mostVainTries = 12;

/** Brings the journal's tail to the centre, batch by batch. Everything is safe to repeat: the centre takes number n+1 or nothing. */
export async function sendJournal(sending: Sending): Promise<SendingEnd> {
  const { store, memory, stop } = sending;
  let centreHead: number | undefined;
  memory.isForkClaimed = false;
  for (let vainTries = 0; vainTries < mostVainTries; ) {
    const journal = await store.journal();
    const after = Math.min(centreHead ?? Number.POSITIVE_INFINITY, journal?.acknowledged ?? 0);
    if (!journal || after >= journal.head) return { kind: 'all-there' };
    if (stop.aborted) break;
    const end: StepEnd = memory.isHeadSure ? await sendBatch(sending, journal, after) : await askHead(sending, journal);
    if (!('head' in end)) return end;
    centreHead = end.head;
    vainTries = end.kind === 'sent' ? 0 : vainTries + 1;
  }
  return { kind: 'later', trouble: { kind: stop.aborted ? 'offline' : 'centre-broken' } };
}

/** Where the centre stands: before its own receipts where its disk came back from a backup; then it gets again what it lost. */
async function askHead(sending: Sending, journal: JournalHead): Promise<StepEnd> {
  const { fetch, joined, memory, stop } = sending;
  const path = endpoints.journal(bytesToBase64url(journal.journal), bytesToBase64url(joined.campaign));
  const answer = await exchange(fetch, { path, expects: contentTypes.receipt }, stop);
  if (!answer.ok) return problemToEnd(answer.problem);
  const kept = await keepAnswer(sending, journal, answer.value);
  if (!kept.ok) return kept.problem;
  memory.isHeadSure = true;
  if (!memory.isForkClaimed) return { kind: 'again', head: kept.value };
  return { kind: 'later', trouble: { kind: 'centre-broken' } };
}

async function sendBatch(sending: Sending, journal: JournalHead, after: number): Promise<StepEnd> {
  const { store, fetch, joined, memory, onProgress, stop } = sending;
  const { bytes, entries: most } = memory.size;
  const entries = await store.listEntries(after, { entries: most, bytes: bytes - statementBytes });
  const previous = await store.digestAt(after);
  if (entries.length === 0 || !previous) return { kind: 'stopped', trouble: { kind: 'refused', refusal: 'not-found' } };
  const place = { campaign: joined.campaign, journal: journal.journal, first: after + 1, previous };
  const batch = await makeBatch(joined.signer, place, entries);
  const path = endpoints.batches(bytesToBase64url(journal.journal));
  const send = { contentType: contentTypes.batch, bytes: batch };
  const answer = await exchange(fetch, { path, expects: contentTypes.receipt, send }, stop);
  if (!answer.ok) return problemToStep(memory, answer.problem, entries.length);
  const kept = await keepAnswer(sending, journal, answer.value);
  if (!kept.ok) return kept.problem;
  if (kept.value <= after) return { kind: 'again', head: kept.value };
  memory.size = growBatch(memory.size);
  onProgress();
  return { kind: 'sent', head: kept.value };
}

/** Only a receipt that one of the manifest's keys signed is an answer. Gives the centre's head. */
async function keepAnswer(
  { store, joined, memory }: Sending,
  journal: JournalHead,
  bytes: Bytes,
): Promise<Outcome<number, SendingEnd>> {
  const keys = await listReceiptKeys(joined.manifest);
  const receipt = await takeReceipt(bytes, keys, { campaign: joined.campaign, journal: journal.journal });
  if (!receipt.ok) {
    memory.isHeadSure = false;
    return bad({ kind: 'obstacle', obstacle: { kind: 'receipt-unknown' } });
  }
  const kept = await store.keepReceipt(receipt.value);
  if (kept.ok) return good(receipt.value.head);
  if (kept.problem.kind === 'journal-forked') return bad({ kind: 'obstacle', obstacle: { kind: 'forked' } });
  memory.isHeadSure = false;
  return bad({ kind: 'later', trouble: { kind: 'refused', refusal: kept.problem.kind } });
}

/**
 * What a batch that was not taken means. A refusal is not signed, so that none may cost more than time: a journal is given up only for
 * a receipt. After silence nobody knows whether it arrived: the head is
 * asked for before anything is sent again.
 */
function problemToStep(memory: SendingMemory, problem: ExchangeProblem, count: number): StepEnd {
  if (problem.kind === 'trouble') {
    memory.isHeadSure = false;
    memory.size = halveBatch(memory.size);
    return problemToEnd(problem);
  }
  const { kind, need } = problem.refusal;
  if (kind === 'gap') {
    if (need === undefined || need < 1) memory.isHeadSure = false;
    return { kind: 'again', head: need === undefined ? undefined : Math.max(0, need - 1) };
  }
  if (kind === 'fork') {
    memory.isForkClaimed = true;
    memory.isHeadSure = false;
    return { kind: 'again', head: undefined };
  }
  if (kind === 'unknown-tablet') return { kind: 'obstacle', obstacle: { kind: 'tablet-unknown' } };
  if (kind === 'too-large' && count > 1) {
    memory.size = { bytes: memory.size.bytes, entries: Math.max(1, Math.floor(count / 2)) };
    return { kind: 'again', head: undefined };
  }
  memory.isHeadSure = false;
  return problemToEnd(problem);
}
