/** The package brings no types; this is all that is used of it. */
declare module 'pg-copy-streams' {
  import type { Writable } from 'node:stream';
  import type { Submittable } from 'pg';

  /** A query that takes COPY's input as a stream; `finish` comes when the server has said that it is done, and of how many rows. */
  export function from(sql: string): Writable & Submittable & { readonly rowCount: number };
}
