import { createTestJournal, signature, type TestJournal } from '../centre/test-support/test-hall.ts';
import type { Bytes } from '../domain/bytes.ts';
import { encodeHeader } from '../protocol/entry-header.ts';
import { encodeCbor } from '../sealing/cbor.ts';
import type { SignerKey } from '../sealing/keys.ts';
import { mutateBytes } from './mutate-bytes.ts';
import { createRandom, type SeededRandom } from './seeded-random.ts';

/** A batch that nobody honest sends, and the address that it is sent to. */
export type HostileBatch = { readonly journal: Bytes; readonly bytes: Bytes };

/** Two of three were damaged on the way, or by somebody; the others are signed by an enrolled tablet as they are, and wrong within. */
const signedShare = 1 / 3;

/** So many of them, the same for the same seed but for keys and signatures. The tablet is one of the campaign's. */
export async function* makeHostileBatches(
  campaign: Bytes,
  tablet: SignerKey,
  { seed, count }: { readonly seed: number; readonly count: number },
): AsyncGenerator<HostileBatch> {
  const random = createRandom(seed);
  const journals = await Promise.all(Array.from({ length: 12 }, (_, n) => makeJournal(campaign, tablet, n)));
  const honest = await Promise.all(
    journals.map(async (journal) => ({ journal: journal.id, bytes: await journal.pack(1) })),
  );
  for (let n = 0; n < count; n += 1) {
    const [one, other] = [honest[random.pick(honest.length)], honest[random.pick(honest.length)]];
    if (!one || !other) throw new Error('no honest batches');
    if (random.chance(signedShare)) yield await makeSigned(campaign, tablet, random);
    else yield { journal: one.journal, bytes: mutateBytes(one.bytes, other.bytes, random) };
  }
}

/** What an honest tablet writes of an evening. */
async function makeJournal(campaign: Bytes, tablet: SignerKey, entries: number): Promise<TestJournal> {
  const journal = await createTestJournal(campaign, { tablet });
  journal.openSitting();
  for (let n = 0; n <= entries; n += 1) journal.sign([signature(1 + (n % 4)), signature(9)]);
  journal.add({
    kind: 'correction',
    people: -1,
    cells: [signature(1, -1)],
    about: { kind: 'correction', corrects: 2 },
  });
  return journal;
}

/** Well chained and signed, so that it comes as far as counting: headers that are damaged, that are some other CBOR, or that say what cannot be. */
async function makeSigned(campaign: Bytes, tablet: SignerKey, random: SeededRandom): Promise<HostileBatch> {
  const journal = await createTestJournal(campaign, { tablet });
  journal.openSitting({ day: random.pick(4_000_000_000), country: random.oneOf(['CD', 'zz', '']) });
  const entries = 1 + random.pick(6);
  for (let n = 0; n < entries; n += 1) {
    const header = encodeHeader({
      number: random.chance(0.8) ? journal.head() + 1 : random.pick(2_000_000_000),
      kind: random.oneOf(['pass', 'pass', 'correction', 'tally', 'sitting']),
      opening: random.pick(4),
      minutes: random.pick(5_000_000),
      cells: [signature(1 + random.pick(70_000), random.pick(2_000_000_000) - 1_000_000_000)],
      people: random.pick(2_000_000_000) - 1_000_000_000,
      key: random.pick(300),
      attachments: [],
      about: random.chance(0.5) ? { kind: 'none' } : { kind: 'correction', corrects: random.pick(9) },
    });
    const other = encodeCbor([random.pick(9), { a: [null, true, 'x'.repeat(random.pick(400))] }, header]);
    const bytes = random.chance(0.5) ? mutateBytes(header, other, random) : random.oneOf([header, other]);
    journal.addRaw(bytes, new Uint8Array(random.chance(0.98) ? random.pick(300) : random.pick(300_000)));
  }
  return { journal: journal.id, bytes: await journal.pack(1) };
}
