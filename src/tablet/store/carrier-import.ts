import type { Bytes } from '../../domain/bytes.ts';
import {
  type AttachmentStatement,
  readAttachmentReceipt,
  readStatement,
  takeAttachmentReceipt,
} from '../../protocol/attachment.ts';
import { readBatch } from '../../protocol/batch.ts';
import { readCarrier } from '../../protocol/carrier-file.ts';
import type { CarriedChunk, CarrierPart } from '../../protocol/carrier-part.ts';
import { contentTypes } from '../../protocol/content-types.ts';
import { checkEnrolment } from '../../protocol/enrolment.ts';
import { limits } from '../../protocol/limits.ts';
import { listReceiptKeys } from '../../protocol/manifest.ts';
import { readReceiptPlace, takeReceipt } from '../../protocol/receipt.ts';
import { bytesToBase64url } from '../../sealing/base64url.ts';
import { areBytesEqual, joinBytes } from '../../sealing/bytes.ts';
import { digestBytes } from '../../sealing/chain.ts';
import { importVerifier, type VerifierKey } from '../../sealing/keys.ts';
import { verifySigned } from '../../sealing/signed.ts';
import type { CarriedName } from './carried-names.ts';
import type { Courier } from './courier.ts';
import { keepReceipt } from './journal-reading.ts';
import type { PageStore } from './page-store.ts';
import type { TabletState } from './tablet-state.ts';
import type { Joined } from './tablet-store.ts';
import { releasePages } from './waiting-pages.ts';

/** What came of a file that somebody brought to this tablet. */
export type BroughtFile = {
  readonly kind: 'taken';
  /** By tablets' names: entries that are carried from now on, and those that were here already. */
  readonly tablets: readonly { readonly name: string; readonly taken: number; readonly known: number }[];
  /** Entries of this tablet in the file: they are its own, and stay where they are. */
  readonly own: number;
  readonly pages: number;
  /** This tablet's entries that a receipt in the file says are at the centre, and nobody knew that here. */
  readonly receipted: number;
  /** This tablet's pages, likewise; they are no longer here. */
  readonly pagesReceipted: number;
  /** Parts that are damaged, or that nobody of this campaign signed. */
  readonly refused: number;
  /** No room for the rest. */
  readonly isFull: boolean;
  readonly ending: 'whole' | 'cut';
};

export type BroughtProblem = { readonly kind: 'not-a-carrier' } | { readonly kind: 'other-campaign' };

type Stated = AttachmentStatement & { readonly signed: Bytes };

type Row = { -readonly [Key in keyof BroughtFile['tablets'][number]]: BroughtFile['tablets'][number][Key] };

