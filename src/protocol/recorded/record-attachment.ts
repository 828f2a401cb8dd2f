import { base64urlToBytes } from '../../sealing/base64url.ts';
import { digestBytes } from '../../sealing/chain.ts';
import { makeSigner } from '../../sealing/keys.ts';
import { makeAttachmentReceipt, makeStatement } from '../attachment.ts';
import { writeRecording } from './record-file.ts';
import { recordedSealedFile } from './recorded-attachment.ts';

/** Recorded `attachment-v1.json`: `node src/protocol/recorded/record-attachment.ts`, once. Signatures are by chance, so both keys' public halves are in the file. */
const [tablet, centre] = [await makeSigner(true), await makeSigner(true)];
const statement = {
  campaign: (await makeSigner(true)).id,
  journal: Uint8Array.from({ length: 16 }, (_, index) => index + 1),
  number: 7,
  digest: digestBytes(recordedSealedFile),
  bytes: recordedSealedFile.length,
};
const signed = await makeStatement(tablet, statement);
const receipt = await makeAttachmentReceipt(centre, { ...statement, at: 1_386_676_800_000 });
writeRecording('attachment-v1.json', {
  version: 1,
  campaign: statement.campaign,
  journal: statement.journal,
  tabletKey: tablet.publicBytes,
  receiptKey: centre.publicBytes,
  statement: base64urlToBytes(signed),
  receipt: base64urlToBytes(receipt),
});
