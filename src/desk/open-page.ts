import { bad, good, type Outcome } from '../domain/outcome.ts';
import type { AttachmentRef } from '../protocol/entry-header.ts';
import { decodePageFile, type PageFile } from '../protocol/page-file.ts';
import { base64urlToBytes, bytesToBase64url } from '../sealing/base64url.ts';
import { digestBytes } from '../sealing/chain.ts';
import type { OpenProblem } from '../sealing/open.ts';
import { createAttachmentOpener } from '../sealing/open-attachment.ts';
import type { OpenedEntry } from './journal-news.ts';
import type { CampaignKeys } from './keys/campaign-keys.ts';

export type PageProblem =
  /** The file is not the one that the entry names. */
  | { readonly kind: 'page-differs' }
  /** It opens, but a newer version wrote it, or it is no page. */
  | { readonly kind: 'page-not-understood' }
  | { readonly kind: 'key-unknown'; readonly key: number }
  | OpenProblem;

/** Opens a sealed file that an entry names by `ref`. */
export type PageOpener = (
  entry: OpenedEntry,
  ref: AttachmentRef,
  sealed: Uint8Array<ArrayBuffer>,
) => Promise<Outcome<PageFile, PageProblem>>;

/** Imports every key once. */
export async function createPageOpener({ campaign, opening }: CampaignKeys): Promise<PageOpener> {
  const openers = await Promise.all(
    opening.map(async ({ id, pair }) => [id, await createAttachmentOpener(pair)] as const),
  );
  const openerByKey = new Map(openers);
  return async ({ journal, header }, ref, sealed) => {
    const opener = openerByKey.get(header.key);
    const place = base64urlToBytes(journal);
    if (!opener || !place) return bad({ kind: 'key-unknown', key: header.key });
    const isTheOne =
      sealed.length === ref.bytes && bytesToBase64url(digestBytes(sealed)) === bytesToBase64url(ref.digest);
    if (!isTheOne) return bad({ kind: 'page-differs' });
    const opened = await opener(sealed, { campaign, journal: place });
    if (!opened.ok) return opened;
    const page = decodePageFile(opened.value);
    return page ? good(page) : bad({ kind: 'page-not-understood' });
  };
}
