import { base64urlToBytes } from '../../sealing/base64url.ts';
import { areBytesEqual } from '../../sealing/bytes.ts';
import { type PageName, parsePageName } from './page-names.ts';
import type { PageStore } from './page-store.ts';
import { publish, type TabletState } from './tablet-state.ts';

/** At the start, before the first page is saved: removes pages whose entry never came to be, and counts the others. Where nobody can tell, a page stays. */
export async function settlePages(state: TabletState, store: PageStore): Promise<void> {
  await countPages(state, store, (name) => store.remove(name));
}

/** Later, where it could not be done at the start: a page that no entry names may be one that is just being saved, and is left alone. */
export async function countPages(
  state: TabletState,
  store: PageStore,
  onOrphan: (name: string) => Promise<void> = async () => undefined,
): Promise<void> {
  const found = new Map<string, number>();
  const { names, isWhole } = await store.list();
  for (const name of names) {
    const page = parsePageName(name);
    if (!page) continue;
    if (await isOrphan(state, page)) await onOrphan(name);
    else found.set(name, await store.sizeOf(name));
  }
  state.pages = new Map([...found, ...state.pages]);
  state.counted.pages = isWhole;
  publish(state);
}

async function isOrphan(state: TabletState, { journal: id, number, digest }: PageName): Promise<boolean> {
  const journal = state.journals.get(id);
  if (!journal) return false;
  if (number > journal.head) return true;
  const read = await state.database.run('r', (tables) => tables.entries.get([id, number]));
  const bytes = base64urlToBytes(digest);
  return read.ok && read.value !== undefined && bytes !== undefined && !isNamed(read.value.header, bytes);
}

/** Whether the header holds the digest, without the strict reader. */
function isNamed(header: Uint8Array, digest: Uint8Array): boolean {
  for (let at = 0; at + digest.length <= header.length; at += 1) {
    if (areBytesEqual(header.subarray(at, at + digest.length), digest)) return true;
  }
  return false;
}
