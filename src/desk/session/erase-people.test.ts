import { expect, test } from 'vitest';
import { bad, good } from '../../domain/outcome.ts';
import { readBatch } from '../../protocol/batch.ts';
import { packKeptBatch } from '../../protocol/kept-batch.ts';
import { makeRefusal } from '../../protocol/refusal.ts';
import { bytesToBase64url } from '../../sealing/base64url.ts';
import { digestBytes } from '../../sealing/chain.ts';
import type { CentreClient } from '../centre-client.ts';
import { createLedger } from '../ledger.ts';
import { makeOffice } from '../office.ts';
import { openJournals } from '../open-journal.ts';
import { createTestCampaign, streamParts } from '../test-office.ts';
import { eraseEntries } from './erase-people.ts';
import type { Session } from './session.ts';

const signed = Uint8Array.of(1, 2, 3);

/** One who asked to be erased, and a centre that gives the batch afterwards as `give` says. */
async function erase(give: 'without the body' | 'as before' | 'nothing' | 'garbage' | 'no such journal') {
  const campaign = await createTestCampaign(undefined, { number: 0, bytes: new Uint8Array(0) });
  const tablet = await campaign.enrol('Tablet 1');
  const journal = campaign.startJournal(tablet);
  await journal.openSitting();
  await journal.pass({ name: 'Zawadi' });
  const part = await journal.batch(1);
  const ledger = createLedger();
  const office = await makeOffice(campaign.keys, []);
  for await (const news of openJournals(streamParts(tablet.enrolment, part), office)) ledger.take(news);
  const batch = readBatch(part.bytes);
  if (!batch.ok) throw new Error(batch.problem.kind);
  const gone = batch.value.entries.map((entry, at) =>
    at === 1 ? { header: entry.header, body: digestBytes(entry.body), isErased: true as const } : entry,
  );
  const parts = {
    'without the body': [tablet.enrolment, { role: 'batch' as const, bytes: packKeptBatch(batch.value.signed, gone) }],
    'as before': [tablet.enrolment, part],
    nothing: [tablet.enrolment],
    garbage: [tablet.enrolment, { role: 'batch' as const, bytes: Uint8Array.of(0) }],
    'no such journal': [],
  }[give];
  const client = {
    officeEntries: async () => good([signed]),
    entries: async () =>
      give === 'no such journal'
        ? bad({ kind: 'centre-refused', refusal: makeRefusal('unknown-journal') } as const)
        : good(streamParts(...parts)),
  } as unknown as CentreClient;
  const session = { ledger, keys: campaign.keys, client } as Session;
  const place = { journal: journal.text, number: 2 };
  const review = { keepLines: async () => good(undefined), write: async () => good(7) };
  const proof = await eraseEntries(session, review, [place], 1_795_000_000_000);
  return { proof, ledger, place, keys: campaign.keys };
}

test('the proof holds the signed order, the key to check it by, and that it was seen gone; nothing of the person', async () => {
  const { proof, ledger, place, keys } = await erase('without the body');
  expect(proof).toEqual({
    ok: true,
    value: {
      barua: 'erasure proof 1',
      campaign: bytesToBase64url(keys.campaign),
      signingKey: bytesToBase64url(keys.signer.publicBytes),
      officeEntry: 7,
      signed: bytesToBase64url(signed),
      erased: [place],
      seenGone: true,
      at: '2026-11-18T11:06:40.000Z',
    },
  });
  expect(ledger.find(place.journal, place.number)).toBeUndefined();
});

test('what only a carrier file brought is not said to be seen gone: the proof names it as still to come, without its body', async () => {
  for (const give of ['nothing', 'no such journal'] as const) {
    const { proof, place } = await erase(give);
    expect(proof).toMatchObject({ ok: true, value: { erased: [place], awaited: [place] } });
  }
});

test('without having seen it gone there is no proof; nothing of it is left here all the same', async () => {
  for (const give of ['as before', 'garbage'] as const) {
    const { proof, ledger, place } = await erase(give);
    expect(proof).toEqual({ ok: false, problem: { kind: 'erasure-not-seen' } });
    expect(ledger.find(place.journal, place.number)).toBeUndefined();
  }
});
