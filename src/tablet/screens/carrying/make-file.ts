import { writeCarrierText } from '../../../protocol/carrier-text.ts';
import type { CarrierScope, Loaded } from '../../store/carried-parts.ts';
import type { Carrier } from '../../store/carrier.ts';
import type { Joined } from '../../store/tablet-store.ts';

/** A carrier file that is ready to be handed over. */
export type MadeFile = {
  readonly file: File;
  /** What the share sheet takes: the file, its text form, or nothing. */
  readonly shared: File | undefined;
  readonly loaded: Readonly<Loaded>;
};

/** Chunks are given to the browser in pieces of this size: it keeps large ones on the disk. */
const pieceBytes = 1_000_000;

const binaryType = 'application/octet-stream';

/** Writes the file ahead, for sharing and saving must follow a tap at once. Rejects where the browser cannot keep it. */
export async function makeFile(carrier: Carrier, joined: Joined, scope: CarrierScope, now: number): Promise<MadeFile> {
  const loaded: Loaded = { entries: 0, actions: 0, pages: 0, pageBytes: 0, missing: 0, carried: 0 };
  const name = toFileName(joined.tabletName, now);
  const file = await collect(carrier.write(joined, scope, loaded), `${name}.barua`, binaryType);
  if (canShare(file)) return { file, shared: file, loaded };
  const textName = `${name}.barua.txt`;
  const asText = canShare(new File([], textName, { type: 'text/plain' }));
  return {
    file,
    shared: asText ? await collect(writeCarrierText(readBlob(file)), textName, 'text/plain') : undefined,
    loaded,
  };
}

/** A blob's bytes, chunk by chunk. Safari's streams are no async iterables. */
export async function* readBlob(blob: Blob): AsyncGenerator<Uint8Array> {
  const reader = blob.stream().getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value;
}

async function collect(chunks: AsyncIterable<Uint8Array<ArrayBuffer>>, name: string, type: string): Promise<File> {
  const pieces: Blob[] = [];
  let waiting: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  for await (const chunk of chunks) {
    waiting.push(chunk);
    bytes += chunk.length;
    if (bytes < pieceBytes) continue;
    pieces.push(new Blob(waiting));
    waiting = [];
    bytes = 0;
  }
  return new File([...pieces, ...waiting], name, { type });
}

/** Tablet and day; nobody's name. */
function toFileName(tabletName: string, now: number): string {
  const tablet = tabletName.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '');
  return ['barua', tablet, new Date(now).toISOString().slice(0, 10)].filter((part) => part !== '').join('-');
}

function canShare(file: File): boolean {
  return typeof navigator.canShare === 'function' && navigator.canShare({ files: [file] });
}
