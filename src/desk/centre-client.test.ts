import { beforeAll, expect, test } from 'vitest';
import { encodeJournalPart } from '../protocol/journal-sequence.ts';
import { makeRefusal } from '../protocol/refusal.ts';
import { checkTicket, ticketScheme } from '../protocol/ticket.ts';
import { bytesToBase64url } from '../sealing/base64url.ts';
import { importVerifier, makeSigner, type SignerKey } from '../sealing/keys.ts';
import { createCentreClient } from './centre-client.ts';

let signer: SignerKey;
const url = 'https://letters.example.org';

beforeAll(async () => {
  signer = await makeSigner(false);
});

test('shows a ticket of the scope it needs, good for ten minutes', async () => {
  const tickets: string[] = [];
  const client = clientThat(async (_input, init) => {
    tickets.push(new Headers(init?.headers).get('authorization')?.replace(`${ticketScheme} `, '') ?? '');
    return Response.json({ journals: [] });
  });
  expect(await client.journals()).toEqual({ ok: true, value: [] });
  const key = await importVerifier(signer.publicBytes);
  if (!key) throw new Error('no key');
  expect((await checkTicket(tickets[0] ?? '', key, 'journals', 1_000_000)).ok).toBe(true);
  expect((await checkTicket(tickets[0] ?? '', key, 'journals', 1_000_000 + 601_000)).ok).toBe(false);
});

test('tells nobody there from somebody else there', async () => {
  const nobody = clientThat(() => Promise.reject(new TypeError('fetch failed', { cause: new Error('ECONNREFUSED') })));
  expect(await nobody.info()).toEqual({
    ok: false,
    problem: { kind: 'centre-unreachable', url, why: 'ECONNREFUSED' },
  });
  for (const status of [200, 404, 500]) {
    const login = clientThat(async () => new Response('<h1>Log in</h1>', { status }));
    expect(await login.info()).toEqual({ ok: false, problem: { kind: 'not-a-centre', url, status } });
    expect(await login.totals()).toEqual({ ok: false, problem: { kind: 'not-a-centre', url, status } });
  }
});

test('hands on a refusal', async () => {
  const client = clientThat(async () => Response.json(makeRefusal('ticket-wrong'), { status: 401 }));
  expect(await client.totals()).toEqual({
    ok: false,
    problem: { kind: 'centre-refused', refusal: { kind: 'ticket-wrong', retry: 'never' } },
  });
});

test('asks for the campaign whose key it holds, and says which manifest a publication follows', async () => {
  const paths: string[] = [];
  const conditions: (string | null)[][] = [];
  const client = clientThat(async (input, init) => {
    paths.push(String(input));
    const headers = new Headers(init?.headers);
    conditions.push([headers.get('if-match'), headers.get('if-none-match')]);
    return new Response(null, { status: 204 });
  });
  const publication = { manifest: new Uint8Array(1), pack: new Uint8Array(1) };
  await client.publish(publication, undefined);
  await client.publish(publication, new Uint8Array(32));
  const address = `${url}/v1/campaigns/${bytesToBase64url(signer.id)}`;
  expect(paths).toEqual([address, address]);
  expect(conditions).toEqual([
    [null, '*'],
    [`"${'A'.repeat(43)}"`, null],
  ]);
});

test('reads a journal in whatever pieces it comes, and says so where it breaks off', async () => {
  const part = { role: 'batch', bytes: Uint8Array.of(1, 2, 3) } as const;
  const bytes = encodeJournalPart(part);
  const whole = clientThat(async () => new Response(toStream([bytes.slice(0, 3), bytes.slice(3)], 'end')));
  const read = await whole.entries('J', 0);
  expect(read.ok && (await collect(read.value))).toEqual([part]);
  const cut = clientThat(async () => new Response(toStream([bytes], 'break')));
  const torn = await cut.entries('J', 0);
  if (!torn.ok) throw new Error(torn.problem.kind);
  await expect(collect(torn.value)).rejects.toThrow('journal stream damaged');
});

function clientThat(fetch: typeof globalThis.fetch) {
  return createCentreClient({ url, signer, fetch, now: () => 1_000_000 });
}

function toStream(chunks: readonly Uint8Array[], how: 'end' | 'break'): ReadableStream<Uint8Array> {
  const left = [...chunks];
  return new ReadableStream({
    pull: (controller) => {
      const chunk = left.shift();
      if (chunk) controller.enqueue(chunk);
      else if (how === 'end') controller.close();
      else controller.error(new Error('connection reset'));
    },
  });
}

async function collect<Value>(values: AsyncIterable<Value>): Promise<Value[]> {
  const all: Value[] = [];
  for await (const value of values) all.push(value);
  return all;
}
