import { Agent, request } from 'node:http';
import { contentTypes } from '../../src/protocol/content-types.ts';
import { endpoints } from '../../src/protocol/endpoints.ts';
import { bytesToBase64url } from '../../src/sealing/base64url.ts';
import type { PreparedTablet } from './prepared-batches.ts';

/**
 * Every tablet sends its batches of a range, one after the other as tablets do, all tablets at once. Gives entries a second. Throws where a batch is not
 * answered with a receipt. Node's bare client, so that the clock measures the centre and not us.
 */
export async function uploadAll(
  url: string,
  tablets: readonly PreparedTablet[],
  range: readonly [number, number],
): Promise<number> {
  return uploadToCopies([url], tablets, range);
}

/** The same to several copies of a centre, each batch to another than the one before. `atOnce`: so many tablets send at the same time, the others in their turn. */
export async function uploadToCopies(
  urls: readonly string[],
  tablets: readonly PreparedTablet[],
  [from, to]: readonly [number, number],
  atOnce = tablets.length,
): Promise<number> {
  const agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  const waiting = [...tablets.entries()];
  let entries = 0;
  const started = performance.now();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const [tablet, { journal, batches }] = next;
        for (const [turn, batch] of batches.slice(from, to).entries()) {
          const url = urls[(tablet + turn) % urls.length] ?? '';
          await post(agent, `${url}${endpoints.batches(bytesToBase64url(journal))}`, batch.bytes);
          entries += batch.entries.length;
        }
      }
    }),
  );
  const seconds = (performance.now() - started) / 1000;
  agent.destroy();
  return entries / seconds;
}

function post(agent: Agent, url: string, body: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': contentTypes.batch, 'content-length': body.length };
    const sent = request(url, { method: 'POST', agent, headers }, (answer) => {
      const isReceipt = answer.statusCode === 200 && answer.headers['content-type'] === contentTypes.receipt;
      answer.resume();
      answer.once('end', () => (isReceipt ? resolve() : reject(new Error(`batch answered with ${answer.statusCode}`))));
    });
    sent.once('error', reject);
    sent.end(body);
  });
}
