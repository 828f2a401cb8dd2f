import { setTimeout as wait } from 'node:timers/promises';
import type { Bytes } from '../../src/domain/bytes.ts';
import { contentTypes } from '../../src/protocol/content-types.ts';
import { endpoints } from '../../src/protocol/endpoints.ts';
import { type Receipt, takeReceipt } from '../../src/protocol/receipt.ts';
import { readRefusal } from '../../src/protocol/refusal.ts';
import { bytesToBase64url } from '../../src/sealing/base64url.ts';
import type { VerifierKey } from '../../src/sealing/keys.ts';
import { backoffMs } from '../../src/tablet/sync/backoff.ts';
import type { PreparedTablet } from '../bench/prepared-batches.ts';

/** A receipt, when its batch went out and when it came (ms of `performance.now`). */
export type Acknowledged = { readonly receipt: Receipt; readonly sentAt: number; readonly at: number };

export type Uploads = {
  readonly acknowledged: readonly Acknowledged[];
  /** Entries that a receipt had named and that the centre then asked for again. */
  readonly askedAgain: number;
  /** What came instead of receipts, with how often. */
  readonly troubles: ReadonlyMap<string, number>;
};

type UploadParts = {
  readonly url: string;
  readonly campaign: Bytes;
  readonly verifier: VerifierKey;
  /** Between two batches; a hall does not send all at once. */
  readonly pauseMs: number;
  readonly random: () => number;
  readonly onAcknowledged: (acknowledged: Acknowledged) => void;
  readonly isOver: () => boolean;
};

/** Sends a tablet's batches one after the other, until they are through or it is over; waits after failures as tablets do, and sends the same again. */
export async function sendBatches({ journal, batches }: PreparedTablet, parts: UploadParts): Promise<Uploads> {
  const address = `${parts.url}${endpoints.batches(bytesToBase64url(journal))}`;
  const troubles = new Map<string, number>();
  const acknowledged: Acknowledged[] = [];
  let askedAgain = 0;
  let failures = 0;
  let next = 0;
  for (let batch = batches[next]; batch && !parts.isOver(); batch = batches[next]) {
    const sentAt = performance.now();
    const answer = await post(address, batch.bytes, { ...parts, journal });
    if (answer.kind === 'receipt') {
      const each = { receipt: answer.receipt, sentAt, at: performance.now() };
      acknowledged.push(each);
      parts.onAcknowledged(each);
      failures = 0;
      next += 1;
      await wait(parts.pauseMs * (0.5 + parts.random()));
      continue;
    }
    troubles.set(answer.why, (troubles.get(answer.why) ?? 0) + 1);
    if (answer.need !== undefined) {
      const { need } = answer;
      askedAgain += Math.max(0, (acknowledged.at(-1)?.receipt.head ?? 0) - (need - 1));
      next = batches.findIndex(({ first, entries }) => first + entries.length > need);
    }
    await wait(backoffMs(failures, parts.random, { afterMs: answer.afterMs }));
    failures += 1;
  }
  return { acknowledged, askedAgain, troubles };
}

type PostAnswer =
  | { readonly kind: 'receipt'; readonly receipt: Receipt }
  | { readonly kind: 'no'; readonly why: string; readonly need?: number; readonly afterMs?: number };

async function post(
  address: string,
  body: Bytes,
  { campaign, verifier, journal }: UploadParts & { readonly journal: Bytes },
): Promise<PostAnswer> {
  try {
    const headers = { 'Content-Type': contentTypes.batch };
    const answer = await fetch(address, { method: 'POST', headers, body, signal: AbortSignal.timeout(30_000) });
    const bytes = new Uint8Array(await answer.arrayBuffer());
    if (answer.ok) {
      const receipt = await takeReceipt(bytes, [verifier], { campaign, journal });
      return receipt.ok ? { kind: 'receipt', receipt: receipt.value } : { kind: 'no', why: receipt.problem.kind };
    }
    const refusal =
      answer.headers.get('Content-Type') === contentTypes.refusal
        ? readRefusal(JSON.parse(new TextDecoder().decode(bytes)))
        : undefined;
    const afterMs = 1_000 * Number(answer.headers.get('Retry-After') ?? 0);
    const why = `${answer.status} ${refusal?.kind ?? 'by the balancer'}`;
    return { kind: 'no', why, afterMs, ...(refusal?.need !== undefined && { need: refusal.need }) };
  } catch (error) {
    return { kind: 'no', why: error instanceof Error ? error.name : 'no answer' };
  }
}
