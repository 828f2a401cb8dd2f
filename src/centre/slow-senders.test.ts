import { mkdtempSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contentTypes } from '../protocol/content-types.ts';
import { endpoints } from '../protocol/endpoints.ts';
import { type RunningCentre, startCentre } from './start-centre.ts';
import { makeTestConfig } from './test-support/test-config.ts';

const batches = endpoints.batches('A'.repeat(22));
const chunk = `10000\r\n${'x'.repeat(65_536)}\r\n`;

describe('a sender that drips for ever', () => {
  let centre: RunningCentre;
  beforeAll(async () => {
    const folder = mkdtempSync(join(tmpdir(), 'barua-slow-'));
    // A second instead of twenty.
    centre = await startCentre(makeTestConfig(folder), () => undefined, {
      headersTimeout: 1_000,
      connectionsCheckingInterval: 100,
    });
  });
  afterAll(() => centre.stop());

  test.each([
    ['the head of a request', 'GET / HTTP/1.1\r\n', 'X-More: 1\r\n', '408'],
    [
      'a body that nobody asked for',
      'POST /v1/nothing HTTP/1.1\r\nHost: x\r\nContent-Length: 90000\r\n\r\n',
      'x',
      '404',
    ],
    [
      'a body of the wrong type',
      `POST ${batches} HTTP/1.1\r\nHost: x\r\nContent-Type: text/plain\r\nContent-Length: 90000\r\n\r\n`,
      'x',
      '415',
    ],
    [
      'more of a batch than is taken, though it was refused',
      `POST ${batches} HTTP/1.1\r\nHost: x\r\nContent-Type: ${contentTypes.batch}\r\nTransfer-Encoding: chunked\r\n\r\n${chunk.repeat(20)}`,
      chunk,
      '413',
    ],
  ])('is told and hung up on: %s', async (_, head, drop, status) => {
    const socket = connect(Number(new URL(centre.url).port));
    let answer = '';
    socket.setEncoding('utf8').on('data', (text: string) => {
      answer += text;
    });
    // Being hung up on while sending is what is expected.
    socket.on('error', () => undefined);
    socket.write(head);
    const dripping = setInterval(() => socket.write(drop), 50);
    await new Promise((resolve) => socket.once('close', resolve));
    clearInterval(dripping);
    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect((await fetch(`${centre.url}/healthz`)).status).toBe(200);
  });
});
