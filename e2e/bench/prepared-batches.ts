import { chainNatively } from '../../src/centre/http/native-chain.ts';
import type { Bytes } from '../../src/domain/bytes.ts';
import { packBatch } from '../../src/protocol/batch.ts';
import { contentTypes } from '../../src/protocol/content-types.ts';
import { encodeHeader } from '../../src/protocol/entry-header.ts';
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

/** Journals of `batches` × `perBatch` entries, with the headers, sizes, chains and signatures of real ones. Bodies repeat after 600, which the centre cannot see. */
export async function prepareTablets(
  sealing: Sealing,
  plan: { readonly tablets: number; readonly batches: number; readonly perBatch: number; readonly seed: number },
): Promise<PreparedTablet[]> {
  const random = seededRandom(plan.seed);
  const passes = Array.from({ length: 600 }, () => samplePass(random, pickSort(random)));
  const anywhere = makeJournalId();
  const bodies: Uint8Array[] = [];
  for (const pass of passes) bodies.push((await sealParts(sealing, anywhere, passParts(sealing, 2, pass))).body);
  const opening = await sealParts(sealing, anywhere, openingParts(sealing));

  const toEntry = (number: number, offset: number): SealedEntry => {
    const pass = passes[(number + offset) % passes.length];
    const body = bodies[(number + offset) % bodies.length];
    if (number === 1 || !pass || !body) return opening;
    return { header: encodeHeader(passParts(sealing, number, pass).header), body };
  };

  const tablets: PreparedTablet[] = [];
  for (let tablet = 0; tablet < plan.tablets; tablet += 1) {
    const signer = await makeSigner(false);
    const journal = makeJournalId();
    const batches: PreparedBatch[] = [];
    let previous = chainStart;
    for (let batch = 0; batch < plan.batches; batch += 1) {
      const first = batch * plan.perBatch + 1;
      const entries = Array.from({ length: plan.perBatch }, (_, index) => toEntry(first + index, tablet * 37));
      const digests = chainNatively(previous, entries);
      const head = digests.at(-1) ?? previous;
      const statement = encodeCbor([1, sealing.campaign, journal, first, entries.length, previous, head]);
      const bytes = packBatch(await sign(signer, contentTypes.batch, statement), entries);
      batches.push({ bytes, first, entries, digests });
      previous = head;
    }
    tablets.push({ signer, journal, batches });
  }
  return tablets;
}
