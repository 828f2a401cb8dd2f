import type { Bytes } from '../../domain/bytes.ts';
import { readBatch } from '../../protocol/batch.ts';
import { writeCarrier } from '../../protocol/carrier-file.ts';
import type { CarrierPart } from '../../protocol/carrier-part.ts';
import { createBothStores, openFiles } from './both-page-stores.ts';
import { type CarrierScope, type Loaded, listOwnParts } from './carried-parts.ts';
import { createCarriedStore } from './carried-store.ts';
import { type BroughtFile, type BroughtProblem, takeCarrierFile } from './carrier-import.ts';
import { type Courier, openCourier } from './courier.ts';
import { createFilePageStore, createTablePageStore } from './page-store.ts';
import { createSecondCopy, type SecondCopy } from './second-copy.ts';
import { publish, type TabletState } from './tablet-state.ts';
import type { Joined } from './tablet-store.ts';
import { createUnsentBytes } from './unsent-bytes.ts';

/** What goes by hand: files for others to carry, and what this tablet carries for others. Nothing here says that anything has arrived. */
export type Carrier = {
  /** A carrier file as chunks, read from the journal as they are asked for; `loaded` is added to. What is carried for others goes along. */
  readonly write: (joined: Joined, scope: CarrierScope, loaded: Loaded) => AsyncGenerator<Bytes>;
  /** Takes a file that somebody brought. Safe to repeat. */
  readonly take: (joined: Joined, chunks: AsyncIterable<Uint8Array>) => Promise<BroughtFile | BroughtProblem>;
  readonly courier: Courier;
  /** Bytes of entries that wait for the centre, own and others', as they travel; pages are counted by themselves. */
  readonly measureUnsent: () => Promise<number>;
  /** For another tablet in the room. */
  readonly secondCopy: (joined: Joined) => SecondCopy;
};

/** A chunk of its own, which comes when something is carried. */
export async function openCarrier(state: TabletState): Promise<Carrier> {
  const { environment } = state;
  const { files, isSure } = await openFiles(environment);
  const ownInTables = createTablePageStore(environment.databases);
  const pages = createBothStores(files && createFilePageStore(files), ownInTables, isSure);
  const inTables = createTablePageStore(environment.databases, 'barua-carried');
  const carried = files
    ? createCarriedStore(createFilePageStore(files, 'carried'), inTables)
    : createBothStores(undefined, inTables, isSure);
  const courier = await openCourier(carried, ({ entries, isWhole, ...carriedPages }) => {
    state.counted.carried = isWhole;
    state.carried = entries;
    state.carriedPages = carriedPages;
    publish(state);
  });

  const measureOwn = createUnsentBytes(state);

  async function* listParts(joined: Joined, scope: CarrierScope, loaded: Loaded): AsyncGenerator<CarrierPart> {
    yield* listOwnParts(state, joined, scope, pages, loaded);
    for await (const part of courier.parts()) {
      if (part.kind === 'batch') loaded.carried += countEntries(part.bytes);
      if (part.kind === 'chunk') {
        loaded.pages += 1;
        loaded.pageBytes += part.size;
      }
      yield part;
    }
  }

  return {
    write: (joined, scope, loaded) => writeCarrier(listParts(joined, scope, loaded)),
    take: (joined, chunks) => takeCarrierFile(state, joined, courier, pages, chunks),
    courier,
    measureUnsent: async () => (await measureOwn()) + courier.batches().reduce((sum, { bytes }) => sum + bytes, 0),
    secondCopy: (joined) => createSecondCopy(state, joined, courier, pages),
  };
}

function countEntries(batch: Bytes): number {
  const read = readBatch(batch);
  return read.ok ? read.value.statement.count : 0;
}
