import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contentTypes } from '../protocol/content-types.ts';
import { deskEndpoints } from '../protocol/desk-endpoints.ts';
import { endpoints } from '../protocol/endpoints.ts';
import { type RunningCentre, startCentre } from './start-centre.ts';

const gigabyte = 1_073_741_824;
/** What may have left before the answer is read: ours, and what the sockets of both sides hold. */
const mostSent = 48 * 1_048_576;
const mostGrowth = 128 * 1_048_576;
const id = 'A'.repeat(22);
const packed = gzipSync(new Uint8Array(gigabyte / 16));

/** Every address that takes a body. */
const doors: [string, string, string][] = [
  ['PUT', endpoints.campaign(id), contentTypes.publication],
  ['POST', deskEndpoints.reports(id), contentTypes.report],
  ['POST', deskEndpoints.office(id), contentTypes.officeEntry],
  ['PUT', deskEndpoints.confirmed(id), contentTypes.confirmed],
  ['POST', endpoints.tablets(), contentTypes.enrolment],
  ['POST', endpoints.batches(id), contentTypes.batch],
  ['POST', endpoints.carriers(), contentTypes.carrier],
  ['POST', endpoints.attachments(), 'application/offset+octet-stream'],
  ['PATCH', endpoints.attachment(`${id}.${'A'.repeat(43)}`), 'application/offset+octet-stream'],
  ['POST', '/v1/desk/session', 'application/json'],
];

describe('a body of a gigabyte', () => {
  let centre: RunningCentre;
  const folder = mkdtempSync(join(tmpdir(), 'barua-huge-'));
  beforeAll(async () => {
    const config = {
      host: '127.0.0.1',
      port: 0,
      store: { kind: 'sqlite', path: join(folder, 'centre.db') },
      allowedCampaigns: 'any',
      isBehindProxy: false,
      metrics: undefined,
      drainMs: 0,
      attachmentFolder: join(folder, 'attachments'),
      staticFolder: join(folder, 'dist'),
    } as const;
    centre = await startCentre(config, () => undefined);
  });
  afterAll(async () => {
    await centre.stop();
    rmSync(folder, { recursive: true });
  });

  test.each(doors)('is refused early, in little memory, and hung up on: %s %s', async (method, path, type) => {
    const head = `${method} ${path} HTTP/1.1\r\nHost: x\r\nContent-Type: ${type}\r\nTus-Resumable: 1.0.0\r\n`;
    const before = process.memoryUsage().rss;
    const said = await pour(centre, `${head}Content-Length: ${gigabyte}\r\n\r\n`, (bytes) => bytes);
    const chunked = await pour(centre, `${head}Transfer-Encoding: chunked\r\n\r\n`, (bytes) =>
      Buffer.concat([Buffer.from(`${bytes.length.toString(16)}\r\n`), bytes, Buffer.from('\r\n')]),
    );
    for (const { status, sent } of [said, chunked]) {
      expect(status).toMatch(/^4\d\d$/);
      expect(sent).toBeLessThan(mostSent);
    }
    expect(process.memoryUsage().rss - before).toBeLessThan(mostGrowth);
    expect((await fetch(`${centre.url}/healthz`)).status).toBe(200);
  });

  test.each(doors)('packed small is not unpacked: %s %s', async (method, path, type) => {
    const before = process.memoryUsage().rss;
    const headers = { 'Content-Type': type, 'Content-Encoding': 'gzip', 'Tus-Resumable': '1.0.0' };
    const answer = await fetch(centre.url + path, { method, headers, body: packed }).catch(() => undefined);
    if (answer) expect(String(answer.status)).toMatch(/^4\d\d$/);
    expect(process.memoryUsage().rss - before).toBeLessThan(mostGrowth);
  });
});

/** Sends a gigabyte of nothing for as long as it is taken. Gives the answer's status and how much has left. */
async function pour(
  { url }: RunningCentre,
  head: string,
  wrap: (bytes: Buffer) => Buffer,
): Promise<{ readonly status: string; readonly sent: number }> {
  const socket = connect(Number(new URL(url).port));
  let answer = '';
  let isOpen = true;
  socket.setEncoding('latin1').on('data', (text: string) => {
    answer += text;
  });
  // Being hung up on while sending is what is expected.
  socket.on('error', () => undefined);
  const closed = new Promise<void>((resolve) => {
    socket.once('close', () => {
      isOpen = false;
      resolve();
    });
  });
  socket.write(head);
  const piece = wrap(Buffer.alloc(1_048_576));
  for (let n = 0; n < 1_024 && isOpen; n += 1) {
    await Promise.race([closed, new Promise<void>((resolve) => socket.write(piece, () => resolve()))]);
  }
  await closed;
  return { status: /^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1] ?? '', sent: socket.bytesWritten };
}
