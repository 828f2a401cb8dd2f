import type { Bytes } from '../../domain/bytes.ts';
import { contentTypes } from '../../protocol/content-types.ts';
import type { JournalList } from '../../protocol/endpoints.ts';
import { encodeJournalPart } from '../../protocol/journal-sequence.ts';
import { packKeptBatch } from '../../protocol/kept-batch.ts';
import type { Totals } from '../../protocol/totals.ts';
import { bytesToBase64url } from '../../sealing/base64url.ts';
import type { CentreStore } from '../store/centre-store.ts';
import { answerJson, refuse } from './answers.ts';
import { refuseWithoutPass } from './ask-pass.ts';
import type { CentreContext, CentreParts } from './centre-parts.ts';
import { readId } from './read-id.ts';

/** GET, viewers: the exact numbers, from clear headers alone. */
export async function giveTotals(context: CentreContext, parts: CentreParts): Promise<Response> {
  const campaign = readId(context.req.param('campaign'), 16);
  if (!campaign) return refuse('not-found');
  const no = await refuseWithoutPass(context, parts, campaign, { scope: 'totals', role: 'viewer' });
  if (no) return no;
  const asOf = parts.clock();
  const totals: Totals = {
    asOf,
    campaign: bytesToBase64url(campaign),
    ...(await parts.store.sumTotals(campaign)),
  };
  return answerJson(totals);
}

/** GET, organisers: the campaign's journals. */
export async function giveJournals(context: CentreContext, parts: CentreParts): Promise<Response> {
  const campaign = readId(context.req.param('campaign'), 16);
  if (!campaign) return refuse('not-found');
  const no = await refuseWithoutPass(context, parts, campaign, { scope: 'journals', role: 'organiser' });
  if (no) return no;
  const list: JournalList = { journals: await parts.store.listJournals(campaign) };
  return answerJson(list);
}

/** GET with a ticket: a journal's enrolment and batches, as they came, piece by piece. */
export async function giveEntries(context: CentreContext, parts: CentreParts): Promise<Response> {
  const journal = readId(context.req.param('journal'), 16);
  if (!journal) return refuse('not-found');
  const after = context.req.query('after') ?? '0';
  if (!/^\d{1,9}$/.test(after)) return refuse('unreadable');
  const kept = await parts.store.findJournal(journal);
  if (!kept) return refuse('unknown-journal');
  const no = await refuseWithoutPass(context, parts, kept.campaign, { scope: 'journals' });
  if (no) return no;
  const tablet = await parts.store.findTablet(kept.campaign, kept.tablet);
  if (!tablet) throw new Error('a journal without its tablet');
  const stream = ReadableStream.from(listParts(parts.store, tablet.enrolment, journal, Number(after)));
  return new Response(stream, { headers: { 'Content-Type': contentTypes.journal } });
}

async function* listParts(
  store: CentreStore,
  enrolment: Bytes,
  journal: Bytes,
  after: number,
): AsyncGenerator<Uint8Array> {
  yield encodeJournalPart({ role: 'enrolment', bytes: enrolment });
  let statement = await store.readStatement(journal, after);
  while (statement) {
    yield encodeJournalPart({ role: 'batch', bytes: packKeptBatch(statement.signed, statement.entries) });
    statement = await store.readStatement(journal, statement.last);
  }
}
