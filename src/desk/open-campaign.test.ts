import { beforeAll, expect, test } from 'vitest';
import { bad, good } from '../domain/outcome.ts';
import { encodeCasePack } from '../protocol/case-pack-codec.ts';
import type { JournalList } from '../protocol/endpoints.ts';
import type { JournalPart } from '../protocol/journal-sequence.ts';
import type { Publication } from '../protocol/publication.ts';
import { makeRefusal } from '../protocol/refusal.ts';
import { nothingProvisional, type Totals } from '../protocol/totals.ts';
import { bytesToBase64url } from '../sealing/base64url.ts';
import { textToBytes } from '../sealing/bytes.ts';
import { digestBytes } from '../sealing/chain.ts';
import { makeSigner } from '../sealing/keys.ts';
import type { CentreClient } from './centre-client.ts';
import { openCampaign } from './open-campaign.ts';
import { examplePackSource, examplePicture } from './pack/example-pack.ts';
import { type PackContent, readPackSource } from './pack/read-pack-source.ts';
import { publishCampaign } from './publish.ts';
import { fetchPublished } from './published.ts';
import { createTestCampaign, streamParts, type TestCampaign, testDictionary, testEvent } from './test-office.ts';

const now = 1_795_000_000_000;
const place = { event: testEvent.id, country: 'CD', day: testEvent.day };
const row = { case: 1, purpose: 'appeal', form: 'signature', channel: 'tablet', ...place, n: 2 } as const;

let campaign: TestCampaign;
let content: PackContent & { readonly dictionary: Uint8Array };
let parts: JournalPart[];
let journal: string;
let receiptKey: string;

beforeAll(async () => {
  campaign = await createTestCampaign();
  receiptKey = bytesToBase64url((await makeSigner(false)).publicBytes);
  const read = await readPackSource(JSON.stringify(examplePackSource), campaign.keys.campaign, async () =>
    textToBytes(examplePicture),
  );
  if (!read.ok) throw new Error(read.problem.kind);
  content = { ...read.value, dictionary: testDictionary.bytes };
  const tablet = await campaign.enrol('Tablet 1');
  const kept = campaign.startJournal(tablet);
  await kept.openSitting();
  await kept.pass();
  await kept.pass();
  journal = kept.text;
  parts = [tablet.enrolment, await kept.batch(1, 2), await kept.batch(3)];
});

test('finds a centre that counts the same', async () => {
  const report = await open({});
  expect(report.comparison).toEqual({ kind: 'same', asOf: now });
  expect(report.summary).toMatchObject({ opened: 3, journals: [{ problems: [] }] });
});

test('finds a centre that counts otherwise', async () => {
  const { comparison } = await open({ totals: () => ({ rows: [{ ...row, n: 3 }], people: [{ ...place, n: 2 }] }) });
  expect(comparison).toMatchObject({ kind: 'differs', differences: [{ opened: 2, atCentre: 3 }] });
});

test('misses what the centre says it has and does not give', async () => {
  const { summary } = await open({ parts: parts.slice(0, 2) });
  expect(summary.journals[0]?.problems).toEqual([{ journal, from: 3, to: 3, why: { kind: 'gap' } }]);
});

test('leaves what arrived after the totals for next time', async () => {
  const totals = { rows: [{ ...row, n: 1 }], people: [{ ...place, n: 1 }] };
  const report = await open({ heads: () => 2, totals: () => totals });
  expect(report.comparison.kind).toBe('same');
  expect(report.summary.opened).toBe(2);
});

test('compares nothing while letters keep arriving', async () => {
  let head = 0;
  const report = await open({ heads: () => (head += 1) });
  expect(report.comparison.kind).toBe('still-arriving');
});

test('says so where the campaign was never published', async () => {
  const client = createMemoryCentre({});
  expect(await openCampaign(client, campaign.keys, async () => undefined)).toEqual({
    ok: false,
    problem: { kind: 'campaign-unpublished' },
  });
});

test('believes no manifest and no pack but the campaign’s own', async () => {
  const other = await createTestCampaign();
  const centre = createMemoryCentre({});
  await publishCampaign(centre, campaign.keys, content, now);
  expect(await fetchPublished(centre, other.keys.campaign)).toMatchObject({
    ok: false,
    problem: { kind: 'manifest-for-other-campaign' },
  });
  const swapped = encodeCasePack({ ...content.pack, serial: 1, dictionary: testDictionary, title: { en: 'x' } });
  const lying = { ...centre, pack: async () => good(swapped) };
  expect(await fetchPublished(lying, campaign.keys.campaign)).toMatchObject({
    ok: false,
    problem: { kind: 'pack-not-the-one-named' },
  });
});

