import { askHead } from './ask-head.ts';
import { startPace } from './link-pace.ts';
import { sendTail } from './send-tail.ts';
import type { Sending, SendingEnd, StepEnd } from './sending.ts';

/** A centre that contradicts itself is left alone after so many tries in a row that brought nothing. */
const mostVainTries = 12;
/** What was measured longer ago was another link. */
const staleMs = 120_000;

/** Brings the journal's tail to the centre. Everything is safe to repeat: the centre takes number n+1 or nothing. */
export async function sendJournal(sending: Sending): Promise<SendingEnd> {
  const { store, memory, now, stop } = sending;
  let centreHead: number | undefined;
  let acknowledged = 0;
  memory.isForkClaimed = false;
  if (now() - memory.heardAt > staleMs) memory.pace = startPace();
  for (let vainTries = 0; vainTries < mostVainTries; ) {
    const journal = await store.journal();
    const after = Math.min(centreHead ?? Number.POSITIVE_INFINITY, journal?.acknowledged ?? 0);
    if (!journal || after >= journal.head) return { kind: 'all-there' };
    if (stop.aborted) break;
    const hasArrived = journal.acknowledged > acknowledged;
    acknowledged = Math.max(acknowledged, journal.acknowledged);
    const end: StepEnd = memory.isHeadSure ? await sendTail(sending, journal, after) : await askHead(sending, journal);
    if (!('head' in end)) return end;
    centreHead = end.head;
    vainTries = end.kind === 'sent' || hasArrived ? 0 : vainTries + 1;
  }
  return { kind: 'later', trouble: { kind: stop.aborted ? 'offline' : 'centre-broken' } };
}
