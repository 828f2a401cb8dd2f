import type { Bytes } from '../../domain/bytes.ts';
import { type Batch, readBatch } from '../../protocol/batch.ts';
import { contentTypes } from '../../protocol/content-types.ts';
import type { AsideList } from '../../protocol/endpoints.ts';
import type { AsideDecision, AsideRow } from '../../protocol/keeping-content.ts';
import { asKept } from '../../protocol/kept-batch.ts';
import { base64urlToBytes, bytesToBase64url } from '../../sealing/base64url.ts';
import { answerBytes, answerJson, refuse } from './answers.ts';
import { refuseWithoutPass } from './ask-pass.ts';
import type { CentreContext, CentreParts } from './centre-parts.ts';
import { keepBatchBytes } from './journals.ts';
import { readId } from './read-id.ts';

/** GET, the office: what was put aside, the oldest first. */
export async function listAside(context: CentreContext, parts: CentreParts): Promise<Response> {
  const campaign = readId(context.req.param('campaign'), 16);
  if (!campaign) return refuse('not-found');
  const no = await refuseWithoutPass(context, parts, campaign, { scope: 'office', role: 'office' });
  if (no) return no;
  const rows = await parts.store.aside.list(campaign);
  const list: AsideList = {
    aside: rows.map(({ kind, digest, journal, tablet, at, bytes }) => ({
      kind,
      digest: bytesToBase64url(digest),
      journal: bytesToBase64url(journal),
      tablet: bytesToBase64url(tablet),
      at,
      bytes,
    })),
  };
  return answerJson(list);
}

/** GET with a ticket: one of them, just as it came but for the bodies that are erased. */
export async function giveAside(context: CentreContext, parts: CentreParts): Promise<Response> {
  const campaign = readId(context.req.param('campaign'), 16);
  if (!campaign) return refuse('not-found');
  const no = await refuseWithoutPass(context, parts, campaign, { scope: 'journals' });
  if (no) return no;
  const digest = readId(context.req.param('digest'), 32);
  const batch = digest && (await parts.store.aside.find(campaign, digest));
  return batch ? answerBytes(contentTypes.batch, batch) : refuse('not-found');
}

/** The digests that the office decided so about. */
export function listDigests(rows: readonly AsideRow[], decision: AsideDecision): Bytes[] {
  return rows.flatMap((row) => {
    const digest = row.decision === decision ? base64urlToBytes(row.digest) : undefined;
    return digest ? [digest] : [];
  });
}

/**
 * Takes released batches as if their tablet were not withdrawn, each journal's in order. What does not fit its journal now (a gap before it, a fork) stays aside. Safe to
 * repeat.
 */
export async function releaseBatches(rows: readonly AsideRow[], campaign: Bytes, parts: CentreParts): Promise<void> {
  const batches: { readonly digest: Bytes; readonly bytes: Bytes; readonly batch: Batch }[] = [];
  for (const digest of listDigests(rows, 'release')) {
    const bytes = await parts.store.aside.find(campaign, digest);
    const batch = bytes && readBatch(bytes, asKept);
    if (bytes && batch?.ok) batches.push({ digest, bytes, batch: batch.value });
  }
  let released = 0;
  batches.sort((one, other) => one.batch.statement.first - other.batch.statement.first);
  for (const { digest, bytes, batch } of batches) {
    const kept = await keepBatchBytes(bytes, parts, { isReleased: true });
    if (!kept.ok) {
      if (kept.problem.kind === 'fork') await parts.store.aside.dropForked(campaign, digest);
      continue;
    }
    await parts.store.aside.dropReleased(campaign, { digest, tablet: batch.tablet, at: parts.clock() });
    released += 1;
  }
  if (batches.length > 0) parts.log({ level: 'info', event: 'batches-released', released, asked: batches.length });
}