test('numbers a new dictionary anew and keeps the old packs', async () => {
  const centre = createMemoryCentre({});
  const publish = (changes: Partial<typeof content>) =>
    publishCampaign(centre, campaign.keys, { ...content, ...changes }, now);
  await publish({});
  await publish({ pack: { ...content.pack, title: { en: 'Second' } } });
  await publish({ dictionary: textToBytes('other words') });
  const published = await fetchPublished(centre, campaign.keys.campaign);
  const packs = published.ok ? published.value?.packs : [];
  expect(packs?.map(({ serial, dictionary }) => [serial, dictionary.number])).toEqual([
    [1, 1],
    [2, 1],
    [3, 2],
  ]);
  expect(published.ok && published.value?.manifest.serial).toBe(now / 1000 + 2);
});

test('refuses a pack that no tablet would take', async () => {
  const [first] = content.pack.cases;
  if (!first) throw new Error('no case');
  const picture = { ...first.picture, bytes: new Uint8Array(4_200_000) };
  const heavy = { ...content, pack: { ...content.pack, cases: [{ ...first, picture }] } };
  const published = await publishCampaign(createMemoryCentre({}), campaign.keys, heavy, now);
  expect(published).toMatchObject({ ok: false, problem: { kind: 'pack-too-large', max: 4_194_304 } });
});

type Manners = {
  readonly heads?: () => number;
  readonly totals?: () => Pick<Totals, 'rows' | 'people'>;
  readonly parts?: readonly JournalPart[];
};

async function open(manners: Manners) {
  const centre = createMemoryCentre(manners);
  await publishCampaign(centre, campaign.keys, content, now);
  const report = await openCampaign(centre, campaign.keys, async () => undefined);
  if (!report.ok) throw new Error(report.problem.kind);
  return report.value;
}

/** A centre in memory, with the manners it is given. */
function createMemoryCentre(manners: Manners): CentreClient {
  const packByDigest = new Map<string, Publication['pack']>();
  let manifest: Publication['manifest'] | undefined;
  const list = (): JournalList['journals'] => [
    {
      id: journal,
      tablet: '',
      tabletName: 'Tablet 1',
      head: manners.heads?.() ?? 3,
      digest: '',
      receivedAt: now,
      forks: 0,
    },
  ];
  const totals = () => manners.totals?.() ?? { rows: [row], people: [{ ...place, n: 2 }] };
  return {
    info: async () => good({ protocol: 1, receiptKey, now }),
    publish: async (publication) => {
      manifest = publication.manifest;
      packByDigest.set(bytesToBase64url(digestBytes(publication.pack)), publication.pack);
      return good(undefined);
    },
    retention: async () => bad({ kind: 'centre-refused', refusal: makeRefusal('not-found') }),
    audit: async () => good({ campaign: '', lines: [], head: { number: 0, digest: '' } }),
    invites: async () => good([]),
    colleagues: async () => good([]),
    giveRole: async () => good(undefined),
    manifest: async () =>
      manifest ? good(manifest) : bad({ kind: 'centre-refused', refusal: makeRefusal('unknown-campaign') }),
    pack: async (digest) => {
      const pack = packByDigest.get(digest);
      return pack ? good(pack) : bad({ kind: 'centre-refused', refusal: makeRefusal('not-found') });
    },
    totals: async () =>
      good({
        asOf: now,
        campaign: '',
        journals: 1,
        entries: 3,
        aside: 0,
        provisional: nothingProvisional,
        ...totals(),
      }),
    report: async () => good(undefined),
    carry: async () => bad({ kind: 'centre-refused', refusal: makeRefusal('busy') }),
    asideBatch: async () => bad({ kind: 'centre-refused', refusal: makeRefusal('not-found') }),
    sealedFile: async () => bad({ kind: 'centre-refused', refusal: makeRefusal('unknown-attachment') }),
    officeEntries: async () => good([]),
    publishConfirmed: async () => good(undefined),
    writeOfficeEntry: async () => good(undefined),
    aside: async () => good([]),
    journals: async () => good(list()),
    entries: async () => good(streamParts(...(manners.parts ?? parts))),
  };
}
