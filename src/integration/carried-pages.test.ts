import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readCarriedFiles } from '../desk/carried-files.ts';
import { makeAttachmentReceipt, makeStatement } from '../protocol/attachment.ts';
import { readCarrierAnswer } from '../protocol/carrier-answer.ts';
import { writeCarrier } from '../protocol/carrier-file.ts';
import type { CarrierPart } from '../protocol/carrier-part.ts';
import { contentTypes } from '../protocol/content-types.ts';
import { endpoints } from '../protocol/endpoints.ts';
import { base64urlToBytes, bytesToBase64url } from '../sealing/base64url.ts';
import { joinBytes } from '../sealing/bytes.ts';
import { digestBytes } from '../sealing/chain.ts';
import { makeSigner } from '../sealing/keys.ts';
import { enrolAgain } from '../tablet/store/carried-parts.ts';
import { parsePageName } from '../tablet/store/page-names.ts';
import type { TabletStore } from '../tablet/store/tablet-store.ts';
import { makePass } from './simulated-campaign.ts';
import { openCentre, type SimulatedCentre } from './simulated-centre.ts';
import { createDisk } from './simulated-disk.ts';
import { createSimulatedPaper, type SimulatedPaper } from './simulated-paper.ts';
import { startSitting } from './simulated-sitting.ts';
import { createSimulatedSync } from './simulated-sync.ts';

type Tablet = { readonly store: TabletStore; readonly paper: SimulatedPaper };

let centre: SimulatedCentre;
let one: Tablet;
let other: Tablet;

beforeEach(async () => {
  centre = await openCentre(() => 1_700_000_000_000);
  one = await startTablet();
  other = await startTablet();
});

afterEach(async () => {
  await Promise.all([one.store.close(), other.store.close()]);
  await centre.close();
});

