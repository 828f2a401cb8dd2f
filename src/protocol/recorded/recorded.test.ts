import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { base64urlToBytes } from '../../sealing/base64url.ts';
import { digestBytes } from '../../sealing/chain.ts';
import { importVerifier } from '../../sealing/keys.ts';
import { createOpener } from '../../sealing/open.ts';
import { verifySigned } from '../../sealing/signed.ts';
import { readBatch } from '../batch.ts';
import { takeCasePack } from '../case-pack-codec.ts';
import { contentTypes } from '../content-types.ts';
import { decodeBody } from '../decode-body.ts';
import { decodeHeader } from '../decode-header.ts';
import { checkEnrolment, takeEnrolled } from '../enrolment.ts';
import { encodeHeader } from '../entry-header.ts';
import { checkCertificate, readInvite } from '../invite.ts';
import { listReceiptKeys, takeManifest } from '../manifest.ts';
import { takeReceipt } from '../receipt.ts';
import { checkTicket } from '../ticket.ts';
import { recordedBodies } from './recorded-bodies.ts';

const recorded = JSON.parse(readFileSync(new URL('./v1.json', import.meta.url), 'utf8'));
const bytes = (text: string) => base64urlToBytes(text) ?? new Uint8Array(0);
const campaign = bytes(recorded.keys.campaignId);
const place = { campaign, journal: bytes(recorded.keys.journal) };

async function readRecordedManifest() {
  const manifest = await takeManifest(bytes(recorded.manifest), campaign, 0);
  if (!manifest.ok) throw new Error(manifest.problem.kind);
  const campaignKey = await importVerifier(manifest.value.signingKey);
  if (!campaignKey) throw new Error('no key');
  return { manifest: manifest.value, campaignKey, receiptKeys: await listReceiptKeys(manifest.value) };
}

test('a tablet, a centre and a desk on version 1 are still understood', async () => {
  const { manifest, campaignKey, receiptKeys } = await readRecordedManifest();
  const [named] = manifest.packs;
  expect(takeCasePack(bytes(recorded.pack), named?.digest ?? new Uint8Array(0)).ok).toBe(true);
  const invite = await readInvite(recorded.invite);
  expect(invite.ok && (await checkCertificate(invite.value.certificateBytes, campaignKey)).ok).toBe(true);
  expect(await checkEnrolment(bytes(recorded.enrolment), campaignKey)).toMatchObject({
    ok: true,
    value: { name: 'Blue' },
  });
  const enrolled = await takeEnrolled(bytes(recorded.enrolled), receiptKeys, {
    campaign,
    tabletKey: bytes(recorded.keys.tabletKey),
  });
  expect(enrolled).toEqual({ ok: true, value: { at: 1_386_676_800_000 } });
  expect((await checkTicket(recorded.ticket, campaignKey, 'journals', 1_386_676_800_000)).ok).toBe(true);
});

test('a batch recorded on version 1 still verifies, opens and says the same', async () => {
  const { manifest, receiptKeys } = await readRecordedManifest();
  const batch = readBatch(bytes(recorded.batch));
  if (!batch.ok) throw new Error(batch.problem.kind);
  const tabletKey = await importVerifier(bytes(recorded.keys.tabletKey));
  if (!tabletKey) throw new Error('no key');
  const signed = bytes(recorded.batch);
  expect(signed.length).toBeGreaterThan(0);
  expect((await verifySigned(tabletKey, contentTypes.batch, batch.value.signed)).ok).toBe(true);
  const pack = takeCasePack(bytes(recorded.pack), digestBytes(bytes(recorded.pack)));
  const open = await createOpener(
    { publicBytes: bytes(recorded.keys.openingPublic), privateBytes: bytes(recorded.keys.openingPrivate) },
    (number) => (pack.ok && pack.value.dictionary.number === number ? pack.value.dictionary.bytes : undefined),
  );
  const bodies = [];
  for (const entry of batch.value.entries) {
    const header = decodeHeader(entry.header);
    if (!header.ok) throw new Error(header.problem.kind);
    expect(encodeHeader(header.value)).toEqual(entry.header);
    const opened = await open(entry.body, { ...place, header: entry.header });
    if (!opened.ok) throw new Error(opened.problem.kind);
    const body = decodeBody(header.value.kind, opened.value);
    bodies.push(body.ok ? body.value : body.problem);
  }
  expect(bodies).toEqual(recordedBodies);
  const receipt = await takeReceipt(bytes(recorded.receipt), receiptKeys, place);
  expect(receipt).toMatchObject({
    ok: true,
    value: { head: recordedBodies.length, digest: batch.value.statement.head },
  });
  expect(manifest.serial).toBe(1);
});
