import { mkdtempSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { contentTypes } from '../protocol/content-types.ts';
import { endpoints } from '../protocol/endpoints.ts';
import { limits } from '../protocol/limits.ts';
import { bytesToBase64url } from '../sealing/base64url.ts';
import { randomBytes } from '../sealing/bytes.ts';
import type { CentreConfig } from './config.ts';
import type { LogRecord } from './log.ts';
import { type RunningCentre, startCentre } from './start-centre.ts';
import { makeTestConfig } from './test-support/test-config.ts';

const batchPath = endpoints.batches(bytesToBase64url(randomBytes(16)));

describe('a centre that listens', () => {
  let folder: string;
  let config: CentreConfig;
  let records: LogRecord[];
  let centre: RunningCentre;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'barua-centre-'));
    records = [];
    config = makeTestConfig(folder);
    centre = await startCentre(config, (record) => records.push(record));
  });

  afterEach(async () => {
    await centre.stop();
    rmSync(folder, { recursive: true });
  });

  test('keeps its receipt key from one start to the next', async () => {
    const readKey = async () =>
      ((await (await fetch(centre.url + endpoints.centre())).json()) as { receiptKey: string }).receiptKey;
    const key = await readKey();
    await centre.stop();
    await centre.stop();
    centre = await startCentre(config, () => undefined);
    expect(await readKey()).toBe(key);
  });

  test('answers a flood with a refusal that reaches its sender, and goes on', async () => {
    const flood = await new Promise<{ status: number | undefined; body: string }>((resolve, reject) => {
      const post = request(centre.url + batchPath, { method: 'POST', headers: { 'Content-Type': contentTypes.batch } });
      post.on('response', async (answer) => {
        answer.setEncoding('utf8');
        let body = '';
        for await (const chunk of answer) body += chunk;
        resolve({ status: answer.statusCode, body });
      });
      post.on('error', reject);
      post.write(Buffer.alloc(limits.maxBatchBytes + 70_000));
    });
    expect(flood.status).toBe(413);
    expect(JSON.parse(flood.body)).toEqual({ kind: 'too-large', retry: 'never', max: limits.maxBatchBytes });
    expect((await fetch(centre.url + endpoints.centre())).status).toBe(200);
  });

  test('is not hurt by a body that breaks off', async () => {
    const { hostname, port } = new URL(centre.url);
    const socket = connect(Number(port), hostname);
    const head = `POST ${batchPath} HTTP/1.1\r\nHost: x\r\nContent-Type: ${contentTypes.batch}\r\nContent-Length: 5000\r\n\r\n`;
    socket.write(`${head}half`, () => socket.destroy());
    await vi.waitFor(() =>
      expect(records).toContainEqual(expect.objectContaining({ event: 'request', method: 'POST' })),
    );
    expect((await fetch(centre.url + endpoints.centre())).status).toBe(200);
    expect(records.filter(({ level }) => level === 'error')).toEqual([]);
  });

  test('says so when its port is taken', async () => {
    const port = Number(new URL(centre.url).port);
    const store = { kind: 'sqlite', path: join(folder, 'other.db') } as const;
    await expect(startCentre({ ...config, port, store }, () => undefined)).rejects.toThrow('EADDRINUSE');
  });
});