describe('pages that go by hand', () => {
  it('are at the centre with their entries, and the tablet lets them go by the receipts that come back', async () => {
    const files = await savePages(one, 3_000, 70_000);
    const { file, loaded } = await write(one);
    expect(loaded).toMatchObject({ entries: 2, pages: 2 });
    expect(loaded.pageBytes).toBe([...files.values()].reduce((sum, { length }) => sum + length, 0));
    const answer = await bringToCentre(file);
    expect(answer).toMatchObject({ pages: { taken: 2, known: 0, left: 0 } });
    await expectAtCentre(files);
    expect(one.paper.list('attachments')).toHaveLength(2);

    const receipts = base64urlToBytes(answer?.receipts ?? '') ?? new Uint8Array(0);
    expect(await take(one, receipts)).toMatchObject({ receipted: 2, pagesReceipted: 2, refused: 0 });
    expect(one.paper.list('attachments')).toEqual([]);
    expect(one.store.counts.value).toMatchObject({ atCentre: 2, pages: 0, pageBytes: 0 });
    expect((await write(one)).loaded).toMatchObject({ entries: 0, pages: 0 });
    expect(await take(one, receipts)).toMatchObject({ pagesReceipted: 0, refused: 0 });
  });

  it('are not let go by receipts that another centre signed, or that are for another page', async () => {
    const [name = ''] = (await savePages(one, 3_000)).keys();
    const { journal, digest } = parsePageName(name) ?? { journal: '', digest: '' };
    const place = { journal: base64urlToBytes(journal), digest: base64urlToBytes(digest) };
    const [of, file] = [place.journal ?? new Uint8Array(0), place.digest ?? new Uint8Array(0)];
    await bringToCentre((await write(one)).file);
    const sync = createSimulatedSync(one.store, centre.fetch, {
      photos: { mayGo: () => false, forgetNow: () => undefined },
    });
    sync.start();
    await sync.settled();
    await sync.stop();
    const { campaign } = joinedOf(one.store);
    const bytes = one.paper.files.get(`attachments/${name}`)?.length ?? 0;
    const receipt = { campaign, journal: of, digest: file, bytes, at: 1 };
    const forged = base64urlToBytes(await makeAttachmentReceipt(await makeSigner(false), receipt));
    const forgedFile = await collect([{ kind: 'attachment-receipt', bytes: forged ?? new Uint8Array(0) }]);
    expect(await take(one, forgedFile)).toMatchObject({ pagesReceipted: 0, refused: 1 });
    await savePages(other, 5_000);
    const answer = await bringToCentre((await write(other)).file);
    const receipts = base64urlToBytes(answer?.receipts ?? '') ?? new Uint8Array(0);
    expect(await take(one, receipts)).toMatchObject({ pagesReceipted: 0, refused: 0 });
    expect(one.paper.list('attachments')).toHaveLength(1);
  });

  it('are forwarded by the tablet that carries them after its entries, and it keeps the receipts for the way back', async () => {
    const files = await savePages(one, 3_000, 70_000);
    const { file } = await write(one);
    expect(await take(other, file)).toMatchObject({ pages: 2, refused: 0 });
    expect(await take(other, file)).toMatchObject({ pages: 0, refused: 0 });
    expect(other.store.counts.value).toMatchObject({ carried: 2, pages: 2 });

    let mayGo = false;
    const sync = createSimulatedSync(other.store, centre.fetch, {
      photos: { mayGo: () => mayGo, forgetNow: () => undefined },
    });
    sync.start();
    await sync.settled();
    expect(other.store.counts.value).toMatchObject({ carried: 0, pages: 2 });
    mayGo = true;
    sync.nudge();
    await sync.settled();
    await sync.stop();
    await expectAtCentre(files);
    expect(other.store.counts.value).toMatchObject({ carried: 0, pages: 0, pageBytes: 0 });
    expect(other.paper.list('carried').filter((name) => name.startsWith('p.'))).toEqual([]);

    expect(await take(one, (await write(other)).file)).toMatchObject({ receipted: 2, pagesReceipted: 2 });
    expect(one.paper.list('attachments')).toEqual([]);
    // What is receipted is not carried once more.
    expect(await take(other, file)).toMatchObject({ pages: 0, refused: 0 });
  });

  it('are read from the file at the desk, as they were sealed', async () => {
    const files = await savePages(one, 3_000, 70_000);
    const { file } = await write(one);
    const carried = await readCarriedFiles(
      [{ path: '1.barua', stream: () => streamOf(file) }],
      centre.campaign.signer.id,
    );
    const found = new Map<string, Uint8Array>();
    for await (const { digest, bytes } of carried.pages()) found.set(digest, bytes);
    const digests = [...files].map(([name, bytes]) => [parsePageName(name)?.digest, bytes] as const);
    expect(found).toEqual(new Map(digests));
  });

  it('fill nobody’s tablet where no tablet of the campaign has signed for them, or more than a page can be', async () => {
    const stranger = await collect([openingOf(other), ...(await makePieces(40, 100_000))]);
    expect(await take(other, stranger)).toMatchObject({ pages: 0, refused: 40, isFull: false });
    const [piece] = await makePieces(1, 200_000);
    const signed = piece && (await signFor(one, piece));
    const enrolment = { kind: 'enrolment', bytes: await enrolmentOf(one) } as const;
    const large = await collect([openingOf(other), enrolment, ...(signed ? [signed] : []), ...(piece ? [piece] : [])]);
    expect(await take(other, large)).toMatchObject({ pages: 0 });
    expect(other.paper.list('carried').filter((name) => /^[cp]\./.test(name))).toEqual([]);
    expect(other.store.counts.value).toMatchObject({ pages: 0 });
  });

  it('that an older version took without anybody’s word are gone after the next look', async () => {
    const disk = createDisk(1_000);
    const paper = createSimulatedPaper();
    const name = `c.${bytesToBase64url(digestBytes(new Uint8Array(9)))}.9.0`;
    paper.files.set(`carried/${name}`, new Uint8Array(9));
    const store = await startSitting(disk, centre.campaign, { openPaperFiles: async () => paper.ask });
    await store.carrier();
    expect(paper.list('carried')).toEqual([]);
    await store.close();
  });

  it('go on from file to file, with the word of whose they are', async () => {
    const files = await savePages(one, 3_000);
    await take(other, (await write(one)).file);
    expect(await bringToCentre((await write(other)).file)).toMatchObject({ pages: { taken: 1, left: 0 } });
    await expectAtCentre(files);
  });
});

