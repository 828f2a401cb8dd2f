import type { Bytes } from '../../domain/bytes.ts';
import { chainStart } from '../../sealing/chain.ts';
import { makeSigner } from '../../sealing/keys.ts';
import { digestOfficeEntry, makeOfficeEntry } from '../office-entry.ts';
import { writeRecording } from './record-file.ts';
import { recordedLater } from './recorded-office.ts';

/** Recorded `office-later-v1.json`: `node src/protocol/recorded/record-office-later.ts`, once. Signatures are by chance. */
const campaign = await makeSigner(true);
const entries: Bytes[] = [];
for (const [index, content] of recordedLater.entries()) {
  const last = entries.at(-1);
  const previous = last ? digestOfficeEntry(last) : chainStart;
  entries.push(await makeOfficeEntry(campaign, { number: index + 1, previous, at: 1_386_676_800_000, content }));
}
writeRecording('office-later-v1.json', { version: 1, signingKey: campaign.publicBytes, entries });
