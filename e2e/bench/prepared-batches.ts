import { chainNatively } from '../../src/centre/http/native-chain.ts';
import type { Bytes } from '../../src/domain/bytes.ts';
import { packBatch } from '../../src/protocol/batch.ts';
import { contentTypes } from '../../src/protocol/content-types.ts';
import { encodeHeader, type SittingAbout } from '../../src/protocol/entry-header.ts';
import { encodeCbor } from '../../src/sealing/cbor.ts';
import { chainStart, type SealedEntry } from '../../src/sealing/chain.ts';
import { makeSigner, type SignerKey } from '../../src/sealing/keys.ts';
import { sign } from '../../src/sealing/signed.ts';
import { type PassSort, samplePass } from './sample-passes.ts';
import { makeJournalId, openingParts, passParts, type Sealing, sealParts } from './sealed-journal.ts';
import { pick, type Random, seededRandom } from './seeded-random.ts';

/** One tablet with a full journal, cut into batches before any clock runs. */
export type PreparedTablet = {
  readonly signer: SignerKey;
  readonly journal: Bytes;
  readonly batches: readonly PreparedBatch[];
};

/** A batch as it travels, and its rows for COPY. */
export type PreparedBatch = {
  readonly bytes: Bytes;
  readonly first: number;
  readonly entries: readonly SealedEntry[];
  readonly digests: readonly Bytes[];
};

/** So many entries of a real evening: of six, three signed with ink, two without, one wrote a letter. */
const sorts: readonly PassSort[] = [
  ...(['signature-with-ink', 'signature-with-ink', 'signature-with-ink', 'signature', 'signature', 'letter'] as const),
];

/** A sort as often as it comes in a real evening. */
export function pickSort(random: Random): PassSort {
  return pick(random, sorts);
}

export type TabletPlan = {
  readonly batches: number;
  readonly perBatch: number;
  /** How many sittings the journal has, and where each is; one at the bench's own event unless told. */
  readonly places?: readonly Partial<SittingAbout>[];
  /** Entries that the centre keeps and does not count: what it does without counters. */
  readonly uncounted?: boolean;
};

/** Makes journals with the headers, sizes, chains and signatures of real ones. Bodies repeat after 600, which the centre cannot see. */
export type TabletMaker = (plan: TabletPlan, index: number) => Promise<PreparedTablet>;

/** Seals what all journals are made of. */
export async function createTabletMaker(sealing: Sealing, seed: number): Promise<TabletMaker> {
  const random = seededRandom(seed);
  const passes = Array.from({ length: 600 }, () => samplePass(random, pickSort(random)));
  const anywhere = makeJournalId();
  const bodies: Uint8Array[] = [];
  for (const pass of passes) bodies.push((await sealParts(sealing, anywhere, passParts(sealing, 2, pass))).body);
  const opening = await sealParts(sealing, anywhere, openingParts(sealing));

  return async ({ batches, perBatch, places = [{}], uncounted = false }, index) => {
    const perSitting = Math.ceil((batches * perBatch) / places.length);
    const toEntry = (number: number): SealedEntry => {
      const sitting = Math.floor((number - 1) / perSitting);
      const first = sitting * perSitting + 1;
      const at = (number + index * 37) % passes.length;
      const [pass, body] = [passes[at], bodies[at]];
      if (number === first || !pass || !body)
        return { header: openAt(number, places[sitting] ?? {}), body: opening.body };
      const { header } = passParts(sealing, number, pass);
      const of = uncounted ? ({ kind: 'drill', opening: 0 } as const) : { opening: first };
      return { header: encodeHeader({ ...header, ...of }), body };
    };
    const signer = await makeSigner(false);
    const journal = makeJournalId();
    const made: PreparedBatch[] = [];
    let previous = chainStart;
    for (let batch = 0; batch < batches; batch += 1) {
      const first = batch * perBatch + 1;
      const entries = Array.from({ length: perBatch }, (_, at) => toEntry(first + at));
      const digests = chainNatively(previous, entries);
      const head = digests.at(-1) ?? previous;
      const statement = encodeCbor([1, sealing.campaign, journal, first, entries.length, previous, head]);
      const bytes = packBatch(await sign(signer, contentTypes.batch, statement), entries);
      made.push({ bytes, first, entries, digests });
      previous = head;
    }
    return { signer, journal, batches: made };
  };

  function openAt(number: number, place: Partial<SittingAbout>): Bytes {
    const { header } = openingParts(sealing);
    if (header.about.kind !== 'sitting') throw new Error('an opening that opens nothing');
    return encodeHeader({ ...header, number, opening: number, about: { ...header.about, ...place } });
  }
}

/** Several such journals. */
export async function prepareTablets(
  sealing: Sealing,
  plan: { readonly tablets: number; readonly batches: number; readonly perBatch: number; readonly seed: number },
): Promise<PreparedTablet[]> {
  const make = await createTabletMaker(sealing, plan.seed);
  const tablets: PreparedTablet[] = [];
  for (let tablet = 0; tablet < plan.tablets; tablet += 1) tablets.push(await make(plan, tablet));
  return tablets;
}
