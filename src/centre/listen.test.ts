import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import { connect } from 'node:net';
import { test } from 'vitest';
import { listen } from './listen.ts';

test('cuts what does not end within its time, so that a stuck sender keeps no centre from stopping', async () => {
  const server = createServer(() => undefined);
  const running = await listen(server, { host: '127.0.0.1', port: 0 });
  const socket = connect(Number(new URL(running.url).port)).resume();
  socket.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n');
  await once(server, 'request');
  await Promise.all([running.stop(60), once(socket, 'close')]);
});

test('closes a connection whose answer came before the stop, as soon as that is out', async () => {
  const server = createServer();
  const running = await listen(server, { host: '127.0.0.1', port: 0 });
  const socket = connect(Number(new URL(running.url).port)).resume();
  socket.write('GET / HTTP/1.1\r\nHost: x\r\n\r\n');
  const [, answer] = (await once(server, 'request')) as [unknown, ServerResponse];
  answer.writeHead(200, { 'Content-Length': 2 }).write('o');
  const stopped = running.stop(60_000);
  answer.end('k');
  await Promise.all([stopped, once(socket, 'close')]);
});
