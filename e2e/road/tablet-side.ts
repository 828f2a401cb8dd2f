import { prepareBrowserTablet } from './browser-tablet.ts';
import { createHttp2Fetch, type Http2Fetch } from './http2-fetch.ts';
import { jsonBatches, type Manner, openRosa, pouch } from './manners.ts';
import { prepareNodeTablet } from './node-tablet.ts';
import { passesToRecords, samplePasses } from './workload.ts';

/**
 * The tablet's end of an emulated link, a process in its namespace. Told by IPC whose manner to follow; answers with `Ready` when all is prepared and nothing
 * connected; `'go'` begins, and `Done` is the last that it says.
 */
export type TabletSideOptions = {
  readonly url: string;
  readonly inviteLink: string;
  readonly manner: MannerName;
  readonly seed: number;
  /** Entries, or records. */
  readonly count: number;
  readonly pouchFolder: string | undefined;
  /** Base64 of the SHA-256 of the centre's public key, for a browser to trust. */
  readonly spki: string;
  /** An empty one, for a browser's profile. */
  readonly folder: string;
};

export type MannerName =
  | 'barua'
  | 'barua-browser'
  | 'idle'
  | 'openrosa'
  | 'json'
  | 'json-100'
  | 'gzip-100'
  | 'pouch'
  | 'pouch-500';

/** `sealedBytes` only of ours. */
export type Ready = { readonly kind: 'ready'; readonly sealedBytes: number };
/** `arrived` is what this side knows to have arrived, now and again while it goes on. */
export type Progress = { readonly kind: 'progress'; readonly arrived: number };
/** `bodyBytes`: what was sent in requests' bodies, all tries together. */
export type Done = {
  readonly kind: 'done';
  readonly seconds: number;
  readonly requests: number;
  readonly bodyBytes: number;
};

type PeerName = Exclude<MannerName, 'barua' | 'barua-browser' | 'idle'>;

/** Everything written, nothing sent. */
export type Prepared = {
  /** Headers and bodies of all entries that are to be sent; 0 where nobody has counted them: the peers, the app in a browser. */
  readonly sealedBytes: number;
  /** Sends until everything has arrived. */
  readonly send: () => Promise<void>;
  readonly arrived: () => number;
};

const progressMs = 250;

process.once('message', (options: TabletSideOptions) => void follow(options));
process.once('disconnect', () => process.exit(0));

async function follow(options: TabletSideOptions): Promise<void> {
  const link = createHttp2Fetch(options.url);
  const { sealedBytes, send, arrived } = await prepare(options, link);
  link.disconnect();
  const before = link.sent();
  tell({ kind: 'ready', sealedBytes });
  await new Promise((resolve) => process.once('message', resolve));
  const started = performance.now();
  const timer = setInterval(() => tell({ kind: 'progress', arrived: arrived() }), progressMs);
  await send();
  clearInterval(timer);
  tell({ kind: 'progress', arrived: arrived() });
  const seconds = (performance.now() - started) / 1000;
  const { requests, bodyBytes } = link.sent();
  tell({ kind: 'done', seconds, requests: requests - before.requests, bodyBytes: bodyBytes - before.bodyBytes });
}

async function prepare(options: TabletSideOptions, link: Http2Fetch): Promise<Prepared> {
  const { manner, seed, count, inviteLink, pouchFolder } = options;
  if (manner === 'barua-browser') return prepareBrowserTablet(options);
  if (manner === 'barua') return prepareNodeTablet(inviteLink, link, { seed, count });
  if (manner === 'idle') {
    const tablet = await prepareNodeTablet(inviteLink, link, { seed, count: 1 });
    await tablet.send();
    return { ...tablet, send: tablet.lookForNews };
  }
  const records = passesToRecords(samplePasses(seed, count));
  let done = 0;
  const peer = findManner(manner, pouchFolder ?? '');
  const send = () =>
    peer.send(records, link, (number) => {
      done += number;
    });
  return { sealedBytes: 0, send, arrived: () => done };
}

function findManner(name: PeerName, pouchFolder: string): Manner {
  switch (name) {
    case 'openrosa':
      return openRosa;
    case 'json':
      return jsonBatches(1, false);
    case 'json-100':
      return jsonBatches(100, false);
    case 'gzip-100':
      return jsonBatches(100, true);
    case 'pouch':
      return pouch(pouchFolder);
    case 'pouch-500':
      return pouch(pouchFolder, 500);
  }
}

function tell(message: Ready | Progress | Done): void {
  process.send?.(message);
}
