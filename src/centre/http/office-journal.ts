import type { Bytes } from '../../domain/bytes.ts';
import { contentTypes } from '../../protocol/content-types.ts';
import { encodeJournalPart } from '../../protocol/journal-sequence.ts';
import type { EntryPlace, ReadContent } from '../../protocol/office-content.ts';
import { digestOfficeEntry, maxOfficeEntryBytes, readOfficeEntry } from '../../protocol/office-entry.ts';
import { base64urlToBytes } from '../../sealing/base64url.ts';
import type { OfficeEntryToKeep } from '../store/office-entries.ts';
import { refuse } from './answers.ts';
import { listDigests, releaseBatches } from './aside.ts';
import { refuseWithoutPass } from './ask-pass.ts';
import type { CentreContext, CentreParts } from './centre-parts.ts';
import { removeDoomedFiles } from './doomed-files.ts';
import { readBody } from './read-body.ts';
import { readId } from './read-id.ts';

/** In ms: a quarter of a megabyte at most. */
const entryMs = 60_000;

/** POST: the office's next entry. Its own signature is its pass. What it erases is gone when it is answered. */
export async function takeOfficeEntry(context: CentreContext, parts: CentreParts): Promise<Response> {
  const campaign = readId(context.req.param('campaign'), 16);
  if (!campaign) return refuse('not-found');
  const kept = await parts.store.findCampaign(campaign);
  const key = kept && (await parts.verifiers(kept.signingKey));
  if (!key) return refuse('unknown-campaign');
  const max = maxOfficeEntryBytes;
  const limits = { contentType: contentTypes.officeEntry, max, withinMs: entryMs };
  const body = await readBody(context, parts.bodyRoom, limits);
  if (!body.ok) return refuse(body.problem.kind, { ...(body.problem.kind === 'too-large' && { max }) });
  const entry = await readOfficeEntry(body.value, key);
  if (!entry.ok) return refuse('signature-wrong');
  const { number, previous, content } = entry.value;
  const at = parts.clock();
  const taken = await parts.store.keepOfficeEntry({
    campaign,
    number,
    previous,
    digest: digestOfficeEntry(body.value),
    signed: body.value,
    at,
    // What came while the desk was opening is not what it has opened; nor is, by a clock that is ahead, what is yet to come.
    ...contentToDo(content, Math.min(entry.value.at, at)),
  });
  if (!taken.ok) {
    return taken.problem.kind === 'gap' ? refuse('gap', { need: taken.problem.need }) : refuse('fork');
  }
  // Also where the entry was here already: whoever comes again was perhaps not answered because this failed.
  if (content.kind === 'erasure') await removeDoomedFiles(parts, campaign);
  if (content.kind === 'aside') await releaseBatches(content.rows, campaign, parts);
  return new Response(null, { status: 204 });
}

/** GET with a ticket: the office's entries after a number, 200 at most; who wants more asks again. */
export async function giveOfficeEntries(context: CentreContext, parts: CentreParts): Promise<Response> {
  const campaign = readId(context.req.param('campaign'), 16);
  if (!campaign) return refuse('not-found');
  const after = context.req.query('after') ?? '0';
  if (!/^\d{1,9}$/.test(after)) return refuse('unreadable');
  const no = await refuseWithoutPass(context, parts, campaign, { scope: 'journals' });
  if (no) return no;
  const entries = await parts.store.listOfficeEntries(campaign, Number(after));
  const body = ReadableStream.from(entries.map((bytes: Bytes) => encodeJournalPart({ role: 'office', bytes })));
  return new Response(body, { headers: { 'Content-Type': contentTypes.journal } });
}

/** What the centre does at the office's word, given at that time (epoch ms). */
function contentToDo(
  content: ReadContent,
  at: number,
): Pick<OfficeEntryToKeep, 'erased' | 'opened' | 'retention' | 'discarded' | 'withdrawn'> {
  switch (content.kind) {
    case 'erasure':
      return { erased: toPlaces(content.rows) };
    case 'opened':
      return { opened: { places: toPlaces(content.rows), at } };
    case 'retention':
      return { retention: content };
    case 'aside':
      return { discarded: listDigests(content.rows, 'discard') };
    case 'invite':
      return {
        withdrawn: content.rows.flatMap(({ id, deed }) => (deed === 'withdrawn' ? (base64urlToBytes(id) ?? []) : [])),
      };
    default:
      return {};
  }
}

function toPlaces(rows: readonly EntryPlace[]) {
  return rows.flatMap(({ journal, number }) => {
    const id = base64urlToBytes(journal);
    return id ? [{ journal: id, number }] : [];
  });
}
