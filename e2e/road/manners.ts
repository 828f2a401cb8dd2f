import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Http2Fetch } from './http2-fetch.ts';
import { type PlainRecord, recordToXml } from './workload.ts';

/** A peer's way to bring records to its server. Resolves when each was answered; tries again by itself, as long as it takes. */
export type Manner = {
  readonly name: string;
  readonly send: (
    records: readonly PlainRecord[],
    link: Http2Fetch,
    onArrived: (records: number) => void,
  ) => Promise<void>;
};

/** A request that nothing is heard of for so long is given up and sent again: what fetch wrappers and form clients are commonly set to. */
const givenUpMs = 60_000;
const againMs = 2_000;

/** One multipart request a record, as Enketo and ODK Collect send them. */
export const openRosa: Manner = {
  name: 'one POST per record (OpenRosa)',
  send: async (records, link, onArrived) => {
    for (const record of records) {
      const boundary = '----WebKitFormBoundary7MA4YWxkTrZu0gW';
      const part = `Content-Disposition: form-data; name="xml_submission_file"; filename="xml_submission_file"\r\nContent-Type: text/xml`;
      const date = `--${boundary}\r\nContent-Disposition: form-data; name="Date"\r\n\r\n${new Date(0).toUTCString()}\r\n`;
      const body = `--${boundary}\r\n${part}\r\n\r\n${recordToXml(record)}\r\n${date}--${boundary}--\r\n`;
      const headers = { 'content-type': `multipart/form-data; boundary=${boundary}`, 'x-openrosa-version': '1.0' };
      await post(link, '/peer/openrosa', headers, body);
      onArrived(1);
    }
  },
};

/** JSON in batches; 1 is one request a record. */
export function jsonBatches(size: number, isZipped: boolean): Manner {
  const headers = { 'content-type': 'application/json', ...(isZipped && { 'content-encoding': 'gzip' }) };
  return {
    name: `${isZipped ? 'gzip ' : ''}JSON ${size === 1 ? 'POST per record' : `batches of ${size}`}`,
    send: async (records, link, onArrived) => {
      for (let at = 0; at < records.length; at += size) {
        const json = JSON.stringify(size === 1 ? records[at] : records.slice(at, at + size));
        await post(link, '/peer/json', headers, isZipped ? gzipSync(json, { level: 9 }) : json);
        onArrived(Math.min(size, records.length - at));
      }
    },
  };
}

/** PouchDB's replication to CouchDB's protocol, with its own retries. `folder` is where its packages were installed. */
export function pouch(folder: string, batchSize?: number): Manner {
  return {
    name: `PouchDB 9${batchSize === undefined ? '' : `, batch_size ${batchSize}`}`,
    send: async (records, link, onArrived) => {
      const load = createRequire(join(folder, 'package.json'));
      const Database = load('pouchdb-core')
        .plugin(load('pouchdb-adapter-memory'))
        .plugin(load('pouchdb-adapter-http'))
        .plugin(load('pouchdb-replication'));
      const local = new Database(`local-${batchSize ?? 'default'}`, { adapter: 'memory' });
      await local.bulkDocs(records.map(({ id, ...fields }) => ({ _id: id, ...fields })));
      const name = `/couch/road${batchSize ?? ''}`;
      const remote = new Database(`${link.origin}${name}`, {
        adapter: 'http',
        fetch: (url: string, options: RequestInit) => fetchInTime(link, url, { ...options, signal: null }),
      });
      const options = batchSize === undefined ? {} : { batch_size: batchSize };
      for (;;) {
        const replication = local.replicate.to(remote, options);
        let written = 0;
        replication.on('change', ({ docs_written }: { readonly docs_written: number }) => {
          onArrived(docs_written - written);
          written = docs_written;
        });
        const done = await replication.catch(() => undefined);
        if (done?.ok) return;
        await sleep(againMs);
      }
    },
  };
}

async function post(
  link: Http2Fetch,
  path: string,
  headers: Record<string, string>,
  body: string | Uint8Array<ArrayBuffer>,
) {
  for (;;) {
    const answer = await fetchInTime(link, path, { method: 'POST', headers, body }).catch(() => undefined);
    if (answer?.ok) {
      const read = await answer.text().then(
        () => true,
        () => false,
      );
      if (read) return;
    }
    await sleep(againMs);
  }
}

function fetchInTime(link: Http2Fetch, path: string, options: RequestInit): Promise<Response> {
  return link.fetch(path, { ...options, signal: AbortSignal.timeout(givenUpMs) });
}

function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
