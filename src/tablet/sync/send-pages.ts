import { type AttachmentStatement, makeStatement, takeAttachmentReceipt } from '../../protocol/attachment.ts';
import { listReceiptKeys } from '../../protocol/manifest.ts';
import { base64urlToBytes } from '../../sealing/base64url.ts';
import type { Courier } from '../store/courier.ts';
import { readSetting, writeSetting } from '../store/settings.ts';
import type { Joined, TabletStore } from '../store/tablet-store.ts';
import type { WaitingPage, WaitingPages } from '../store/waiting-pages.ts';
import { type ChunkSize, halveChunk } from './chunk-size.ts';
import type { Fetch } from './exchange.ts';
import { problemToEnd, type RoundEnd } from './round-end.ts';
import { type UploadProblem, uploadPage } from './upload-page.ts';

/** What sending pages remembers from one round to the next; a restart begins without it. */
export type PagesMemory = {
  readonly size: ChunkSize;
  /** Pages that would be refused again, by their names: they stay on the tablet, and the others flow. Forgotten when a person asks for sending. */
  readonly aside: Set<string>;
  /** Pages at which the centre, or something before it, has failed, and how many had arrived by then. They are tried last. */
  readonly failed: Map<string, number>;
  arrived: number;
};

export type PagesSending = {
  readonly store: TabletStore;
  readonly joined: Joined;
  readonly fetch: Fetch;
  readonly stop: AbortSignal;
  readonly memory: PagesMemory;
  /** So many bytes of the page under way are at the centre. */
  readonly onProgress: (bytes: number) => void;
  /** Text is waiting, or pages may no longer go: asked between chunks. */
  readonly mustPause: () => boolean;
};

export type PagesEnd = RoundEnd | { readonly kind: 'paused' } | { readonly kind: 'receipt-unknown' };

/** Released with the receipt, which was checked. */
type PagesToSend = Pick<WaitingPages, 'list' | 'read'> & {
  readonly release: (page: WaitingPage, receipt: string) => Promise<void>;
};

type PageEnd = PagesEnd | { readonly kind: 'arrived' } | { readonly kind: 'aside' };

/** Once more from where the centre stands, where it said that this is not where the tablet thought. */
const mostTries = 3;

/**
 * Brings the pages whose entries are at the centre there too, the smallest first, one after the other, each resumed where it stood; then those that are carried for
 * other tablets. A page leaves the tablet by its verified receipt alone.
 */
export async function sendPages(sending: PagesSending): Promise<PagesEnd> {
  const own = await sendEach(sending, (await sending.store.paper()).waitingPages);
  if (own.kind !== 'all-there' || sending.store.counts.value.carriedPages === 0) return own;
  return sendEach(sending, toCarriedPages((await sending.store.carrier()).courier));
}

/** Pages of other tablets, by the same way: the receipt is kept for the tablet that wrote them. */
function toCarriedPages(courier: Courier): PagesToSend {
  return {
    list: async () => courier.pages(),
    read: courier.readPage,
    release: async (page, receipt) => courier.settlePage(page, base64urlToBytes(receipt) ?? new Uint8Array(0)),
  };
}

async function sendEach(sending: PagesSending, pages: PagesToSend): Promise<PagesEnd> {
  const { memory, mustPause, onProgress } = sending;
  for (const page of failedLast(await pages.list(), memory)) {
    if (memory.aside.has(page.name)) continue;
    if (mustPause()) return { kind: 'paused' };
    const end = await sendPage(sending, page, pages);
    if (end.kind === 'arrived') memory.arrived += 1;
    else if (end.kind === 'aside' || isOfOnePage(memory, page, end)) memory.aside.add(page.name);
    else return end;
    onProgress(0);
  }
  return { kind: 'all-there' };
}

function failedLast(pages: readonly WaitingPage[], { failed }: PagesMemory): WaitingPage[] {
  return [...pages.filter(({ name }) => !failed.has(name)), ...pages.filter(({ name }) => failed.has(name))];
}

/** Whether a failure that looks like the centre's own is for this page alone: it comes again, and others have arrived in between. */
function isOfOnePage({ failed, arrived }: PagesMemory, { name }: WaitingPage, end: PagesEnd): boolean {
  const trouble = end.kind === 'later' ? end.trouble.kind : undefined;
  if (trouble !== 'centre-broken' && trouble !== 'not-our-centre') return false;
  const before = failed.get(name);
  failed.set(name, arrived);
  return before !== undefined && arrived > before;
}

async function sendPage(sending: PagesSending, page: WaitingPage, pages: PagesToSend): Promise<PageEnd> {
  const { joined, fetch, stop, memory, onProgress, mustPause } = sending;
  const { journal, number, digest, bytes } = page;
  const statement = { campaign: joined.campaign, journal, number, digest, bytes };
  const signed = await makeStatement(joined.signer, statement);
  let isUnderWay = (await readSetting('pageUnderWay')) === page.name;
  // Before its first byte leaves: after a kill its upload is asked for, and no other one.
  if (!isUnderWay) await writeSetting('pageUnderWay', page.name);
  for (let tries = 1; ; tries += 1) {
    const { size } = memory;
    const read = (at: number, length: number) => pages.read(page, at, length);
    const sent = await uploadPage({ statement, signed, isUnderWay, read, fetch, stop, size, onProgress, mustPause });
    if (sent.ok) return takeReceipt(sending, statement, sent.value, () => pages.release(page, sent.value));
    if (!isWorthAnotherTry(sent.problem) || tries >= mostTries) return problemToPageEnd(memory, sent.problem);
    isUnderWay = true;
  }
}

async function takeReceipt(
  { joined }: PagesSending,
  statement: AttachmentStatement,
  text: string,
  release: () => Promise<void>,
): Promise<PageEnd> {
  const receipt = await takeAttachmentReceipt(text, await listReceiptKeys(joined.manifest), statement);
  if (!receipt.ok) return { kind: 'receipt-unknown' };
  await release();
  return { kind: 'arrived' };
}

/** Another request stood in the way, its upload was given up, or bytes were damaged on their way: none of it says anything of the page. */
function isWorthAnotherTry(problem: UploadProblem): boolean {
  const kind = problem.kind === 'refused' ? problem.refusal.kind : undefined;
  return kind === 'gap' || kind === 'attachment-damaged' || kind === 'unknown-attachment';
}

function problemToPageEnd(memory: PagesMemory, problem: UploadProblem): PageEnd {
  if (problem.kind === 'paused') return problem;
  if (problem.kind === 'unreadable') return { kind: 'aside' };
  if (problem.kind === 'trouble') halveChunk(memory.size);
  if (problem.kind === 'refused') {
    const { kind, retry } = problem.refusal;
    const isOfThisPage = retry === 'never' || kind === 'attachment-damaged' || kind === 'unknown-attachment';
    if (isOfThisPage) return { kind: 'aside' };
  }
  return problemToEnd(problem);
}
