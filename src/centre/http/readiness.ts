import type { AttachmentFiles } from '../store/attachment-files.ts';
import type { CentreStore } from '../store/centre-store.ts';
import type { Life } from './life.ts';
import type { Log } from './log-record.ts';

/** Why a copy should get no requests now. `store`: it does not answer in time, or takes nothing. `room`: the disk of `DATA_DIR` is nearly full. */
export type NotReady = 'stopping' | 'store' | 'room';

export type Readiness = () => Promise<'ready' | NotReady>;

/** A balancer asks every second or two and waits about as long. */
const storeMs = 2_000;
/** Anybody may ask; the store is asked once in so long. */
const keptMs = 500;
/** A few of the largest batches, and what the database writes beside them. */
const leastRoomBytes = 67_108_864;

type ReadinessParts = {
  readonly store: Pick<CentreStore, 'isReady'>;
  readonly attachmentFiles: Pick<AttachmentFiles, 'measureRoom'>;
  readonly life: Pick<Life, 'stopping'>;
  readonly log: Log;
  /** How long the store may take. 2 s unless told. */
  readonly withinMs?: number;
};

/** Looks at store and disk, one look at a time however many ask. Each change is logged. */
export function createReadiness({ store, attachmentFiles, life, log, withinMs = storeMs }: ReadinessParts): Readiness {
  let looking: Promise<'ready' | NotReady> | undefined;
  let last: 'ready' | NotReady = 'ready';

  async function look(): Promise<'ready' | NotReady> {
    const isReady = await within(withinMs, store.isReady());
    if (!isReady) return 'store';
    const room = await attachmentFiles.measureRoom().catch(() => 0);
    return room < leastRoomBytes ? 'room' : 'ready';
  }

  function tell(found: 'ready' | NotReady): 'ready' | NotReady {
    if (found !== last) log({ level: found === 'ready' ? 'info' : 'warning', event: 'readiness', now: found });
    last = found;
    return found;
  }

  return async () => {
    if (life.stopping.aborted) return tell('stopping');
    looking ??= look().finally(() => setTimeout(() => (looking = undefined), keptMs).unref());
    const found = await looking;
    return tell(life.stopping.aborted ? 'stopping' : found);
  };
}

/** What comes in time, else `false`; so too where it fails. */
function within(ms: number, answer: Promise<boolean>): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms, false);
    const settle = (isReady: boolean) => {
      clearTimeout(timer);
      resolve(isReady);
    };
    answer.then(settle, () => settle(false));
  });
}
