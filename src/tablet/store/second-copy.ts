import type { Bytes } from '../../domain/bytes.ts';
import { writeCarrier } from '../../protocol/carrier-file.ts';
import type { CarrierPart } from '../../protocol/carrier-part.ts';
import type { CopyPartner } from '../../protocol/copy-hello.ts';
import type { JournalPlace } from '../../protocol/copy-message.ts';
import { base64urlToBytes, bytesToBase64url } from '../../sealing/base64url.ts';
import { areBytesEqual } from '../../sealing/bytes.ts';
import { chainStart } from '../../sealing/chain.ts';
import type { CarriedBatch } from './carried-names.ts';
import { type Loaded, listBatches, listEnrolment, listPages, openingPart } from './carried-parts.ts';
import { type BroughtFile, type BroughtProblem, takeCarrierFile } from './carrier-import.ts';
import type { Courier } from './courier.ts';
import { digestAt } from './journal-reading.ts';
import { noteCopy } from './noting-copies.ts';
import type { PageStore } from './page-store.ts';
import type { TabletState } from './tablet-state.ts';
import type { Joined } from './tablet-store.ts';

/** What two tablets in one room need of each other's stores, each to take a copy of what the centre may not have yet. */
export type SecondCopy = {
  /** The journals here, own ones first, and up to where they are known to be at the centre. */
  readonly listJournals: () => Promise<readonly JournalPlace[]>;
  /** Up to where this tablet carries another one's journals, above what is at the centre. */
  readonly listHeld: (asked: readonly JournalPlace[]) => readonly JournalPlace[];
  /** A carrier file of what lies above `held`; nothing in it that `partner` wrote itself. Pages last, where they are wanted. */
  readonly write: (
    held: readonly JournalPlace[],
    partner: CopyPartner,
    withPages: boolean,
    loaded: Loaded,
  ) => AsyncGenerator<Bytes>;
  /** Takes such a file; `onKept` is called for each batch that is on the disk, without a gap after `held`. */
  readonly take: (
    held: readonly JournalPlace[],
    chunks: AsyncIterable<Uint8Array>,
    onKept: (place: JournalPlace) => void,
  ) => Promise<BroughtFile | BroughtProblem>;
  /** Keeps in mind that the partner has one of this tablet's own journals so far; gives false where its chain says something else. */
  readonly note: (partner: CopyPartner, place: JournalPlace) => Promise<boolean>;
  /** Own entries that the centre may not have, and how many of them the partner is known to have. */
  readonly count: (partner: CopyPartner) => { readonly wanted: number; readonly copied: number };
};

/** Comes with the carrier: what it copies is a carrier file. */
export function createSecondCopy(state: TabletState, joined: Joined, courier: Courier, pages: PageStore): SecondCopy {
  const own = () => [...state.journals.values()];

  /** Of others' journals: where the first batch that lies here begins. */
  const carried = (): readonly JournalPlace[] => {
    const first = new Map<string, CarriedBatch>();
    for (const batch of courier.batches()) if (!first.has(batch.journal)) first.set(batch.journal, batch);
    return [...first.values()].map((batch) => toPlace(batch.journal, batch.first - 1, batch.previous));
  };

  async function* listParts(
    held: readonly JournalPlace[],
    partner: CopyPartner,
    withPages: boolean,
    loaded: Loaded,
  ): AsyncGenerator<CarrierPart> {
    const heldById = new Map(held.map((place) => [bytesToBase64url(place.journal), place]));
    yield openingPart(state, joined);
    yield* listEnrolment(joined);
    for (const journal of own()) {
      const place = heldById.get(journal.id);
      const digest = place && (await digestAt(state, place.upTo, journal));
      const isOurs = place && digest && areBytesEqual(digest, place.digest);
      yield* listBatches(state, joined, journal, Math.max(journal.acknowledged, isOurs ? place.upTo : 0), loaded);
    }
    const partnerId = bytesToBase64url(partner.tablet);
    yield* courier.parts((part) => {
      if (part.kind === 'page') return withPages;
      if (part.kind !== 'batch') return true;
      const upTo = heldById.get(part.journal)?.upTo ?? 0;
      return part.tablet !== partnerId && part.last > upTo;
    });
    if (withPages) yield* listPages(joined, pages, loaded);
  }

  return {
    listJournals: async () => {
      const places: JournalPlace[] = [];
      for (const journal of own()) {
        const digest = await digestAt(state, journal.acknowledged, journal);
        if (digest && journal.head > journal.acknowledged) {
          places.push({ journal: idToJournal(journal.id), upTo: journal.acknowledged, digest });
        }
      }
      return [...places, ...carried()];
    },
    listHeld: (asked) => asked.map((place) => walkHeld(courier.batches(), place)),
    write: (held, partner, withPages, loaded) => writeCarrier(listParts(held, partner, withPages, loaded)),
    take: (held, chunks, onKept) => {
      const upToById = new Map(held.map(({ journal, upTo }) => [bytesToBase64url(journal), upTo]));
      const listening: Courier = {
        ...courier,
        keep: async (part, bytes) => {
          const kept = await courier.keep(part, bytes);
          if (part.kind !== 'batch' || (kept !== 'done' && kept !== 'known')) return kept;
          const upTo = upToById.get(part.journal) ?? 0;
          if (part.first > upTo + 1 || part.last <= upTo) return kept;
          upToById.set(part.journal, part.last);
          onKept(toPlace(part.journal, part.last, part.head));
          return kept;
        },
      };
      return takeCarrierFile(state, joined, listening, pages, chunks);
    },
    note: (partner, place) => noteCopy(state, partner, place),
    count: ({ tablet }) => {
      const id = bytesToBase64url(tablet);
      const waiting = own().map(({ head, acknowledged, copies = [] }) => {
        const upTo = copies.find((each) => each.tablet === id)?.upTo ?? 0;
        return { wanted: head - acknowledged, copied: Math.max(0, upTo - acknowledged) };
      });
      return waiting.reduce(
        (sum, { wanted, copied }) => ({ wanted: sum.wanted + wanted, copied: sum.copied + copied }),
        { wanted: 0, copied: 0 },
      );
    },
  };
}

/** From batch to batch as long as none is missing. */
function walkHeld(batches: readonly CarriedBatch[], { journal, upTo, digest }: JournalPlace): JournalPlace {
  const id = bytesToBase64url(journal);
  let place = toPlace(id, upTo, bytesToBase64url(digest));
  for (const batch of batches) {
    if (batch.journal === id && batch.first <= place.upTo + 1 && batch.last > place.upTo) {
      place = toPlace(id, batch.last, batch.head);
    }
  }
  return place;
}

function toPlace(journal: string, upTo: number, digest: string): JournalPlace {
  return { journal: idToJournal(journal), upTo, digest: base64urlToBytes(digest) ?? chainStart };
}

function idToJournal(id: string): Bytes {
  return base64urlToBytes(id) ?? new Uint8Array(16);
}
