import { contentTypes } from '../../protocol/content-types.ts';
import { endpoints } from '../../protocol/endpoints.ts';
import { bytesToBase64url } from '../../sealing/base64url.ts';
import type { JournalHead } from '../store/tablet-store.ts';
import { exchange } from './exchange.ts';
import { keepAnswer } from './keep-answer.ts';
import { problemToEnd } from './round-end.ts';
import { otherWay, type Sending, type StepEnd } from './sending.ts';

/**
 * Every second question is given up so soon: a connection that is begun anew finds a link that came back within seconds, one that waits tries again ever more seldom (RFC 6298).
 * Where answers really take longer, the others are waited for.
 */
const shortMs = 10_000;

/** Where the centre stands: before its own receipts where its disk came back from a backup; then it gets again what it lost. */
export async function askHead(sending: Sending, journal: JournalHead): Promise<StepEnd> {
  const { fetch, joined, memory, stop } = sending;
  const path = endpoints.journal(bytesToBase64url(journal.journal), bytesToBase64url(joined.campaign));
  const { way } = memory;
  const asked = {
    path,
    expects: contentTypes.receipt,
    way,
    ...(memory.unanswered % 2 === 0 && { patienceMs: shortMs }),
  };
  const answer = await exchange(fetch, asked, stop);
  memory.unanswered = !answer.ok && answer.problem.kind === 'trouble' ? memory.unanswered + 1 : 0;
  if (memory.unanswered > 0) memory.way = otherWay(way);
  if (!answer.ok) return problemToEnd(answer.problem);
  const kept = await keepAnswer(sending, journal, answer.value);
  if (!kept.ok) return kept.problem;
  memory.isHeadSure = true;
  if (!memory.isForkClaimed) return { kind: 'again', head: kept.value };
  return { kind: 'later', trouble: { kind: 'centre-broken' } };
}

/** The same over the other connection, while an answer is overdue on this one. What the centre has is kept; gives its head. */
export async function askElsewhere(
  sending: Sending,
  journal: JournalHead,
  stop: AbortSignal,
): Promise<number | 'silent'> {
  const { fetch, joined, memory } = sending;
  const way = otherWay(memory.way);
  const path = endpoints.journal(bytesToBase64url(journal.journal), bytesToBase64url(joined.campaign));
  const answer = await exchange(fetch, { path, expects: contentTypes.receipt, way, patienceMs: shortMs }, stop);
  if (stop.aborted) return 'silent';
  const kept = answer.ok ? await keepAnswer(sending, journal, answer.value) : undefined;
  if (!kept?.ok) return 'silent';
  return kept.value;
}
