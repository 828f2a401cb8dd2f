import * as v from 'valibot';

/** The heaps of a browser's pages and workers, added up, in bytes. */
export type Heap = {
  /** What JavaScript's objects take. */
  readonly used: number;
  /** What array buffers hold beside them. */
  readonly buffers: number;
};

export type HeapWatch = {
  /** Looks anew from here on. */
  readonly beginStretch: () => void;
  /** The highest sum since the stretch began: objects and buffers together, and what each was then. */
  readonly peak: () => Heap;
  /** After the garbage was collected everywhere. */
  readonly readCollected: () => Promise<Heap>;
  /** What is looked at: a type of target and how many of it. */
  readonly listTargets: () => string;
  readonly stop: () => Promise<void>;
};

const everyMs = 250;

const messageShape = v.object({
  id: v.optional(v.number()),
  method: v.optional(v.string()),
  params: v.optional(v.unknown()),
  result: v.optional(v.unknown()),
});
const attachedShape = v.object({
  sessionId: v.string(),
  targetInfo: v.object({ targetId: v.string(), type: v.string() }),
});
const detachedShape = v.object({ sessionId: v.string() });
const usageShape = v.object({ usedSize: v.number(), backingStorageSize: v.optional(v.number(), 0) });

/**
 * Watches a Chromium that was started with `--remote-debugging-port`, four times a second, over the protocol of its developer tools: pages, their workers and the service worker. The garbage
 * collector is left alone.
 */
export async function watchHeap(port: number): Promise<HeapWatch> {
  const about = await (await fetch(`http://127.0.0.1:${port}/json/version`)).json();
  const { webSocketDebuggerUrl } = v.parse(v.object({ webSocketDebuggerUrl: v.string() }), about);
  const socket = new WebSocket(webSocketDebuggerUrl);
  await new Promise((resolve) => socket.addEventListener('open', resolve, { once: true }));

  const typeBySession = new Map<string, string>();
  const known = new Set<string>();
  const waiting = new Map<number, (result: unknown) => void>();
  let lastId = 0;
  const send = (method: string, params: object = {}, sessionId?: string): Promise<unknown> => {
    lastId += 1;
    const id = lastId;
    socket.send(JSON.stringify({ id, method, params, ...(sessionId && { sessionId }) }));
    return new Promise((resolve) => waiting.set(id, resolve));
  };
  const attach = (sessionId?: string) =>
    send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: true }, sessionId);

  socket.addEventListener('message', ({ data }) => {
    const { id, method, params, result } = v.parse(messageShape, JSON.parse(String(data)));
    if (id !== undefined) {
      waiting.get(id)?.(result);
      waiting.delete(id);
    }
    if (method === 'Target.attachedToTarget') {
      const { sessionId, targetInfo } = v.parse(attachedShape, params);
      // A service worker is announced by the browser and by its page.
      if (known.has(targetInfo.targetId) || targetInfo.type === 'browser_ui') return;
      known.add(targetInfo.targetId);
      typeBySession.set(sessionId, targetInfo.type);
      void attach(sessionId);
    }
    if (method === 'Target.detachedFromTarget') typeBySession.delete(v.parse(detachedShape, params).sessionId);
  });
  await attach();

  const read = async (): Promise<Heap> => {
    const answers = await Promise.all(
      [...typeBySession.keys()].map((session) => soon(send('Runtime.getHeapUsage', {}, session))),
    );
    const usages = answers.map((answer) => v.safeParse(usageShape, answer)).filter(({ success }) => success);
    return usages.reduce<Heap>(
      (sum, { output }) => {
        const { usedSize, backingStorageSize } = v.parse(usageShape, output);
        return { used: sum.used + usedSize, buffers: sum.buffers + backingStorageSize };
      },
      { used: 0, buffers: 0 },
    );
  };

  let peak: Heap = { used: 0, buffers: 0 };
  let isOn = true;
  const watching = (async () => {
    while (isOn) {
      const now = await read();
      if (now.used + now.buffers > peak.used + peak.buffers) peak = now;
      await new Promise((later) => setTimeout(later, everyMs));
    }
  })();

  return {
    beginStretch: () => {
      peak = { used: 0, buffers: 0 };
    },
    peak: () => peak,
    readCollected: async () => {
      for (const session of typeBySession.keys()) await soon(send('HeapProfiler.collectGarbage', {}, session));
      return read();
    },
    listTargets: () => {
      const types = [...typeBySession.values()];
      return [...new Set(types)].map((type) => `${type} ${types.filter((each) => each === type).length}`).join(', ');
    },
    stop: async () => {
      isOn = false;
      await watching;
      socket.close();
    },
  };
}

/** A target that is just ending never answers. */
function soon(answer: Promise<unknown>): Promise<unknown> {
  return Promise.race([answer, new Promise((resolve) => setTimeout(resolve, 5_000))]);
}