async function startTablet(): Promise<Tablet> {
  const paper = createSimulatedPaper();
  const openPaperFiles = async () => paper.ask;
  return { store: await startSitting(createDisk(1_000), centre.campaign, { openPaperFiles }), paper };
}

/** Seals a letter on pages; gives the sealed files by their name. */
async function savePages({ store, paper }: Tablet, ...sizes: number[]): Promise<Map<string, Uint8Array>> {
  const letter = { case: 1, purpose: 'appeal', form: 'letter', language: 'en', text: '' } as const;
  const pages = sizes.map((size) => {
    const bytes = new Uint8Array(size).map((_, at) => at * 31);
    return { letter: 0, file: { kind: 'photo', type: 'image/webp', bytes } } as const;
  });
  expect(await (await store.paper()).savePass({ ...makePass([]), letters: [letter] }, pages)).toMatchObject({
    ok: true,
  });
  const names = paper.list('attachments');
  return new Map(names.map((name) => [name, paper.files.get(`attachments/${name}`) ?? new Uint8Array(0)]));
}

async function expectAtCentre(files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  for (const [name, bytes] of files) {
    const kept = await centre.attachmentFiles().read(parsePageName(name)?.digest ?? '');
    expect(kept).toEqual(bytes);
  }
}

function openingOf({ store }: Tablet): CarrierPart {
  return { kind: 'opening', campaign: joinedOf(store).campaign, manifest: new Uint8Array(32) };
}

async function makePieces(count: number, size: number): Promise<Extract<CarrierPart, { readonly kind: 'chunk' }>[]> {
  return Array.from({ length: count }, (_, index) => {
    const bytes = new Uint8Array(size).fill(index);
    return { kind: 'chunk', digest: digestBytes(bytes), size, at: 0, bytes };
  });
}

/** As a tablet that does not keep to the sizes would write it. */
async function signFor(
  { store }: Tablet,
  { digest, size }: Extract<CarrierPart, { readonly kind: 'chunk' }>,
): Promise<CarrierPart> {
  const { campaign, signer } = joinedOf(store);
  const journal = (await store.journal())?.journal ?? new Uint8Array(16);
  const text = await makeStatement(signer, { campaign, journal, number: 1, digest, bytes: size });
  return { kind: 'attachment', bytes: base64urlToBytes(text) ?? new Uint8Array(0) };
}

async function enrolmentOf({ store }: Tablet): Promise<Uint8Array<ArrayBuffer>> {
  return (await enrolAgain(joinedOf(store))) ?? new Uint8Array(0);
}

async function write({ store }: Tablet) {
  const loaded = { entries: 0, actions: 0, pages: 0, pageBytes: 0, missing: 0, carried: 0 };
  const carrier = await store.carrier();
  const chunks: Uint8Array[] = [];
  for await (const chunk of carrier.write(joinedOf(store), 'unsent', loaded)) chunks.push(chunk);
  return { file: joinBytes(...chunks), loaded };
}

async function take({ store }: Tablet, file: Uint8Array) {
  return (await store.carrier()).take(joinedOf(store), streamOf(file));
}

async function collect(parts: readonly CarrierPart[]): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of writeCarrier(parts)) chunks.push(chunk);
  return joinBytes(...chunks);
}

async function* streamOf(file: Uint8Array): AsyncGenerator<Uint8Array> {
  yield file;
}

function joinedOf(store: TabletStore) {
  const joined = store.joined.value;
  if (!joined) throw new Error('not joined');
  return joined;
}

async function bringToCentre(file: Uint8Array<ArrayBuffer>, to = centre) {
  const headers = { 'Content-Type': contentTypes.carrier };
  const answer = await to.fetch(endpoints.carriers(), { method: 'POST', body: file, headers });
  return readCarrierAnswer(await answer.json());
}
