import type { Cell } from '../../domain/action.ts';
import type { Bytes } from '../../domain/bytes.ts';
import type { CasePack, Texts } from '../../domain/case-pack.ts';
import { type Batch, chainEntries, makeBatch, readBatch } from '../../protocol/batch.ts';
import { encodeCasePack } from '../../protocol/case-pack-codec.ts';
import { type EntryHeader, encodeHeader, type SittingAbout } from '../../protocol/entry-header.ts';
import { type Manifest, makeManifest } from '../../protocol/manifest.ts';
import { encodePublication } from '../../protocol/publication.ts';
import { randomBytes } from '../../sealing/bytes.ts';
import { chainStart, digestBytes, type SealedEntry } from '../../sealing/chain.ts';
import { makeSigner, type SignerKey } from '../../sealing/keys.ts';

/** For tests and the bench: campaigns, tablets and journals such as a hall makes them, with the real formats; only bodies are noise. */

const texts: Texts = { en: 'invented' };

/** The smallest pack that the centre takes. */
export function makeTestPack(serial: number): Bytes {
  const pack: CasePack = {
    serial,
    title: texts,
    notice: texts,
    languages: ['en'],
    cases: [
      {
        number: 1,
        name: texts,
        country: '',
        short: texts,
        story: texts,
        demands: texts,
        addressee: { name: texts, address: '', salutation: texts, closing: texts },
        sampleLetter: texts,
        solidarity: {
          open: true,
          hint: texts,
          flags: { senderAddress: false, religiousCards: false, nameOrganisation: false },
        },
        picture: { type: 'image/svg+xml', bytes: randomBytes(8), alt: texts },
      },
    ],
    consents: [],
    privacy: texts,
    dictionary: { number: 1, bytes: randomBytes(16) },
  };
  return encodeCasePack(pack);
}

/** A publication's bytes, with the manifest and pack in it. */
export async function makeTestPublication(
  signer: SignerKey,
  receiptKey: Bytes,
  serial: number,
): Promise<{ readonly bytes: Bytes; readonly manifest: Bytes; readonly pack: Bytes; readonly packDigest: Bytes }> {
  const pack = makeTestPack(serial);
  const packDigest = digestBytes(pack);
  const content: Manifest = {
    version: 1,
    serial,
    title: { en: 'invented' },
    signingKey: signer.publicBytes,
    openingKeys: [{ id: 0, key: randomBytes(32) }],
    receiptKeys: [receiptKey],
    packs: [{ serial, digest: packDigest, bytes: pack.length }],
    modes: { highRisk: false },
    commands: [],
    events: [],
    madeAt: 1_386_633_600_000,
  };
  const manifest = await makeManifest(signer, content);
  return { bytes: encodePublication({ manifest, pack }), manifest, pack, packDigest };
}

/** A journal as its tablet holds it. */
export type TestJournal = {
  readonly id: Bytes;
  readonly campaign: Bytes;
  readonly tablet: SignerKey;
  readonly head: () => number;
  /** The chain's digest after entry `number`. */
  readonly digestAt: (number: number) => Bytes;
  /** Adds an entry; what is not said stands as a pass in the last opened sitting would have it. Its body is noise unless told. Gives its number. */
  readonly add: (header?: Partial<EntryHeader>, body?: Bytes) => number;
  readonly openSitting: (about?: Partial<SittingAbout>) => number;
  readonly sign: (cells: readonly Cell[], people?: number) => number;
  /** An entry with these header bytes, whatever they are; its body is noise unless told. */
  readonly addRaw: (header: Bytes, body?: Bytes) => number;
  /** Entries `first` to `last` as a signed batch. */
  readonly pack: (first: number, last?: number) => Promise<Bytes>;
  /** The same, read as the centre reads it. */
  readonly batch: (first: number, last?: number) => Promise<Batch>;
};

/** An empty journal, or the copy of another's first `upTo` entries (a restored profile). */
export async function createTestJournal(
  campaign: Bytes,
  options: { readonly tablet?: SignerKey; readonly copyOf?: readonly SealedEntry[]; readonly id?: Bytes } = {},
): Promise<TestJournal> {
  const tablet = options.tablet ?? (await makeSigner(false));
  const id = options.id ?? randomBytes(16);
  const entries: SealedEntry[] = [...(options.copyOf ?? [])];
  let opening = 0;
  const digestAt = (number: number) => chainEntries(chainStart, entries.slice(0, number)).at(-1) ?? chainStart;
  const addRaw = (header: Bytes, body = randomBytes(80)) => entries.push({ header, body });
  const add = (header: Partial<EntryHeader> = {}, body?: Bytes) =>
    addRaw(
      encodeHeader({
        number: entries.length + 1,
        kind: 'pass',
        opening,
        minutes: 3,
        cells: [],
        people: 1,
        key: 0,
        attachments: [],
        about: { kind: 'none' },
        ...header,
      }),
      body,
    );
  const pack = (first: number, last = entries.length) =>
    makeBatch(tablet, { campaign, journal: id, first, previous: digestAt(first - 1) }, entries.slice(first - 1, last));
  return {
    id,
    campaign,
    tablet,
    head: () => entries.length,
    digestAt,
    add,
    addRaw,
    pack,
    openSitting: (about = {}) => {
      opening = entries.length + 1;
      return add({
        kind: 'sitting',
        people: 0,
        minutes: 0,
        about: {
          kind: 'sitting',
          event: 'AAAAAAAAAAA',
          day: 16_049,
          pack: 1,
          profile: 'full',
          language: 'fr',
          country: 'CD',
          ...about,
        },
      });
    },
    sign: (cells, people = 1) => add({ cells, people }),
    batch: async (first, last) => {
      const read = readBatch(await pack(first, last));
      if (!read.ok) throw new Error(read.problem.kind);
      return read.value;
    },
  };
}

/** One signature for a case. */
export function signature(caseNumber: number, n = 1): Cell {
  return { case: caseNumber, purpose: 'appeal', form: 'signature', channel: 'tablet', n };
}
