import type { Bytes } from '../../domain/bytes.ts';
import type { Outcome } from '../../domain/outcome.ts';
import { contentTypes } from '../../protocol/content-types.ts';
import { endpoints } from '../../protocol/endpoints.ts';
import { listReceiptKeys } from '../../protocol/manifest.ts';
import { takeReceipt } from '../../protocol/receipt.ts';
import { base64urlToBytes, bytesToBase64url } from '../../sealing/base64url.ts';
import type { CarriedBatch } from '../store/carried-names.ts';
import type { Courier } from '../store/courier.ts';
import type { Joined } from '../store/tablet-store.ts';
import { type ExchangeProblem, exchange, type Fetch } from './exchange.ts';
import { problemToEnd, type RoundEnd } from './round-end.ts';

export type Forwarding = {
  readonly courier: Courier;
  readonly joined: Joined;
  readonly fetch: Fetch;
  readonly stop: AbortSignal;
  /** By journal. Asked again only whether the centre stands elsewhere by now, and only where `isLook`; added to and taken from. */
  readonly aside: Map<string, Aside>;
  readonly isLook: boolean;
};

/** Why the centre does not take a journal that is carried, and where it stood then, if it said so. */
export type Aside = { readonly why: string; readonly head: number | undefined };

/**
 * Brings what is carried for other tablets to the centre, as they would. What a verified receipt proves goes; what the centre refuses for good stays here, to be
 * carried elsewhere, and does not hold up the rest: its journal is set aside.
 */
export async function forwardCarried(forwarding: Forwarding): Promise<RoundEnd> {
  const { courier, stop, aside, isLook } = forwarding;
  for (const journal of new Set(courier.batches().map((batch) => batch.journal))) {
    if (aside.has(journal) && !isLook) continue;
    if (stop.aborted) return { kind: 'later', trouble: { kind: 'offline' } };
    const end = await forwardJournal(forwarding, journal);
    if (end) return end;
  }
  return { kind: 'all-there' };
}

async function forwardJournal(forwarding: Forwarding, journal: string): Promise<RoundEnd | undefined> {
  const { courier, joined, aside } = forwarding;
  const path = endpoints.journal(journal, bytesToBase64url(joined.campaign));
  const asked = await ask(forwarding, journal, { path });
  if (!asked.ok && isForAll(asked.problem)) return problemToEnd(asked.problem);
  const head = asked.ok ? asked.value : undefined;
  const before = aside.get(journal);
  if (before && before.head === head) return undefined;
  aside.delete(journal);
  for (const batch of courier.batches().filter((each) => each.journal === journal)) {
    const bytes = await courier.read(batch);
    const sent = bytes ? await sendBatch(forwarding, batch, bytes) : undefined;
    if (sent && !sent.ok && isForAll(sent.problem)) return problemToEnd(sent.problem);
    if (sent?.ok && sent.value >= batch.last) {
      await courier.drop(batch);
    } else {
      aside.set(journal, { why: sent && !sent.ok ? toReason(sent.problem) : 'unreadable', head });
      return undefined;
    }
  }
  return undefined;
}

function toReason(problem: ExchangeProblem): string {
  return problem.kind === 'refused' ? problem.refusal.kind : problem.trouble.kind;
}

/** A tablet that the centre never met is enrolled first, by the enrolment that came along. */
async function sendBatch(
  forwarding: Forwarding,
  batch: CarriedBatch,
  bytes: Bytes,
): Promise<Outcome<number, ExchangeProblem>> {
  const send = { contentType: contentTypes.batch, bytes };
  const post = () => ask(forwarding, batch.journal, { path: endpoints.batches(batch.journal), send });
  const sent = await post();
  const isStranger = !sent.ok && sent.problem.kind === 'refused' && sent.problem.refusal.kind === 'unknown-tablet';
  const enrolment = isStranger ? await forwarding.courier.enrolmentOf(batch.tablet) : undefined;
  if (!enrolment) return sent;
  const join = { contentType: contentTypes.enrolment, bytes: enrolment };
  const asked = { path: endpoints.tablets(), expects: contentTypes.enrolled, send: join };
  const joined = await exchange(forwarding.fetch, asked, forwarding.stop);
  return joined.ok ? post() : joined;
}

/** Gives the head that a receipt of the centre's names, kept for the tablet whose it is. */
async function ask(
  { courier, joined, fetch, stop }: Forwarding,
  journal: string,
  request: { readonly path: string; readonly send?: { readonly contentType: string; readonly bytes: Bytes } },
): Promise<Outcome<number, ExchangeProblem>> {
  const answer = await exchange(fetch, { ...request, expects: contentTypes.receipt }, stop);
  if (!answer.ok) return answer;
  const place = { campaign: joined.campaign, journal: base64urlToBytes(journal) ?? new Uint8Array(0) };
  const receipt = await takeReceipt(answer.value, await listReceiptKeys(joined.manifest), place);
  if (!receipt.ok) return { ok: false, problem: { kind: 'trouble', trouble: { kind: 'not-our-centre' } } };
  if (receipt.value.head > 0) await courier.settle(receipt.value, answer.value);
  return { ok: true, value: receipt.value.head };
}

/** No other journal would fare better now. */
function isForAll(problem: ExchangeProblem): boolean {
  return problem.kind === 'trouble' || problem.refusal.kind === 'busy' || problem.refusal.kind === 'broken';
}
