import type { CDPSession } from '@playwright/test';
import { createNeedleFinder, type Needle } from '../browser/needle-finder.ts';

/** What a heap holds of the needles. */
export type HeapSearch = {
  /** A sentence each. */
  readonly found: readonly string[];
  readonly strings: number;
  /** Put together from parts, as V8 leaves concatenated strings until somebody reads them. */
  readonly joined: number;
};

/** One JavaScript heap: that of a page, or of a worker. */
export type Heap = { readonly what: string; readonly takeSnapshot: () => Promise<string> };

/** V8 cuts strings of a snapshot at 1,024 characters, unless it was started with this flag. */
export const wholeStringsFlag = '--js-flags=--heap-snapshot-string-limit=10000000';

/** The page's own heap. */
export function pageToHeap(session: CDPSession): Heap {
  return {
    what: 'the page',
    takeSnapshot: async () => {
      const chunks: string[] = [];
      const keep = ({ chunk }: { chunk: string }) => void chunks.push(chunk);
      session.on('HeapProfiler.addHeapSnapshotChunk', keep);
      await session.send('HeapProfiler.collectGarbage');
      await session.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
      session.off('HeapProfiler.addHeapSnapshotChunk', keep);
      return chunks.join('');
    },
  };
}

/** The heaps of the page's workers, those that run now. Messages go through the page's session, for a worker has none of its own. */
export async function listWorkerHeaps(session: CDPSession): Promise<readonly Heap[]> {
  const workers = new Map<string, string>();
  const takers = new Map<string, (message: WorkerMessage) => void>();
  session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    workers.set(sessionId, targetInfo.url.split('/').at(-1) ?? '');
  });
  session.on('Target.receivedMessageFromTarget', ({ sessionId, message }) => {
    takers.get(sessionId)?.(JSON.parse(message) as WorkerMessage);
  });
  await session.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false });
  let id = 0;
  const call = (sessionId: string, method: string, onChunk: (chunk: string) => void = () => undefined) =>
    new Promise<void>((resolve, reject) => {
      id += 1;
      const own = id;
      takers.set(sessionId, (message) => {
        if (message.method === 'HeapProfiler.addHeapSnapshotChunk') onChunk(message.params?.chunk ?? '');
        if (message.id !== own) return;
        if (message.error) reject(new Error(message.error.message));
        else resolve();
      });
      const text = JSON.stringify({ id, method, params: {} });
      session.send('Target.sendMessageToTarget', { sessionId, message: text }).catch(reject);
    });
  return [...workers].map(([sessionId, name]) => ({
    what: `the worker ${name}`,
    takeSnapshot: async () => {
      const chunks: string[] = [];
      await call(sessionId, 'HeapProfiler.enable');
      await call(sessionId, 'HeapProfiler.collectGarbage');
      await call(sessionId, 'HeapProfiler.takeHeapSnapshot', (chunk) => void chunks.push(chunk));
      return chunks.join('');
    },
  }));
}

type WorkerMessage = {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly chunk?: string };
  readonly error?: { readonly message: string };
};

/** Collects garbage, then looks through every string that is left. Throws where a heap has hardly any: nothing searched would look like nothing found. */
export async function searchHeap({ what, takeSnapshot }: Heap, needles: readonly Needle[]): Promise<HeapSearch> {
  const snapshot = JSON.parse(await takeSnapshot()) as Snapshot;
  const joined = joinConcatenated(snapshot);
  const { strings } = snapshot;
  if (strings.length < 1_000) throw new Error(`only ${strings.length} strings in ${what}`);
  const bytes = Buffer.from([...strings, ...joined].join('\n'));
  const found = createNeedleFinder(needles)
    .find(bytes)
    .map(({ needle }) => `${needle.what} “${needle.text}” in ${what}`);
  return { found: [...new Set(found)], strings: strings.length, joined: joined.length };
}

/** V8's format: nodes and edges as rows of numbers (Chromium, `HeapSnapshotGenerator`). */
type Snapshot = {
  readonly snapshot: {
    readonly meta: {
      readonly node_fields: readonly string[];
      readonly node_types: readonly [readonly string[], ...unknown[]];
      readonly edge_fields: readonly string[];
    };
  };
  readonly nodes: readonly number[];
  readonly edges: readonly number[];
  readonly strings: readonly string[];
};

/** Longer ones are no participant's. */
const longestJoined = 200_000;

function joinConcatenated({ snapshot: { meta }, nodes, edges, strings }: Snapshot): string[] {
  const width = meta.node_fields.length;
  const [typeAt, nameAt, edgesAt] = ['type', 'name', 'edge_count'].map((field) => meta.node_fields.indexOf(field));
  const edgeWidth = meta.edge_fields.length;
  const [edgeNameAt = 0, toAt = 0] = ['name_or_index', 'to_node'].map((field) => meta.edge_fields.indexOf(field));
  const concatenated = meta.node_types[0].indexOf('concatenated string');
  const read = (node: number, field = 0) => nodes[node + field] ?? 0;
  const partsByNode = new Map<number, readonly [number, number]>();
  let edge = 0;
  for (let node = 0; node < nodes.length; node += width) {
    const next = edge + read(node, edgesAt) * edgeWidth;
    if (read(node, typeAt) === concatenated) {
      const parts = new Map<string, number>();
      for (; edge < next; edge += edgeWidth) {
        parts.set(strings[edges[edge + edgeNameAt] ?? 0] ?? '', edges[edge + toAt] ?? 0);
      }
      partsByNode.set(node, [parts.get('first') ?? 0, parts.get('second') ?? 0]);
    }
    edge = next;
  }
  const join = (node: number): string => {
    const open = [node];
    let text = '';
    for (let next = open.pop(); next !== undefined && text.length < longestJoined; next = open.pop()) {
      const parts = partsByNode.get(next);
      if (parts) open.push(parts[1], parts[0]);
      else text += strings[read(next, nameAt)] ?? '';
    }
    return text;
  };
  return [...partsByNode.keys()].map(join);
}