/** Reads a file part by part; keeps what is other tablets' and holds, and believes receipts that the centre signed. Safe to repeat. */
export async function takeCarrierFile(
  state: TabletState,
  joined: Joined,
  courier: Courier,
  pageStore: PageStore,
  chunks: AsyncIterable<Uint8Array>,
): Promise<BroughtFile | BroughtProblem> {
  const campaignKey = await importVerifier(joined.manifest.signingKey);
  const receiptKeys = await listReceiptKeys(joined.manifest);
  const keyByTablet = new Map<string, VerifierKey>();
  const rowByTablet = new Map<string, Row>();
  const before = countAtCentre(state);
  let own = 0;
  let pages = 0;
  let refused = 0;
  let pagesReceipted = 0;
  let isFull = false;
  let stated: Stated | undefined;

  /** Whether it is new here. */
  async function keep(name: CarriedName, bytes: Bytes): Promise<boolean> {
    const kept = isFull ? 'full' : await courier.keep(name, bytes);
    if (kept === 'full' || kept === 'failing') isFull = true;
    return kept === 'done';
  }

  async function takeEnrolment(bytes: Bytes): Promise<boolean> {
    const enrolment = campaignKey && (await checkEnrolment(bytes, campaignKey));
    const key = enrolment?.ok ? await importVerifier(enrolment.value.tabletKey) : undefined;
    if (!enrolment?.ok || !key) return false;
    const tablet = bytesToBase64url(key.id);
    keyByTablet.set(tablet, key);
    rowByTablet.set(tablet, rowByTablet.get(tablet) ?? { name: enrolment.value.name, taken: 0, known: 0 });
    if (!areBytesEqual(key.id, joined.signer.id)) await keep({ kind: 'enrolment', tablet }, bytes);
    return true;
  }

  async function takeBatch(bytes: Bytes): Promise<boolean> {
    const read = readBatch(bytes);
    if (!read.ok || !areBytesEqual(read.value.statement.campaign, joined.campaign)) return false;
    const { statement, signed } = read.value;
    const tablet = bytesToBase64url(read.value.tablet);
    const key = keyByTablet.get(tablet);
    const row = rowByTablet.get(tablet);
    if (!key || !row || !(await verifySigned(key, contentTypes.batch, signed)).ok) return false;
    const journal = bytesToBase64url(statement.journal);
    if (areBytesEqual(read.value.tablet, joined.signer.id) || state.journals.has(journal)) {
      own += statement.count;
      return true;
    }
    const isNew = await keep(
      {
        kind: 'batch',
        journal,
        tablet,
        first: statement.first,
        last: statement.first + statement.count - 1,
        previous: bytesToBase64url(statement.previous),
        head: bytesToBase64url(statement.head),
        bytes: bytes.length,
      },
      bytes,
    );
    if (isNew) row.taken += statement.count;
    else if (!isFull) row.known += statement.count;
    return true;
  }

  /** Which entry names the page that comes next, as a tablet of this campaign signed it. */
  async function takeStatement(bytes: Bytes): Promise<boolean> {
    const read = readStatement(bytes);
    const key = read && keyByTablet.get(bytesToBase64url(read.tablet));
    if (!read || !key || !areBytesEqual(read.statement.campaign, joined.campaign)) return false;
    if (!(await verifySigned(key, contentTypes.attachment, bytes)).ok) return false;
    stated = { ...read.statement, signed: bytes };
    return true;
  }

  /** Only pages that came in one piece, as ours do: their digest says that they are whole. One of which no tablet of the campaign has just said whose it is, or that is too large for the centre, would lie here for good. */
  async function takeChunk({ digest, size, bytes }: CarriedChunk): Promise<boolean> {
    if (bytes.length !== size || !areBytesEqual(digestBytes(bytes), digest)) return false;
    const of = stated && stated.bytes === size && areBytesEqual(stated.digest, digest) ? stated : undefined;
    stated = undefined;
    if (!of || size > limits.maxAttachmentBytes) return false;
    const journal = bytesToBase64url(of.journal);
    if (state.journals.has(journal)) return true;
    const place = { digest: bytesToBase64url(digest), size };
    const name: CarriedName = { kind: 'page', journal, number: of.number, ...place };
    if (await keep(name, joinBytes(bytes, of.signed))) pages += 1;
    return true;
  }

  async function takeSignedReceipt(bytes: Bytes): Promise<boolean> {
    const journal = readReceiptPlace(bytes)?.journal;
    if (!journal) return false;
    const receipt = await takeReceipt(bytes, receiptKeys, { campaign: joined.campaign, journal });
    if (!receipt.ok) return false;
    if (state.journals.has(bytesToBase64url(journal))) await keepReceipt(state, receipt.value);
    else await courier.settle(receipt.value, bytes);
    return true;
  }

  /** A page of this tablet goes by it, as after the centre's own answer; another one's is kept for its way back. */
  async function takePageReceipt(bytes: Bytes): Promise<boolean> {
    const place = readAttachmentReceipt(bytes);
    const wanted = place && { ...place, campaign: joined.campaign };
    if (!wanted || !(await takeAttachmentReceipt(bytesToBase64url(bytes), receiptKeys, wanted)).ok) return false;
    if (!state.journals.has(bytesToBase64url(wanted.journal))) {
      await courier.settlePage(wanted, bytes);
      return true;
    }
    pagesReceipted += await releasePages(state, pageStore, wanted);
    return true;
  }

  function takePart(part: CarrierPart): Promise<boolean> {
    switch (part.kind) {
      case 'enrolment':
        return takeEnrolment(part.bytes);
      case 'batch':
        return takeBatch(part.bytes);
      case 'chunk':
        return takeChunk(part);
      case 'attachment':
        return takeStatement(part.bytes);
      case 'attachment-receipt':
        return takePageReceipt(part.bytes);
      case 'receipt':
        return takeSignedReceipt(part.bytes);
      default:
        return Promise.resolve(true);
    }
  }

  for await (const news of readCarrier(chunks)) {
    if (news.kind === 'not-a-carrier') return { kind: 'not-a-carrier' };
    if (news.kind === 'part' && news.part.kind === 'opening' && !areBytesEqual(news.part.campaign, joined.campaign)) {
      return { kind: 'other-campaign' };
    }
    const isGood = news.kind === 'part' ? await takePart(news.part) : news.kind !== 'damaged';
    if (!isGood) refused += 1;
    if (news.kind === 'end') {
      const tablets = [...rowByTablet.values()].filter(({ taken, known }) => taken + known > 0);
      const receipted = countAtCentre(state) - before;
      return { kind: 'taken', tablets, own, pages, receipted, pagesReceipted, refused, isFull, ending: news.ending };
    }
  }
  return { kind: 'not-a-carrier' };
}

function countAtCentre({ journals }: TabletState): number {
  return [...journals.values()].reduce((sum, { acknowledged }) => sum + acknowledged, 0);
}
