import type { Bytes } from '../../domain/bytes.ts';
import { bad, type Outcome } from '../../domain/outcome.ts';
import type { AttachmentRef } from '../../protocol/entry-header.ts';
import { encodePageFile, type PageFile } from '../../protocol/page-file.ts';
import { bytesToBase64url } from '../../sealing/base64url.ts';
import { digestBytes } from '../../sealing/chain.ts';
import { sealAttachment } from '../../sealing/seal-attachment.ts';
import { type Appended, appendEntry, type EntryDraft } from './append.ts';
import { pageToName } from './page-names.ts';
import type { PageStore } from './page-store.ts';
import type { JournalRow } from './rows.ts';
import { currentJournal, idToBytes, publish, type TabletState } from './tablet-state.ts';
import type { SaveProblem } from './tablet-store.ts';

export type PagesProblem =
  /** The pages cannot be kept; what comes without them could be. Nothing was changed. */
  { readonly kind: 'pages-not-saved'; readonly why: 'full' | 'failing' };

type Place = { readonly journal: string; readonly number: number; readonly key: number };
type Put = { readonly place: Place; readonly ref: AttachmentRef };

/** As `appendEntry`; `draft` gets the pages' names too, in the order of `files`. */
export type AppendWithPages = <Problem>(
  files: readonly PageFile[],
  draft: (journal: JournalRow, attachments: readonly AttachmentRef[]) => Outcome<EntryDraft, Problem>,
) => Promise<Outcome<Appended, SaveProblem | PagesProblem | Problem>>;

/**
 * Appends entries that name pages: every page sealed, written and flushed before the entry that names it. What an entry that was not saved
 * would have named stays until the next start, for such an entry may be found on the disk after all; a repeated try uses the same files.
 */
export function createAppendWithPages(state: TabletState, store: PageStore): AppendWithPages {
  const putByFile = new WeakMap<PageFile, Put>();

  async function put(file: PageFile, place: Place, key: Bytes): Promise<AttachmentRef | 'full' | 'failing'> {
    const before = putByFile.get(file);
    if (before && isSamePlace(before.place, place)) return before.ref;
    const campaign = state.campaign?.campaign;
    if (!campaign) return 'failing';
    const sealed = await sealAttachment(encodePageFile(file), key, { campaign, journal: idToBytes(place.journal) });
    const digest = digestBytes(sealed);
    const written = await store.put(pageToName({ ...place, digest: bytesToBase64url(digest) }), sealed);
    if (written !== 'done') return written;
    const ref: AttachmentRef = { digest, bytes: sealed.length, role: file.kind === 'ink' ? 'ink-page' : 'photo' };
    putByFile.set(file, { place, ref });
    return ref;
  }

  async function append<Problem>(
    files: readonly PageFile[],
    draft: (journal: JournalRow, attachments: readonly AttachmentRef[]) => Outcome<EntryDraft, Problem>,
  ): Promise<Outcome<Appended, SaveProblem | PagesProblem | Problem>> {
    const journal = currentJournal(state);
    const key = state.signals.joined.value?.manifest.openingKeys.at(-1);
    if (!journal || !key) return bad({ kind: 'not-joined' });
    const place: Place = { journal: journal.id, number: journal.head + 1, key: key.id };
    const attachments: AttachmentRef[] = [];
    for (const file of files) {
      const ref = await put(file, place, key.key);
      if (typeof ref === 'string') return bad({ kind: 'pages-not-saved', why: ref });
      attachments.push(ref);
    }
    const appended = await appendEntry<Problem | typeof moved>(state, (now, number) => {
      const keyNow = state.signals.joined.value?.manifest.openingKeys.at(-1)?.id;
      const isThere = isSamePlace(place, { journal: now.id, number, key: keyNow ?? -1 });
      return isThere ? draft(now, attachments) : bad(moved);
    });
    if (!appended.ok) {
      // Somebody else's entry came between, or a newer manifest: sealed for another place, the pages are sealed anew.
      return appended.problem === moved ? append(files, draft) : bad(appended.problem);
    }
    for (const { digest, bytes } of attachments) {
      state.pages.set(pageToName({ ...place, digest: bytesToBase64url(digest) }), bytes);
    }
    publish(state);
    return appended;
  }
  return append;
}

const moved = Symbol();

function isSamePlace(one: Place, other: Place): boolean {
  return one.journal === other.journal && one.number === other.number && one.key === other.key;
}
