import type { Log } from './http/log-record.ts';

export type { Log, LogRecord } from './http/log-record.ts';

/** One JSON object a line, with the time, to whatever takes text. */
export function createJsonLog(write: (line: string) => unknown, clock: () => number): Log {
  return (record) => {
    write(`${JSON.stringify({ at: new Date(clock()).toISOString(), ...record })}\n`);
  };
}
