import { countActions } from '../../domain/action.ts';
import type { Bytes } from '../../domain/bytes.ts';
import { makeStatement } from '../../protocol/attachment.ts';
import { makeBatch } from '../../protocol/batch.ts';
import { type CarrierPart, maxChunkBytes } from '../../protocol/carrier-part.ts';
import { decodeHeader } from '../../protocol/decode-header.ts';
import { makeEnrolment } from '../../protocol/enrolment.ts';
import { readInvite } from '../../protocol/invite.ts';
import { base64urlToBytes } from '../../sealing/base64url.ts';
import { digestBytes, type SealedEntry } from '../../sealing/chain.ts';
import { digestAt, listEntries } from './journal-reading.ts';
import { parsePageName } from './page-names.ts';
import type { PageStore } from './page-store.ts';
import type { JournalRow } from './rows.ts';
import { idToBytes, type TabletState } from './tablet-state.ts';
import type { Joined } from './tablet-store.ts';

/** What a file shall hold: what no receipt names yet, or all that this tablet ever wrote. */
export type CarrierScope = 'unsent' | 'all';

/** What was put into a file so far. `carried`: entries of other tablets; their pages are among the others. */
export type Loaded = {
  entries: number;
  actions: number;
  pages: number;
  pageBytes: number;
  missing: number;
  carried: number;
};

/** One batch in memory at a time: as large as one that goes over the wire. */
const most = { entries: 250, bytes: 130_000 };

/** This tablet's own parts, in the order in which a reader wants them; journals that have ended too. */
export async function* listOwnParts(
  state: TabletState,
  joined: Joined,
  scope: CarrierScope,
  pages: PageStore,
  loaded: Loaded,
): AsyncGenerator<CarrierPart> {
  const { campaign } = state;
  const manifest = campaign?.manifestBytes ?? new Uint8Array(0);
  yield openingPart(state, joined);
  // Before what is large: the centre listens on to somebody whom it knows.
  yield* listEnrolment(joined);
  yield { kind: 'manifest', bytes: manifest };
  const pack = await state.database.run('r', (tables) => tables.packs.get(campaign?.pack ?? ''));
  if (pack.ok && pack.value) yield { kind: 'pack', bytes: pack.value.bytes };
  for (const journal of [...state.journals.values()]) {
    yield* listBatches(state, joined, journal, scope === 'all' ? 0 : journal.acknowledged, loaded);
  }
  yield* listPages(joined, pages, loaded);
}

/** First in a file: whose campaign it is. */
export function openingPart({ campaign }: TabletState, joined: Joined): CarrierPart {
  const manifest = campaign?.manifestBytes ?? new Uint8Array(0);
  return { kind: 'opening', campaign: joined.campaign, manifest: digestBytes(manifest) };
}

/** How this tablet joined; nothing where its invite cannot be read any more. */
export async function* listEnrolment(joined: Joined): AsyncGenerator<CarrierPart> {
  const bytes = await enrolAgain(joined);
  if (bytes) yield { kind: 'enrolment', bytes };
}

/** A new request to join, as good as the first. */
export async function enrolAgain({ inviteText, signer, tabletName }: Joined): Promise<Bytes | undefined> {
  const invite = await readInvite(inviteText);
  if (!invite.ok) return undefined;
  return makeEnrolment(invite.value.signer, invite.value.certificateBytes, signer.publicBytes, tabletName);
}

/** A journal's entries after `from`. Ends before a hole: a number that neither copy knows is told, and a batch over it could not be signed. */
export async function* listBatches(
  state: TabletState,
  joined: Joined,
  journal: JournalRow,
  from: number,
  loaded: Loaded,
): AsyncGenerator<CarrierPart> {
  for (let after = from; after < journal.head; ) {
    const entries = await listEntries(state, after, most, journal);
    const previous = await digestAt(state, after, journal);
    if (entries.length === 0 || !previous) {
      loaded.missing += journal.head - after;
      return;
    }
    const place = { campaign: joined.campaign, journal: idToBytes(journal.id), first: after + 1, previous };
    yield { kind: 'batch', bytes: await makeBatch(joined.signer, place, entries) };
    loaded.entries += entries.length;
    loaded.actions += entries.reduce((sum, entry) => sum + countEntry(entry), 0);
    after += entries.length;
  }
}

function countEntry(entry: SealedEntry): number {
  const header = decodeHeader(entry.header);
  return header.ok ? countActions(header.value.cells) : 0;
}

/** One sealed page in memory at a time, after the word of which entry names it. */
export async function* listPages(joined: Joined, pages: PageStore, loaded: Loaded): AsyncGenerator<CarrierPart> {
  for (const name of (await pages.list()).names) {
    const page = parsePageName(name);
    const digest = page && base64urlToBytes(page.digest);
    const bytes = digest && (await pages.read(name));
    if (!bytes) continue;
    const { journal, number } = page;
    const statement = { campaign: joined.campaign, journal: idToBytes(journal), number, digest, bytes: bytes.length };
    const signed = base64urlToBytes(await makeStatement(joined.signer, statement));
    if (signed) yield { kind: 'attachment', bytes: signed };
    for (let at = 0; at < bytes.length; at += maxChunkBytes) {
      yield { kind: 'chunk', digest, size: bytes.length, at, bytes: bytes.slice(at, at + maxChunkBytes) };
    }
    loaded.pages += 1;
    loaded.pageBytes += bytes.length;
  }
}
