import { Hono } from 'hono';
import { expect, test } from 'vitest';
import type { CentreEnv } from './centre-parts.ts';
import { findSender } from './find-sender.ts';

async function find(remoteAddress: string | undefined, isBehindProxy: boolean, forwarded = ''): Promise<string> {
  const app = new Hono<CentreEnv>();
  app.get('/', (context) => context.text(findSender(context, isBehindProxy) ?? 'nobody knows'));
  const env = { incoming: { socket: { remoteAddress } } };
  return (await app.request('/', { headers: { 'X-Forwarded-For': forwarded } }, env)).text();
}

test('a sender is the address that the connection comes from, whatever the request says of itself', async () => {
  expect(await find('203.0.113.7', false, '198.51.100.1')).toBe('203.0.113.7');
  expect(await find('::ffff:203.0.113.7', false)).toBe('203.0.113.7');
});

test('behind a proxy it is what the proxy itself wrote', async () => {
  expect(await find('127.0.0.1', true, '198.51.100.1, 203.0.113.7')).toBe('203.0.113.7');
  expect(await find('127.0.0.1', true)).toBe('nobody knows');
});

test('of a proxy that the centre was not told of nobody knows whom it stands for', async () => {
  expect(await find('127.0.0.1', false, '203.0.113.7')).toBe('nobody knows');
  expect(await find('::1', false)).toBe('nobody knows');
  expect(await find(undefined, false)).toBe('nobody knows');
});

test('one household with many IPv6 addresses is one sender', async () => {
  expect(await find('2001:db8:1:2:3:4:5:6', false)).toBe('2001:db8:1:2');
  expect(await find('2001:db8:1:2::9', false)).toBe('2001:db8:1:2');
  expect(await find('2001:db8::9', false)).toBe('2001:db8:0:0');
});
