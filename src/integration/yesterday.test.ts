import { readFileSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { openJournals } from '../desk/open-journal.ts';
import { takeCasePack } from '../protocol/case-pack-codec.ts';
import { contentTypes } from '../protocol/content-types.ts';
import { deskEndpoints } from '../protocol/desk-endpoints.ts';
import { endpoints } from '../protocol/endpoints.ts';
import { readJournalParts } from '../protocol/journal-sequence.ts';
import { takeManifest } from '../protocol/manifest.ts';
import { recordedBodies } from '../protocol/recorded/recorded-bodies.ts';
import { ticketScheme } from '../protocol/ticket.ts';
import { base64urlToBytes } from '../sealing/base64url.ts';
import { digestBytes } from '../sealing/chain.ts';
import { importVerifier } from '../sealing/keys.ts';
import { createOpener } from '../sealing/open.ts';
import { openCentre, type SimulatedCentre } from './simulated-centre.ts';

const recorded = JSON.parse(readFileSync(new URL('../protocol/recorded/v1.json', import.meta.url), 'utf8'));
const bytes = (text: string) => base64urlToBytes(text) ?? new Uint8Array(0);
const campaign = bytes(recorded.keys.campaignId);

/** This body tells an age, for which no tablet asks at an event like the sample's: the desk sets it aside and says so. */
const withAge = 3;

let centre: SimulatedCentre;

afterEach(() => centre.close());

test('what a tablet of version 1 sent, the desk of today reads at the centre of today', async () => {
  centre = await openCentre(() => 1_386_676_900_000);
  const send = async (path: string, contentType: string, body: string) => {
    const headers = { 'Content-Type': contentType };
    expect((await centre.fetch(path, { method: 'POST', body: bytes(body), headers })).status).toBe(200);
  };
  await centre.publish(bytes(recorded.manifest), bytes(recorded.pack), recorded.keys.campaignId);
  await send(endpoints.tablets(), contentTypes.enrolment, recorded.enrolment);
  await send(endpoints.batches(recorded.keys.journal), contentTypes.batch, recorded.batch);

  const { body } = await centre.fetch(deskEndpoints.entries(recorded.keys.journal, 0), {
    headers: { Authorization: `${ticketScheme} ${recorded.ticket}` },
  });
  if (!body) throw new Error('no answer');
  const read = [];
  for await (const news of openJournals(readJournalParts(body), await makeRecordedOffice())) read.push(news);
  const problems = read.flatMap((news) => (news.kind === 'problem' ? [news.problem] : []));
  expect(problems).toMatchObject([{ from: withAge + 1, to: withAge + 1, why: { kind: 'body-collects-too-much' } }]);
  const bodies = read.flatMap((news) => (news.kind === 'entry' ? [news.entry.body] : []));
  expect(bodies).toEqual(recordedBodies.filter((_, at) => at !== withAge));
});

async function makeRecordedOffice() {
  const manifest = await takeManifest(bytes(recorded.manifest), campaign, 0);
  const pack = takeCasePack(bytes(recorded.pack), digestBytes(bytes(recorded.pack)));
  const campaignKey = manifest.ok ? await importVerifier(manifest.value.signingKey) : undefined;
  if (!campaignKey || !pack.ok) throw new Error('no campaign');
  const { openingPublic, openingPrivate } = recorded.keys;
  const pair = { publicBytes: bytes(openingPublic), privateBytes: bytes(openingPrivate) };
  const { dictionary } = pack.value;
  const opener = await createOpener(pair, (number) => (dictionary.number === number ? dictionary.bytes : undefined));
  return { campaign, campaignKey, openerByKey: new Map([[1, opener]]) };
}
