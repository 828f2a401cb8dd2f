import type { Bytes } from '../../domain/bytes.ts';
import { type AttachmentReceipt, makeAttachmentReceipt } from '../../protocol/attachment.ts';
import { writeCarrier } from '../../protocol/carrier-file.ts';
import type { CarrierPart } from '../../protocol/carrier-part.ts';
import { makeReceipt, type Receipt } from '../../protocol/receipt.ts';
import { base64urlToBytes } from '../../sealing/base64url.ts';
import { joinBytes } from '../../sealing/bytes.ts';
import { digestBytes } from '../../sealing/chain.ts';
import type { CentreParts } from './centre-parts.ts';

/** A carrier file of receipts alone, entries before pages; `undefined` where there are none. */
export async function packReceipts(
  journals: readonly Receipt[],
  pages: readonly AttachmentReceipt[],
  { receiptSigner, store }: Pick<CentreParts, 'receiptSigner' | 'store'>,
): Promise<Bytes | undefined> {
  const campaign = journals[0]?.campaign ?? pages[0]?.campaign;
  if (!campaign) return undefined;
  const signer = await receiptSigner();
  const manifest = digestBytes((await store.findCampaign(campaign))?.manifest ?? new Uint8Array(0));
  const chunks: Bytes[] = [];
  const parts = async function* (): AsyncGenerator<CarrierPart> {
    yield { kind: 'opening', campaign, manifest };
    for (const receipt of journals) yield { kind: 'receipt', bytes: await makeReceipt(signer, receipt) };
    for (const page of pages) {
      const bytes = base64urlToBytes(await makeAttachmentReceipt(signer, page));
      if (bytes) yield { kind: 'attachment-receipt', bytes };
    }
  };
  for await (const chunk of writeCarrier(parts())) chunks.push(chunk);
  return joinBytes(...chunks);
}
