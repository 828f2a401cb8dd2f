import { mayDeliver } from '../../domain/pass.ts';
import type { PageFile } from '../../protocol/page-file.ts';
import { bytesToBase64url } from '../../sealing/base64url.ts';
import type { CentreClient } from '../centre-client.ts';
import type { CollectedEntry } from '../collect-entries.ts';
import { inkPageToSvg } from '../ink-to-svg.ts';
import type { CampaignKeys } from '../keys/campaign-keys.ts';
import { createPageOpener } from '../open-page.ts';
import { type Html, html } from './html.ts';

/** A page of a letter as it is printed, by its sealed file's digest in base64url; `undefined` where it is not here. */
export type FindPrintedPage = (digest: string) => Html | undefined;

/**
 * Fetches and opens the pages, by hand or photographed, of all letters that may be delivered, one file at a time. What the centre does not have yet, or what does not open, is
 * left out: its letter is counted, and no half of it printed.
 */
export async function loadPages(
  entries: Iterable<CollectedEntry>,
  keys: CampaignKeys,
  client: Pick<CentreClient, 'sealedFile'> | undefined,
): Promise<FindPrintedPage> {
  const pageByDigest = new Map<string, Html>();
  const open = await createPageOpener(keys);
  for (const { entry, isTakenBack } of entries) {
    if (!client || isTakenBack || entry.body.kind !== 'pass' || !mayDeliver(entry.body.pass)) continue;
    for (const ref of entry.header.attachments) {
      const digest = bytesToBase64url(ref.digest);
      const sealed = await client.sealedFile(entry.journal, digest);
      const page = sealed.ok ? await open(entry, ref, sealed.value) : undefined;
      if (page?.ok) pageByDigest.set(digest, pageToHtml(page.value));
    }
  }
  return (digest) => pageByDigest.get(digest);
}

/** Handwriting as a drawing in the page, a photograph as a `data:` picture: the page to print fetches nothing. */
function pageToHtml(page: PageFile): Html {
  if (page.kind === 'ink') return { html: inkPageToSvg(page.ink).trim() };
  const base64 = bytesToBase64url(page.bytes).replaceAll('-', '+').replaceAll('_', '/');
  const address = `data:${page.type};base64,${base64}${'='.repeat((4 - (base64.length % 4)) % 4)}`;
  return html`<img src="${address}" alt="A page of the letter, photographed">`;
}
