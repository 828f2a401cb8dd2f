/** One thing that happened: a name, and plain data about it. Never a person's data, never a body, never an address. */
export type LogRecord = {
  readonly level: 'info' | 'warning' | 'error';
  readonly event: string;
  readonly [detail: string]: string | number | boolean;
};

export type Log = (record: LogRecord) => void;
