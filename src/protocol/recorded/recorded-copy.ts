import { readFileSync } from 'node:fs';
import type { Bytes } from '../../domain/bytes.ts';
import { base64urlToBytes } from '../../sealing/base64url.ts';
import { type CopyCode, codeToTag } from '../copy-code.ts';
import type { CopyLine } from '../copy-hello.ts';
import type { CopyMessage } from '../copy-message.ts';

const recorded = JSON.parse(readFileSync(new URL('./v1.json', import.meta.url), 'utf8'));
const campaign = (base64urlToBytes(recorded.keys.campaignId) ?? new Uint8Array(0)).slice(0, 4);
const makeBytes = (count: number, from: number): Bytes => Uint8Array.from({ length: count }, (_, at) => at + from);

/** Every kind of place. */
const firstCode: CopyCode = {
  side: 'first',
  campaign,
  answers: new Uint8Array(4),
  line: {
    user: 'kOvh',
    password: '3SQXaPKkoSownGUHd/2e9Df4',
    fingerprint: makeBytes(32, 1),
    places: [
      { kind: 'ipv4', address: Uint8Array.of(192, 168, 43, 1), port: 41_158 },
      { kind: 'ipv6', address: makeBytes(16, 32), port: 59_519 },
      { kind: 'local-name', address: makeBytes(16, 48), port: 46_401 },
    ],
  },
};

const secondCode: CopyCode = {
  side: 'second',
  campaign,
  answers: codeToTag(firstCode),
  line: { ...firstCode.line, user: '0a6e5a1f', password: 'c3c7dd2d9e6aab3f92ef1c1a1f8a5a0e', places: [] },
};

export const recordedCodes: readonly CopyCode[] = [firstCode, secondCode];

export const recordedLine: CopyLine = { first: makeBytes(32, 1), second: makeBytes(32, 101) };

const place = { journal: makeBytes(16, 1), upTo: 312, digest: makeBytes(32, 7) };

/** Every kind of message. */
export const recordedMessages: readonly CopyMessage[] = [
  { kind: 'hello', hello: makeBytes(5, 200) },
  { kind: 'journals', places: [place, { ...place, upTo: 0 }] },
  { kind: 'held', places: [] },
  { kind: 'piece', bytes: makeBytes(40, 0) },
  { kind: 'read', bytes: 256_000 },
  { kind: 'kept', place },
  { kind: 'taken', pages: 12, isFull: true },
  { kind: 'bye' },
];
