import type { Bytes } from '../../domain/bytes.ts';
import { bad, good, type Outcome } from '../../domain/outcome.ts';
import { type Batch, isBatchOfLaterVersion, readBatch } from '../../protocol/batch.ts';
import { contentTypes } from '../../protocol/content-types.ts';
import { asKept } from '../../protocol/kept-batch.ts';
import { limits } from '../../protocol/limits.ts';
import { makeReceipt, type Receipt } from '../../protocol/receipt.ts';
import type { RefusalKind } from '../../protocol/refusal.ts';
import { areBytesEqual } from '../../sealing/bytes.ts';
import { chainStart } from '../../sealing/chain.ts';
import { verifySigned } from '../../sealing/signed.ts';
import { answerBytes, refuse } from './answers.ts';
import type { CentreContext, CentreParts } from './centre-parts.ts';
import { chainNatively } from './native-chain.ts';
import { readBody } from './read-body.ts';
import { readId } from './read-id.ts';
import { splitBatchInPlace } from './split-batch.ts';

/** GET: how far a journal is here, as a signed receipt; head 0 for one that has not begun. */
export async function giveHead(context: CentreContext, parts: CentreParts): Promise<Response> {
  const journal = readId(context.req.param('journal'), 16);
  if (!journal) return refuse('not-found');
  const campaign = readId(context.req.query('campaign'), 16);
  if (!campaign) return refuse('unreadable');
  if (!(await parts.store.findCampaign(campaign))) return refuse('unknown-campaign');
  const kept = await parts.store.findJournal(journal);
  if (kept && !areBytesEqual(kept.campaign, campaign)) return refuse('other-campaign');
  const { head, digest } = kept ?? { head: 0, digest: chainStart };
  const receipt = { campaign, journal, head, digest, at: parts.clock() };
  parts.metrics.countReceipt('head');
  return answerBytes(contentTypes.receipt, await parts.receiptCache(await parts.receiptSigner(), receipt));
}

/** In ms: a tablet's largest batch over a poor GPRS link takes a fraction of it. */
const batchMs = 120_000;

/** POST: a batch. The receipt is signed after the commit, and names what is on disk then. */
export async function takeBatch(context: CentreContext, parts: CentreParts): Promise<Response> {
  const journal = readId(context.req.param('journal'), 16);
  if (!journal) return refuse('not-found');
  const max = limits.maxBatchBytes;
  const body = await readBody(context, parts.bodyRoom, { contentType: contentTypes.batch, max, withinMs: batchMs });
  if (!body.ok) return refuse(body.problem.kind, { ...(body.problem.kind === 'too-large' && { max }) });
  return (await parts.batchGate(() => keepBatch(body.value, journal, parts))) ?? refuse('busy');
}

async function keepBatch(bytes: Bytes, journal: Bytes, parts: CentreParts): Promise<Response> {
  const kept = await keepBatchBytes(bytes, parts, { journal });
  if (kept.ok) {
    parts.metrics.countReceipt('batch');
    return answerBytes(contentTypes.receipt, await makeReceipt(await parts.receiptSigner(), kept.value));
  }
  const { kind, need } = kept.problem;
  return refuse(kind, { ...(need !== undefined && { need }) });
}

/** What of a batch was new, and what its receipt says. */
export type KeptBatch = Receipt & { readonly fresh: number };

type KeepOutcome = Outcome<KeptBatch, { readonly kind: RefusalKind; readonly need?: number }>;

/** How a batch came: by its own address it must be of that journal; one that the office has released may be a withdrawn tablet's. */
type BatchWay = { readonly journal?: Bytes; readonly isReleased?: boolean };

/** A batch however it came, checked, kept and counted. */
export async function keepBatchBytes(bytes: Bytes, parts: CentreParts, way: BatchWay = {}): Promise<KeepOutcome> {
  const checked = await checkBatch(bytes, way, parts);
  const kept = checked.ok ? await keepChecked(checked.value, bytes, parts) : bad({ kind: checked.problem });
  if (!kept.ok) parts.metrics.countRefusedBatch(kept.problem.kind);
  else if (checked.ok) {
    const { fresh } = kept.value;
    parts.metrics.countBatch({ fresh, known: checked.value.statement.count - fresh });
  }
  return kept;
}

async function keepChecked(batch: Batch, bytes: Bytes, parts: CentreParts): Promise<KeepOutcome> {
  const at = parts.clock();
  const taken = await parts.store.takeBatch({ batch, bytes, at });
  if (!taken.ok) {
    const { problem } = taken;
    parts.log({ level: problem.kind === 'gap' ? 'info' : 'warning', event: 'batch-refused', why: problem.kind });
    return bad(problem);
  }
  const { campaign, journal: named } = batch.statement;
  const { fault, ...kept } = taken.value;
  if (fault !== undefined) {
    parts.log({
      level: 'error',
      event: 'entries-uncounted',
      cause: String(fault instanceof Error ? fault.stack : fault),
    });
  }
  return good({ campaign, journal: named, ...kept, at });
}

/** All that can be said of a batch without its journal: shape, chain, tablet, signature. */
async function checkBatch(
  bytes: Bytes,
  { journal, isReleased = false }: BatchWay,
  { store, verifiers, clock }: CentreParts,
): Promise<Outcome<Batch, RefusalKind>> {
  // What was put aside is as the centre gave it to the office; a tablet sends no batch of that sort.
  const read = readBatch(bytes, isReleased ? asKept : { split: splitBatchInPlace, chain: chainNatively });
  if (!read.ok) {
    if (read.problem.kind === 'batch-chain-broken') return bad('chain-broken');
    return bad(isBatchOfLaterVersion(bytes) ? 'version-too-new' : 'unreadable');
  }
  const { statement, tablet, signed } = read.value;
  if (journal && !areBytesEqual(statement.journal, journal)) return bad('unreadable');
  if (statement.first === 1 && !areBytesEqual(statement.previous, chainStart)) return bad('chain-broken');
  const kept = await store.findTablet(statement.campaign, tablet);
  if (!kept) return bad((await store.isTabletKnown(tablet)) ? 'other-campaign' : 'unknown-tablet');
  const verifier = await verifiers(kept.key);
  const verified = verifier && (await verifySigned(verifier, contentTypes.batch, signed));
  if (!verified?.ok) return bad('signature-wrong');
  if (kept.revoked === 0 || isReleased) return good(read.value);
  await store.putAside({ batch: read.value, bytes, at: clock() });
  return bad('tablet-revoked');
}
