import type { Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { Hono } from 'hono';
import { afterEach, expect, test } from 'vitest';
import { createBodyRoom } from './body-room.ts';
import type { CentreEnv } from './centre-parts.ts';
import { readBody } from './read-body.ts';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections();
});

/** A server with room for 100 bytes that reads bodies of at most 80 and tells what came of each. */
async function listen(withinMs: number) {
  const room = createBodyRoom(100);
  const outcomes: string[] = [];
  const app = new Hono<CentreEnv>();
  app.post('/', async (context) => {
    const body = await readBody(context, room, { contentType: 'text/plain', max: 80, withinMs });
    outcomes.push(body.ok ? `${body.value.length} bytes` : body.problem.kind);
    return context.text(outcomes.at(-1) ?? '');
  });
  const server = createAdaptorServer({ fetch: app.fetch }) as Server;
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const post = async (body: string) =>
    (
      await fetch(`http://127.0.0.1:${port}/`, { method: 'POST', body, headers: { 'Content-Type': 'text/plain' } })
    ).text();
  /** Sends 60 bytes of 70 and then nothing more. */
  const stall = () => {
    const socket = connect(port, '127.0.0.1');
    socket.on('error', () => undefined);
    socket.write(
      `POST / HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\nContent-Length: 70\r\n\r\n${'x'.repeat(60)}`,
    );
    return new Promise<void>((resolve) => socket.once('close', resolve));
  };
  return { post, stall, outcomes };
}

test('hangs up on a body that does not come in time, and its room is free again', async () => {
  const { post, stall, outcomes } = await listen(300);
  const stalled = stall();
  await expect.poll(() => post('x'.repeat(50))).toBe('busy');
  expect(await post('x'.repeat(40))).toBe('40 bytes');
  await stalled;
  expect(outcomes.at(-1)).toBe('unreadable');
  expect(await post('x'.repeat(80))).toBe('80 bytes');
});

test('gives room back after every body, taken or not', async () => {
  const { post } = await listen(5_000);
  for (let n = 0; n < 5; n += 1) {
    expect(await post('x'.repeat(81))).toBe('too-large');
    expect(await post('x'.repeat(80))).toBe('80 bytes');
  }
});
