import type { Bytes } from '../../domain/bytes.ts';
import { encodeCbor } from '../../sealing/cbor.ts';
import { chainStart } from '../../sealing/chain.ts';
import { makeSigner } from '../../sealing/keys.ts';
import { sign } from '../../sealing/signed.ts';
import { makeConfirmed } from '../confirmed.ts';
import { contentTypes } from '../content-types.ts';
import { digestOfficeEntry, makeOfficeEntry } from '../office-entry.ts';
import { writeRecording } from './record-file.ts';
import { recordedConfirmed, recordedContents } from './recorded-office.ts';

/** Recorded `office-v1.json`: `node src/protocol/recorded/record-office.ts`, once. Signatures are by chance. The last entry is of a kind that nobody knows yet. */
const campaign = await makeSigner(true);
const at = 1_386_676_800_000;
const entries: Bytes[] = [];
const toPrevious = () => {
  const last = entries.at(-1);
  return last ? digestOfficeEntry(last) : chainStart;
};
for (const [index, content] of recordedContents.entries()) {
  entries.push(await makeOfficeEntry(campaign, { number: index + 1, previous: toPrevious(), at, content }));
}
const later = [1, campaign.id, entries.length + 1, toPrevious(), at / 1000, 255, 'of a later office'];
entries.push(await sign(campaign, contentTypes.officeEntry, encodeCbor(later)));
writeRecording('office-v1.json', {
  version: 1,
  signingKey: campaign.publicBytes,
  entries,
  confirmed: await makeConfirmed(campaign, recordedConfirmed),
});
