import { bad, good, type Outcome } from '../../domain/outcome.ts';
import { type AttachmentStatement, readStatement } from '../../protocol/attachment.ts';
import { contentTypes } from '../../protocol/content-types.ts';
import { decodeHeader } from '../../protocol/decode-header.ts';
import type { RefusalKind } from '../../protocol/refusal.ts';
import { areBytesEqual } from '../../sealing/bytes.ts';
import { verifySigned } from '../../sealing/signed.ts';
import type { CentreParts } from './centre-parts.ts';

/** What one journal's files may take: some eight thousand pages. */
const journalBytes = 1_073_741_824;

/** A statement that a tablet of its campaign signed, which is not withdrawn, and that an entry which is here names just this file: strangers fill no disk. */
export async function checkStatement(
  signed: Uint8Array<ArrayBuffer>,
  { store, verifiers }: Pick<CentreParts, 'store' | 'verifiers'>,
): Promise<Outcome<AttachmentStatement, RefusalKind>> {
  const read = readStatement(signed);
  if (!read) return bad('unreadable');
  const { statement, tablet } = read;
  const { campaign, journal, number, digest, bytes } = statement;
  const kept = await store.findTablet(campaign, tablet);
  if (!kept) return bad((await store.isTabletKnown(tablet)) ? 'other-campaign' : 'unknown-tablet');
  const verifier = await verifiers(kept.key);
  const verified = verifier && (await verifySigned(verifier, contentTypes.attachment, signed));
  if (!verified?.ok) return bad('signature-wrong');
  if (kept.revoked !== 0) return bad('tablet-revoked');

  const found = await store.findJournal(journal);
  if (found && !areBytesEqual(found.campaign, campaign)) return bad('other-campaign');
  const bytesOfHeader = found && (await store.findHeader(journal, number));
  const header = bytesOfHeader && decodeHeader(bytesOfHeader);
  const isNamed =
    header?.ok && header.value.attachments.some((each) => each.bytes === bytes && areBytesEqual(each.digest, digest));
  return isNamed ? good(statement) : bad('unknown-attachment');
}

/** Whether the journal may have another file of that size. */
export async function hasRoomFor(
  { journal, bytes }: Pick<AttachmentStatement, 'journal' | 'bytes'>,
  { store }: Pick<CentreParts, 'store'>,
): Promise<boolean> {
  return (await store.sumAttachments(journal)) + bytes <= journalBytes;
}
