import { digestBytes } from '../../sealing/chain.ts';
import { compress } from '../../sealing/compression.ts';
import { makeSigner } from '../../sealing/keys.ts';
import { pad } from '../../sealing/padding.ts';
import { placeToAad } from '../../sealing/seal.ts';
import { attachmentToAad } from '../../sealing/seal-attachment.ts';
import { encodeCasePack } from '../case-pack-codec.ts';
import { encodeBody } from '../entry-body.ts';
import { type AttachmentRef, encodeHeader } from '../entry-header.ts';
import { figuresToQrText, figuresToShortCode } from '../hall-figures-code.ts';
import { makeManifest } from '../manifest.ts';
import { encodePageFile } from '../page-file.ts';
import { makeTicket } from '../ticket.ts';
import { writeRecording } from './record-file.ts';
import {
  listRecordedEntries,
  recordedEvent,
  recordedFigures,
  recordedPack,
  recordedPages,
} from './recorded-additions.ts';
import { sealFixed, seedToPair } from './seal-fixed.ts';

/**
 * Recorded `additions-v1.json`: `node src/protocol/recorded/record-additions.ts`, once. What comes to the formats later is recorded in a file of its own; nothing that is
 * recorded is ever made again. Seeds are in the file, so that seals can be made again to the byte; signatures are by chance.
 */
const campaign = await makeSigner(true);
const receipts = await makeSigner(true);
const journal = Uint8Array.from({ length: 16 }, (_, index) => index + 1);
const opening = await seedToPair(new Uint8Array(32).fill(1));
const place = { campaign: campaign.id, journal };

const files: { readonly plain: Uint8Array; readonly seed: Uint8Array; readonly sealed: Uint8Array }[] = [];
const attachments: AttachmentRef[] = [];
for (const [index, page] of recordedPages.entries()) {
  const plain = encodePageFile(page);
  const seed = new Uint8Array(32).fill(index + 2);
  const sealed = await sealFixed(pad(plain), opening.publicBytes, attachmentToAad(place), seed);
  files.push({ plain, seed, sealed });
  attachments.push({
    digest: digestBytes(sealed),
    bytes: sealed.length,
    role: page.kind === 'ink' ? 'ink-page' : 'photo',
  });
}

const entries: Record<'header' | 'plain' | 'compressed' | 'seed' | 'sealed', Uint8Array>[] = [];
for (const [index, { header, body }] of listRecordedEntries(attachments).entries()) {
  const headerBytes = encodeHeader(header);
  const plain = encodeBody(body);
  const compressed = compress(plain, recordedPack.dictionary);
  const seed = new Uint8Array(32).fill(index + 100);
  const aad = placeToAad({ ...place, header: headerBytes });
  const sealed = await sealFixed(pad(compressed), opening.publicBytes, aad, seed);
  entries.push({ header: headerBytes, plain, compressed, seed, sealed });
}

const pack = encodeCasePack(recordedPack);
writeRecording('additions-v1.json', {
  version: 1,
  campaign: campaign.id,
  journal,
  openingKey: { public: opening.publicBytes, private: opening.privateBytes },
  files,
  entries,
  pack,
  manifest: await makeManifest(campaign, {
    version: 1,
    serial: 1,
    title: { en: 'Recorded campaign' },
    signingKey: campaign.publicBytes,
    openingKeys: [{ id: 1, key: opening.publicBytes }],
    receiptKeys: [receipts.publicBytes],
    packs: [{ serial: 1, digest: digestBytes(pack), bytes: pack.length }],
    modes: { highRisk: false },
    commands: [],
    events: [{ ...recordedEvent, cases: [...recordedEvent.cases], languages: [...recordedEvent.languages] }],
    madeAt: 1_386_676_800_000,
  }),
  ticket: await makeTicket(campaign, 'reports', 4_000_000_000_000),
  figures: { qr: figuresToQrText(recordedFigures), short: figuresToShortCode(recordedFigures) },
});
