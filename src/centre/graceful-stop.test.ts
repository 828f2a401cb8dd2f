import { once } from 'node:events';
import { Agent, get, type IncomingMessage, request } from 'node:http';
import { connect, type Socket } from 'node:net';
import { describe, expect, test, vi } from 'vitest';
import { contentTypes } from '../protocol/content-types.ts';
import { endpoints } from '../protocol/endpoints.ts';
import { bytesToBase64url } from '../sealing/base64url.ts';
import { describePostgres } from './test-support/describe-postgres.ts';
import { openRemoteHall } from './test-support/remote-hall.ts';
import { createTestJournal } from './test-support/test-hall.ts';
import { startTestProcess, type TestProcess } from './test-support/test-process.ts';

describeStop('SQLite', async () => ({}));
await describePostgres((createSource, url) => {
  describeStop('PostgreSQL', async () => {
    const { schema, discard } = await createSource();
    return { DATABASE_URL: `${url}?options=-c%20search_path%3D${schema}`, discard };
  });
});

type Place = { readonly DATABASE_URL?: string; readonly discard?: () => Promise<void> };

function describeStop(name: string, findPlace: () => Promise<Place>): void {
  describe(`SIGTERM to a centre on ${name}`, () => {
    test('lets a batch in hand be taken and receipted, tells the balancer first, waits for no idle connection, ends with 0', async () => {
      const { discard, ...database } = await findPlace();
      const centre = await startTestProcess({ ...database, DRAIN_SECONDS: '1' });
      const hall = await openRemoteHall((path, init) => fetch(centre.url + path, init));
      const journal = await createTestJournal(hall.campaign);
      await hall.enrol(journal.tablet.publicBytes);
      journal.openSitting();
      const bytes = await journal.pack(1);

      // A batch whose second half is still to come, a connection that is kept alive, and one that has said nothing yet.
      const path = endpoints.batches(bytesToBase64url(journal.id));
      const headers = { 'Content-Type': contentTypes.batch, 'Content-Length': bytes.length };
      const inHand = request(centre.url + path, { method: 'POST', headers });
      inHand.write(bytes.subarray(0, 100));
      const kept = new Agent({ keepAlive: true, maxSockets: 1 });
      expect((await ask(`${centre.url}/readyz`, kept)).text).toBe('ready\n');
      const silent = await openSocket(centre);
      const idle = await openSocket(centre);
      idle.write('GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n');
      expect(String(await once(idle, 'data'))).toContain('alive');

      centre.signal('SIGTERM');
      await vi.waitFor(async () => {
        const answer = await ask(`${centre.url}/readyz`, kept);
        expect(answer).toEqual({ status: 503, text: 'not ready: stopping\n', connection: 'close' });
      });
      expect((await ask(`${centre.url}/healthz`, kept)).status).toBe(200);
      await Promise.all([once(silent, 'close'), once(idle, 'close')]);
      await expect(fetch(`${centre.url}/healthz`)).rejects.toThrow();
      // Nobody listens any more; what was in hand is.
      inHand.end(bytes.subarray(100));
      const [answer] = (await once(inHand, 'response')) as [IncomingMessage];
      expect(answer.headers.connection).toBe('close');
      const body = new Response(Buffer.concat(await answer.toArray()), { status: answer.statusCode ?? 0 });
      expect((await hall.readReceipt(body, journal)).head).toBe(1);
      expect(await centre.ended).toBe(0);
      expect(centre.records.at(-1)).toMatchObject({ event: 'centre-stopped' });
      expect(centre.records.filter(({ level }) => level === 'error')).toEqual([]);
      await discard?.();
    });
  });
}

async function openSocket({ url }: TestProcess): Promise<Socket> {
  const { hostname, port } = new URL(url);
  const socket = connect(Number(port), hostname);
  await once(socket, 'connect');
  return socket;
}

async function ask(url: string, agent: Agent) {
  const [answer] = (await once(get(url, { agent }), 'response')) as [IncomingMessage];
  const text = Buffer.concat(await answer.toArray()).toString();
  return { status: answer.statusCode, text, connection: answer.headers.connection };
}
