import { argv } from 'node:process';
import type { Bytes } from '../../domain/bytes.ts';
import { chainStart } from '../../sealing/chain.ts';
import { makeSigner } from '../../sealing/keys.ts';
import { digestOfficeEntry, makeOfficeEntry } from '../office-entry.ts';
import { writeRecording } from './record-file.ts';
import { recordedLater } from './recorded-office.ts';

/** Recorded the office's later kinds: `node src/protocol/recorded/record-office-later.ts NAME`, each once. Signatures are by chance. */
const name = argv[2] ?? '';
const campaign = await makeSigner(true);
const entries: Bytes[] = [];
for (const [index, content] of (recordedLater[name] ?? []).entries()) {
  const last = entries.at(-1);
  const previous = last ? digestOfficeEntry(last) : chainStart;
  entries.push(await makeOfficeEntry(campaign, { number: index + 1, previous, at: 1_386_676_800_000, content }));
}
writeRecording(name, { version: 1, signingKey: campaign.publicBytes, entries });
