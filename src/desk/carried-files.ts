import type { Bytes } from '../domain/bytes.ts';
import type { CasePack } from '../domain/case-pack.ts';
import { readStatement, splitBatch } from '../protocol/batch.ts';
import { readCarrier } from '../protocol/carrier-file.ts';
import { takeCasePack } from '../protocol/case-pack-codec.ts';
import { contentTypes } from '../protocol/content-types.ts';
import type { JournalPart } from '../protocol/journal-sequence.ts';
import { takeManifest } from '../protocol/manifest.ts';
import { bytesToBase64url } from '../sealing/base64url.ts';
import { areBytesEqual } from '../sealing/bytes.ts';
import { digestBytes } from '../sealing/chain.ts';
import { readSigned } from '../sealing/signed.ts';

/** Carrier files as the office reads them. Nothing in them is believed here: `openJournals` follows every signature. */
export type CarriedFiles = {
  /** base64url, each once. */
  readonly journals: readonly string[];
  /** Packs that a manifest of the campaign in one of the files names, oldest first. */
  readonly packs: readonly CasePack[];
  /** All enrolments, then a journal's batches in the order of their numbers: one journal in memory. */
  readonly partsOf: (journal: string) => AsyncGenerator<JournalPart>;
  /** Sealed pages, whole and with the digest that they are named by (base64url); one in memory, some more than once. */
  readonly pages: () => AsyncGenerator<{ readonly digest: string; readonly bytes: Bytes }>;
  /** What is wrong with the files themselves. */
  readonly faults: readonly CarriedFault[];
};

export type CarriedFault = {
  /** As the file was named by who gave it. */
  readonly path: string;
  readonly why: 'not-a-carrier' | 'damaged' | 'cut';
};

export type CarriedSource = { readonly path: string; readonly stream: () => AsyncIterable<Uint8Array> };

/** Reads every file once, to see what is in it; then once more for each journal that is asked for. */
export async function readCarriedFiles(sources: readonly CarriedSource[], campaign: Bytes): Promise<CarriedFiles> {
  const journals = new Set<string>();
  const enrolments = new Map<string, Bytes>();
  const manifests: Bytes[] = [];
  const packs: Bytes[] = [];
  const faults: CarriedFault[] = [];
  for (const { path, stream } of sources) {
    let isDamaged = false;
    for await (const news of readCarrier(stream())) {
      if (news.kind === 'damaged') isDamaged = true;
      if (news.kind === 'not-a-carrier') faults.push({ path, why: 'not-a-carrier' });
      if (news.kind === 'end' && news.ending === 'cut') faults.push({ path, why: 'cut' });
      if (news.kind !== 'part') continue;
      const { part } = news;
      if (part.kind === 'enrolment') enrolments.set(bytesToBase64url(digestBytes(part.bytes)), part.bytes);
      if (part.kind === 'manifest') addNew(manifests, part.bytes);
      if (part.kind === 'pack') addNew(packs, part.bytes);
      const place = part.kind === 'batch' ? readPlace(part.bytes) : undefined;
      if (place) journals.add(place.journal);
    }
    if (isDamaged) faults.push({ path, why: 'damaged' });
  }

  async function* partsOf(journal: string): AsyncGenerator<JournalPart> {
    for (const bytes of enrolments.values()) yield { role: 'enrolment', bytes };
    const batches: { readonly first: number; readonly bytes: Bytes }[] = [];
    for (const { stream } of sources) {
      for await (const news of readCarrier(stream())) {
        if (news.kind !== 'part' || news.part.kind !== 'batch') continue;
        const place = readPlace(news.part.bytes);
        if (place?.journal === journal) batches.push({ first: place.first, bytes: news.part.bytes });
      }
    }
    batches.sort((one, other) => one.first - other.first);
    for (const { bytes } of batches) yield { role: 'batch', bytes };
  }

  async function* pages(): ReturnType<CarriedFiles['pages']> {
    for (const { stream } of sources) {
      for await (const news of readCarrier(stream())) {
        if (news.kind !== 'part' || news.part.kind !== 'chunk') continue;
        const { digest, size, bytes } = news.part;
        if (bytes.length !== size || !areBytesEqual(digestBytes(bytes), digest)) continue;
        yield { digest: bytesToBase64url(digest), bytes };
      }
    }
  }

  return { journals: [...journals], packs: await readPacks(manifests, packs, campaign), partsOf, pages, faults };
}

function addNew(list: Bytes[], bytes: Bytes): void {
  if (!list.some((each) => areBytesEqual(each, bytes))) list.push(bytes);
}

function readPlace(bytes: Bytes): { readonly journal: string; readonly first: number } | undefined {
  const parts = splitBatch(bytes);
  const signed = parts && readSigned(parts.signed, contentTypes.batch);
  const statement = signed?.ok ? readStatement(signed.value.payload) : undefined;
  return statement && { journal: bytesToBase64url(statement.journal), first: statement.first };
}

/** Only packs that the campaign itself names: a dictionary says what words a sealed text has. */
async function readPacks(manifests: readonly Bytes[], packs: readonly Bytes[], campaign: Bytes): Promise<CasePack[]> {
  const taken = new Map<number, CasePack>();
  for (const bytes of manifests) {
    const manifest = await takeManifest(bytes, campaign, 0);
    if (!manifest.ok) continue;
    for (const { serial, digest } of manifest.value.packs) {
      const found = packs.map((each) => takeCasePack(each, digest)).find((each) => each.ok);
      if (found?.ok) taken.set(serial, found.value);
    }
  }
  return [...taken].sort(([one], [other]) => one - other).map(([, pack]) => pack);
}
