import type { Bytes } from '../../domain/bytes.ts';
import type { Outcome } from '../../domain/outcome.ts';
import { makeBatch } from '../../protocol/batch.ts';
import { contentTypes } from '../../protocol/content-types.ts';
import { endpoints } from '../../protocol/endpoints.ts';
import { bytesToBase64url } from '../../sealing/base64url.ts';
import type { JournalHead } from '../store/tablet-store.ts';
import { askElsewhere } from './ask-head.ts';
import { type ExchangeProblem, exchange } from './exchange.ts';
import { keepAnswer } from './keep-answer.ts';
import { dueAfter, isUnknown, paceAfterArrival, paceAfterLoss, patienceFor, statementBytes } from './link-pace.ts';
import { otherWay, problemToStep, type Sending, type StepEnd } from './sending.ts';
import { within } from './within.ts';

/** A batch on its way. */
type Flight = {
  /** Numbers: after this one, up to that one. */
  readonly after: number;
  readonly last: number;
  readonly bytes: number;
  readonly startedAt: number;
  readonly answer: Promise<Outcome<Bytes, ExchangeProblem>>;
  readonly callOff: () => void;
};

/** Sends what comes after number `after`, batch by batch, as many at once as the link's pace says; ends with the tail, or with the first batch that did not arrive. */
export async function sendTail(sending: Sending, journal: JournalHead, after: number): Promise<StepEnd> {
  const { memory, now, onProgress } = sending;
  const flights: Flight[] = [];
  let next = after;
  let freeAt = now();
  /** Nothing was known of the link, and the first answer is not there yet: the next batch follows at once. */
  let isSlow = false;
  try {
    for (;;) {
      const atOnce = isSlow ? 2 : memory.pace.atOnce;
      while (flights.length < atOnce && next < journal.head && !sending.stop.aborted) {
        const flight = await launch(sending, journal, next, flights);
        if (!flight) return unreadable;
        flights.push(flight);
        next = flight.last;
      }
      const [flight] = flights;
      if (!flight) return { kind: 'sent', head: next };
      if (!isSlow && isUnknown(memory.pace) && !(await within(flight.answer, soonMs))) {
        isSlow = true;
        continue;
      }
      const turnBegan = Math.max(flight.startedAt, freeAt);
      const answer = await waitFor(sending, journal, flight, turnBegan);
      if (typeof answer === 'number' && answer < flight.last) {
        // The link is there, and this connection sleeps.
        memory.way = otherWay(memory.way);
        memory.pace = paceAfterLoss(memory.pace);
        return { kind: 'again', head: undefined };
      }
      flights.shift();
      if (typeof answer === 'number') {
        flight.callOff();
        onProgress();
        continue;
      }
      if (!answer.ok) return problemToStep(memory, answer.problem, flight.last - flight.after, flight.after > after);
      const kept = await keepAnswer(sending, journal, answer.value);
      if (!kept.ok) return kept.problem;
      if (kept.value <= flight.after) return { kind: 'again', head: kept.value };
      memory.heardAt = now();
      memory.mostEntries *= 2;
      memory.pace = paceAfterArrival(memory.pace, flight.bytes, memory.heardAt - turnBegan);
      freeAt = memory.heardAt;
      isSlow = false;
      onProgress();
      // Somebody who carries a copy may have been quicker: then what is on its way is there already.
      next = Math.max(next, kept.value);
    }
  } finally {
    for (const flight of flights) flight.callOff();
    await Promise.all(flights.map(({ answer }) => answer));
  }
}

/** A quick link has answered by then, so that its batches do not overtake one another. */
const soonMs = 1_000;
/** Between two looks. */
const lookAgainMs = 1_000;

/**
 * The answer to a batch; where it is overdue, what the centre says over another connection about how far it is. For after a cut TCP tries again ever more seldom, and would
 * sleep through most of the time in which the link is back: what is new asks at once.
 */
async function waitFor(
  sending: Sending,
  journal: JournalHead,
  { answer, bytes }: Flight,
  turnBegan: number,
): Promise<Outcome<Bytes, ExchangeProblem> | number> {
  const dueMs = dueAfter(sending.memory.pace, bytes);
  if (dueMs === undefined) return answer;
  const inTime = await within(answer, turnBegan + dueMs - sending.now());
  if (inTime) return inTime;
  for (;;) {
    const off = new AbortController();
    const look = askElsewhere(sending, journal, off.signal);
    const first = await Promise.race([answer, look]);
    off.abort();
    if (first !== 'silent') return first;
    const meanwhile = await within(answer, lookAgainMs);
    if (meanwhile) return meanwhile;
  }
}

/** `undefined` where the tablet cannot read its own entries. */
async function launch(
  { store, fetch, joined, memory, now, stop }: Sending,
  journal: JournalHead,
  after: number,
  before: readonly Flight[],
): Promise<Flight | undefined> {
  const { pace } = memory;
  const most = Math.min(pace.entries, memory.mostEntries);
  const entries = await store.listEntries(after, { entries: most, bytes: pace.bytes - statementBytes });
  const previous = await store.digestAt(after);
  if (entries.length === 0 || !previous) return undefined;
  const place = { campaign: joined.campaign, journal: journal.journal, first: after + 1, previous };
  const bytes = await makeBatch(joined.signer, place, entries);
  const patienceMs = patienceFor(
    pace,
    before.reduce((sum, flight) => sum + flight.bytes, bytes.length),
  );
  const path = endpoints.batches(bytesToBase64url(journal.journal));
  const send = { contentType: contentTypes.batch, bytes };
  const off = new AbortController();
  const callOff = () => off.abort();
  stop.addEventListener('abort', callOff);
  const { way } = memory;
  const request = { path, expects: contentTypes.receipt, send, way, ...(patienceMs !== undefined && { patienceMs }) };
  return {
    after,
    last: after + entries.length,
    bytes: bytes.length,
    startedAt: now(),
    answer: exchange(fetch, request, off.signal).finally(() => stop.removeEventListener('abort', callOff)),
    callOff,
  };
}

const unreadable: StepEnd = { kind: 'stopped', trouble: { kind: 'refused', refusal: 'not-found' } };
