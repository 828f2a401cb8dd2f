import { StoreBusyError } from '../store-busy-error.ts';

/** Waits between tries, in ms, each halved or doubled by chance; then the caller is told that the store is busy. */
const delaysMs = [20, 80, 300, 1_000];

/** Classes and codes of errcodes.txt that pass by themselves: the transaction may simply be run again. */
const passingStates = [
  /^40001$/, // serialization_failure
  /^40P01$/, // deadlock_detected
  /^25006$/, // read_only_sql_transaction: still connected to a leader that was demoted
  /^57P0[0-9]$/, // shutdown, crash of a neighbour, not yet accepting connections
  /^08/, // connection exceptions
  /^53/, // out of connections, memory or disk space
  /^55P03$/, // lock_not_available
];

/** Node's words for a dropped or refused connection. */
const passingCodes = new Set([
  'ECONNRESET',
  'ECONNREFUSED',
  'EPIPE',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENOTFOUND',
  'ENOENT',
]);

/** What `pg` says without a code when a connection ends under a query, or when the pool has none to give in time. */
const passingMessages = /connection (is closed|ended|terminated)|terminated|timeout exceeded when trying to connect/i;

/** query_canceled, by `statement_timeout`; idle_in_transaction_session_timeout. */
const lateCodes = new Set(['57014', '25P03']);

/** What `pg` says when its `query_timeout` is over: the server, or the way to it, hangs. */
const lateMessage = 'Query read timeout';

/**
 * Runs idempotent work until it succeeds, fails for good, or the tries are used up: then `StoreBusyError`. Work whose COMMIT was cut off
 * may have been done; running it again finds that out. What took too long is not tried again here: who asks has waited long enough.
 */
export async function withRetries<Result>(work: () => Promise<Result>): Promise<Result> {
  for (const delayMs of delaysMs) {
    try {
      return await work();
    } catch (error) {
      if (isLate(error)) throw new StoreBusyError(error);
      if (!isPassing(error)) throw error;
      await new Promise((resolve) => setTimeout(resolve, delayMs * (0.5 + 1.5 * Math.random())));
    }
  }
  try {
    return await work();
  } catch (error) {
    throw isPassing(error) || isLate(error) ? new StoreBusyError(error) : error;
  }
}

/** Whether the same may well succeed a moment later. */
export function isPassing(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  return (
    passingCodes.has(code) ||
    passingStates.some((state) => state.test(code)) ||
    (code === '' && passingMessages.test(error.message))
  );
}

/** Classes of errcodes.txt: cardinality, data, integrity, raised by PL/pgSQL; or our own code has thrown. */
export function isOfContent(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const code = 'code' in error ? String(error.code) : '';
  return /^(21|22|23|P0)...$/.test(code) || error instanceof TypeError || error instanceof RangeError;
}

function isLate(error: unknown): boolean {
  return (
    error instanceof Error && (error.message === lateMessage || ('code' in error && lateCodes.has(String(error.code))))
  );
}
