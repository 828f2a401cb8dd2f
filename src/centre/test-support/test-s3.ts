import { createHash, randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BucketConfig } from '../store/bucket/bucket.ts';
import { checkSignature } from './sign-v4.ts';

/** What the next request that fits gets instead of its answer. `lost`: done, but nobody hears of it; `cut`: the answer's body breaks off; `hang`: nothing comes. */
export type Fault = {
  readonly method: string;
  readonly kind: 'error' | 'slow-down' | 'full' | 'lost' | 'cut' | 'hang';
};

/** A bucket that lives in memory and answers as S3 does to the few things that the centre asks: signature, ranges, lists in pages, digests of bodies. */
export type TestS3 = {
  readonly config: BucketConfig;
  readonly objects: Map<string, { readonly bytes: Buffer; readonly at: number }>;
  /** Taken one by one, by the first request of that method. */
  readonly faults: Fault[];
  /** Methods and keys, in order. */
  readonly asked: string[];
  readonly close: () => Promise<void>;
};

const bucketName = 'letters';
const pageSize = 3;

/** Starts it on a free port. */
export async function startTestS3(): Promise<TestS3> {
  const objects: TestS3['objects'] = new Map();
  const faults: Fault[] = [];
  const asked: string[] = [];
  const server = createServer((request, response) => void answer(request, response));
  const known = { accessKeyId: 'AKIATEST', secretAccessKey: randomUUID(), region: 'eu-test-1' };
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { method = '', url = '', headers } = request;
    const [path = '', query = ''] = url.split('?');
    const key = decodeURIComponent(path).replace(new RegExp(`^/${bucketName}/?`), '');
    asked.push(`${method} ${key || query}`);
    const no = checkSignature({ method, path, query, headers }, known, Date.now());
    if (no) return refuse(response, 403, no);
    if (!path.startsWith(`/${bucketName}`)) return refuse(response, 404, 'NoSuchBucket');
    const at = faults.findIndex((fault) => fault.method === method);
    const fault = at < 0 ? undefined : faults.splice(at, 1)[0]?.kind;
    if (fault === 'hang') return;
    if (fault === 'error') return refuse(response, 500, 'InternalError');
    if (fault === 'slow-down') return refuse(response, 503, 'SlowDown');
    if (fault === 'full') return refuse(response, 403, 'QuotaExceeded');
    const given = handle(method, key, new URLSearchParams(query), headers, Buffer.concat(chunks));
    if (fault === 'lost') return void request.socket.destroy();
    response.writeHead(given.status, { 'x-amz-request-id': randomUUID(), ...given.headers });
    if (fault !== 'cut') return void response.end(given.body);
    response.write(given.body?.subarray(0, Math.floor(given.body.length / 2)));
    setImmediate(() => request.socket.destroy());
  }

  function handle(
    method: string,
    key: string,
    query: URLSearchParams,
    headers: IncomingMessage['headers'],
    body: Buffer,
  ): Answer {
    if (key === '' && method === 'GET') return query.has('list-type') ? list(query) : xml('<VersioningConfiguration/>');
    const found = objects.get(key);
    switch (method) {
      case 'PUT': {
        const md5 = createHash('md5').update(body).digest('base64');
        if (headers['content-md5'] !== md5) return error(400, 'BadDigest');
        objects.set(key, { bytes: body, at: Date.now() });
        return { status: 200, headers: { ETag: `"${randomUUID()}"` } };
      }
      case 'DELETE':
        objects.delete(key);
        return { status: 204 };
      case 'HEAD':
        return found ? { status: 200, headers: { 'Content-Length': String(found.bytes.length) } } : { status: 404 };
      case 'GET':
        return found ? give(found.bytes, headers.range) : error(404, 'NoSuchKey');
      default:
        return error(405, 'MethodNotAllowed');
    }
  }

  /** The next page after the token, which is the last key that was given. */
  function list(query: URLSearchParams): Answer {
    const [prefix, token] = [query.get('prefix') ?? '', query.get('continuation-token') ?? ''];
    const all = [...objects.keys()].filter((key) => key.startsWith(prefix) && key > token).sort();
    const page = all.slice(0, Math.min(pageSize, Number(query.get('max-keys') ?? pageSize)));
    const rows = page.map((key) => {
      const { bytes, at } = objects.get(key) ?? { bytes: Buffer.alloc(0), at: 0 };
      const time = new Date(at).toISOString();
      return `<Contents><Key>${key}</Key><LastModified>${time}</LastModified><Size>${bytes.length}</Size></Contents>`;
    });
    const isMore = page.length < all.length;
    const more = isMore ? `<NextContinuationToken>${page.at(-1)}</NextContinuationToken>` : '';
    return xml(`<ListBucketResult><IsTruncated>${isMore}</IsTruncated>${more}${rows.join('')}</ListBucketResult>`);
  }

  return {
    config: { endpoint, bucket: bucketName, prefix: 'barua/', ...known },
    objects,
    faults,
    asked,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** How a centre in a process of its own is told of a bucket. */
export function bucketToEnv({ endpoint, bucket, region, prefix, accessKeyId, secretAccessKey }: BucketConfig) {
  return {
    S3_ENDPOINT: endpoint,
    S3_BUCKET: bucket,
    S3_REGION: region,
    S3_PREFIX: prefix,
    S3_ACCESS_KEY_ID: accessKeyId,
    S3_SECRET_ACCESS_KEY: secretAccessKey,
  };
}

type Answer = { readonly status: number; readonly headers?: Record<string, string>; readonly body?: Buffer };

function give(bytes: Buffer, range: string | undefined): Answer {
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(range ?? '') ?? [];
  if (from === undefined) return { status: 200, headers: { 'Content-Length': String(bytes.length) }, body: bytes };
  const body = bytes.subarray(Number(from), to ? Number(to) + 1 : undefined);
  if (body.length === 0) return error(416, 'InvalidRange');
  return { status: 206, headers: { 'Content-Length': String(body.length) }, body };
}

function xml(text: string, status = 200): Answer {
  const body = Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>\n${text}`);
  return { status, headers: { 'Content-Type': 'application/xml', 'Content-Length': String(body.length) }, body };
}

function error(status: number, code: string): Answer {
  return xml(`<Error><Code>${code}</Code><Message>no</Message></Error>`, status);
}

function refuse(response: ServerResponse, status: number, code: string): void {
  const { headers, body } = error(status, code);
  response.writeHead(status, headers).end(body);
}
