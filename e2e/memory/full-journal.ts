import { makeDictionary } from '../../src/demo/campaign/demo-dictionary.ts';
import { makeDemoPack } from '../../src/demo/campaign/demo-pack.ts';
import type { Bytes } from '../../src/domain/bytes.ts';
import type { Pass } from '../../src/domain/pass.ts';
import { type EntryHeader, encodeHeader } from '../../src/protocol/entry-header.ts';
import { encodePageFile } from '../../src/protocol/page-file.ts';
import { base64urlToBytes, bytesToBase64url } from '../../src/sealing/base64url.ts';
import { digestBytes, digestEntry, extendChain } from '../../src/sealing/chain.ts';
import { sealAttachment } from '../../src/sealing/seal-attachment.ts';
import { advanceJournal } from '../../src/tablet/store/advance-journal.ts';
import { pageToName } from '../../src/tablet/store/page-names.ts';
import type { EntryRow, JournalRow } from '../../src/tablet/store/rows.ts';
import { pickSort } from '../bench/prepared-batches.ts';
import { samplePass } from '../bench/sample-passes.ts';
import { passParts, type Sealing, sealParts } from '../bench/sealed-journal.ts';
import { between, type Random, seededRandom } from '../bench/seeded-random.ts';
import type { Campaign } from '../campaign.ts';

export type Photo = { readonly name: string; readonly digest: string; readonly bytes: Bytes };

/** A stretch of a journal as the tablet's database has it, with the photographs that its entries name. */
export type Stretch = {
  readonly rows: readonly EntryRow[];
  readonly photos: readonly Photo[];
  /** After the last of them. */
  readonly journal: JournalRow;
  /** Of the passes in it. */
  readonly codes: readonly Bytes[];
};

const rowsAtOnce = 500;
const photoBytes = 120_000;

/**
 * What the tablet itself would have written, sealed and chained one by one: passes until the journal holds so many entries, photographs on letters spread evenly among them. A few hundred entries
 * are in memory at once.
 */
export async function* writeJournal(
  campaign: Campaign,
  start: JournalRow,
  plan: { readonly entries: number; readonly photos: number; readonly seed: number },
): AsyncGenerator<Stretch> {
  const random = seededRandom(plan.seed);
  const sealing = toSealing(campaign);
  const id = base64urlToBytes(start.id) ?? new Uint8Array(16);
  const every = Math.max(1, Math.floor((plan.entries - start.head) / plan.photos));
  let journal = start;
  let photosLeft = plan.photos;
  while (journal.head < plan.entries) {
    const rows: EntryRow[] = [];
    const photos: Photo[] = [];
    const codes: Bytes[] = [];
    while (journal.head < plan.entries && rows.length < rowsAtOnce) {
      const number = journal.head + 1;
      const isPhotographed = photosLeft > 0 && number % every === 0;
      const photo = isPhotographed ? await sealPhoto(sealing, random, start.id, id, number) : undefined;
      if (photo) {
        photosLeft -= 1;
        photos.push(photo);
      }
      const pass = photo ? onPhoto(samplePass(random, 'letter')) : samplePass(random, pickSort(random));
      const { header, entry } = await writeEntry(sealing, journal, id, number, pass, photo);
      journal = advanceJournal(journal, entry, header);
      rows.push(entry);
      codes.push(Uint8Array.from(pass.withdrawal));
    }
    yield { rows, photos, journal, codes };
  }
  if (photosLeft > 0) throw new Error(`${photosLeft} photographs found no entry`);
}

async function writeEntry(
  sealing: Sealing,
  journal: JournalRow,
  id: Bytes,
  number: number,
  pass: Pass,
  photo: Photo | undefined,
): Promise<{ readonly header: EntryHeader; readonly entry: EntryRow }> {
  const parts = passParts(sealing, number, pass);
  const named = photo && { digest: base64urlToBytes(photo.digest) ?? new Uint8Array(32), bytes: photo.bytes.length };
  const header: EntryHeader = { ...parts.header, attachments: named ? [{ ...named, role: 'photo' }] : [] };
  const sealed = await sealParts(sealing, id, { header, body: parts.body });
  const digest = extendChain(journal.digest, digestEntry(sealed));
  const entry = {
    journal: journal.id,
    number,
    attempt: number,
    header: encodeHeader(header),
    body: Uint8Array.from(sealed.body),
    digest,
  };
  return { header, entry };
}

function onPhoto(pass: Pass): Pass {
  const letters = pass.letters.map((letter) => ({ ...letter, text: '' }));
  return { ...pass, letters, pages: [{ letter: 0, attachment: 0 }] };
}

/** Noise, as a picture's bytes are for who knows no key. */
async function sealPhoto(sealing: Sealing, random: Random, journal: string, id: Bytes, number: number): Promise<Photo> {
  const noise = Uint8Array.from({ length: photoBytes }, () => between(random, 0, 255));
  const file = encodePageFile({ kind: 'photo', type: 'image/webp', bytes: noise });
  const place = { campaign: sealing.campaign, journal: id };
  const bytes = await sealAttachment(file, sealing.openingKey.key, place);
  const digest = bytesToBase64url(digestBytes(bytes));
  return { name: pageToName({ journal, number, digest }), digest, bytes };
}

function toSealing({ keys }: Campaign): Sealing {
  const pair = keys.opening.at(-1);
  if (!pair) throw new Error('a campaign without an opening key');
  return {
    campaign: keys.campaign,
    openingKey: { id: pair.id, key: pair.pair.publicBytes },
    dictionary: { number: 1, bytes: makeDictionary(makeDemoPack(), []) },
  };
}
