import { createServer, request as forward } from 'node:http';
import { createSecureServer, type Http2ServerRequest, type Http2ServerResponse } from 'node:http2';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { makeInviteLink } from '../../src/desk/links.ts';
import { startCampaign } from '../campaign.ts';
import { readBytes } from './read-bytes.ts';

/**
 * The centre's end of an emulated link, a process in its namespace: TLS and HTTP/2 as a proxy has them, before the real centre, and beside it servers for
 * what the peers do: one record a request, many of them, and CouchDB's protocol by express-pouchdb. Told by IPC what to serve; answers with `Serving`, and
 * afterwards each further message with `Held`.
 */
export type CentreSideOptions = {
  /** The centre's data, and a copy of the app. */
  readonly folder: string;
  /** Where the tablet's side finds this one. */
  readonly url: string;
  readonly key: string;
  readonly chain: string;
  /** Where the packages of PouchDB were installed, if they are to be had. */
  readonly pouchFolder: string | undefined;
};

/** What is there: entries at the centre, records of the peers that send them by themselves. */
export type Held = { readonly entries: number; readonly records: number };

/** Who follows the link becomes a tablet of the centre's campaign. */
export type Serving = { readonly inviteLink: string };

const received = new Set<string>();

process.once('message', (options: CentreSideOptions) => void serve(options));
process.once('disconnect', () => process.exit(0));

async function serve({ folder, url, key, chain, pouchFolder }: CentreSideOptions): Promise<void> {
  const campaign = await startCampaign({ folder });
  const centrePort = Number(new URL(campaign.url).port);
  const couchPort = pouchFolder === undefined ? undefined : await serveCouch(pouchFolder);
  const server = createSecureServer({ key, cert: chain, allowHTTP1: true }, (request, response) => {
    const path = request.url;
    if (path.startsWith('/peer/')) void answerPeer(path, request, response);
    else if (path.startsWith('/couch/') && couchPort) pass(request, response, couchPort, path.slice('/couch'.length));
    else pass(request, response, centrePort, path);
  });
  // A link that is cut ends connections in every state.
  server.on('sessionError', () => undefined);
  await new Promise<void>((resolve) => server.listen(443, '0.0.0.0', resolve));
  process.on('message', async () => {
    const totals = await campaign.client.totals();
    process.send?.({ entries: totals.ok ? totals.value.entries : -1, records: received.size } satisfies Held);
  });
  const inviteLink = await makeInviteLink(campaign.keys, url, { tablets: 20, expiresAt: Date.now() + 86_400_000 });
  process.send?.({ inviteLink } satisfies Serving);
}

/** Counts each record once, by its id, and says so. */
async function answerPeer(path: string, request: Http2ServerRequest, response: Http2ServerResponse): Promise<void> {
  if (path === '/peer/count') {
    response.end(String(received.size));
    return;
  }
  const body = await readBytes(request).catch(() => undefined);
  if (!body) return;
  if (path === '/peer/openrosa') {
    received.add(/<instanceID>uuid:([^<]+)</.exec(body.toString())?.[1] ?? '');
    response.writeHead(201, { 'content-type': 'text/xml', 'x-openrosa-version': '1.0' });
    response.end(
      '<OpenRosaResponse xmlns="http://openrosa.org/http/response"><message>OK</message></OpenRosaResponse>',
    );
    return;
  }
  const text = request.headers['content-encoding'] === 'gzip' ? gunzipSync(body) : body;
  const records: unknown = JSON.parse(text.toString());
  for (const { id } of (Array.isArray(records) ? records : [records]) as { readonly id: string }[]) received.add(id);
  response.setHeader('content-type', 'application/json');
  response.end('{"ok":true}');
}

/** As a TLS proxy does: the body as it comes, the answer as it is. */
function pass(request: Http2ServerRequest, response: Http2ServerResponse, port: number, path: string): void {
  const headers = Object.fromEntries(Object.entries(request.headers).filter(([name]) => !name.startsWith(':')));
  const onward = forward({ host: '127.0.0.1', port, path, method: request.method, headers }, (answer) => {
    const kept = Object.entries(answer.headers).filter(([name]) => !hopByHop.has(name));
    if (response.stream?.destroyed) return;
    response.writeHead(answer.statusCode ?? 502, Object.fromEntries(kept));
    answer.pipe(response);
  });
  onward.on('error', () => response.stream?.destroy());
  request.on('aborted', () => onward.destroy());
  request.pipe(onward);
}

const hopByHop = new Set(['connection', 'keep-alive', 'transfer-encoding', 'upgrade', 'proxy-connection']);

/** express-pouchdb in its smallest form, in memory. Gives its port. */
async function serveCouch(folder: string): Promise<number> {
  const load = createRequire(join(folder, 'package.json'));
  const database = load('pouchdb-core')
    .plugin(load('pouchdb-adapter-memory'))
    .plugin(load('pouchdb-replication'))
    .defaults({ adapter: 'memory' });
  const app = load('express')();
  app.use('/', load('express-pouchdb')(database, { inMemoryConfig: true, mode: 'minimumForPouchDB' }));
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return address.port;
}
