import { beforeAll, expect, test } from 'vitest';
import { bytesToBase64url } from '../../sealing/base64url.ts';
import { areBytesEqual } from '../../sealing/bytes.ts';
import { type CampaignKeys, makeCampaignKeys } from './campaign-keys.ts';
import { type KeyFileSecret, makeKeyFile, openKeyFile } from './key-file.ts';
import { type KeyFile, readKeyFile, writeKeyFile } from './key-file-format.ts';
import { makeRecoveryCode } from './recovery-code.ts';
import type { Stretching } from './stretching.ts';

/** Cheap, so that tests take no seconds; the real floor has a test of its own. */
const cheap: Stretching = { name: 'argon2id', memoryKiB: 64, passes: 2, lanes: 1 };
const about = { title: 'Douze lettres', centre: 'https://letters.example.org' };
const passphrase: KeyFileSecret = { kind: 'passphrase', text: 'six words that nobody else knows' };
const recovery: KeyFileSecret = { kind: 'recovery', text: makeRecoveryCode() };

let keys: CampaignKeys;
let text: string;

beforeAll(async () => {
  keys = await makeCampaignKeys();
  text = await makeKeyFile(keys, about, { passphrase: passphrase.text, recoveryCode: recovery.text }, cheap);
});

test.each<[string, KeyFileSecret]>([
  ['the passphrase', passphrase],
  ['the passphrase in capitals with blanks around', { ...passphrase, text: '  Six Words  that NOBODY else knows ' }],
  ['the recovery code', recovery],
  [
    'the recovery code in small letters without hyphens',
    { ...recovery, text: recovery.text.toLowerCase().replaceAll('-', '') },
  ],
])('opens by %s', async (_title, secret) => {
  const opened = await openKeyFile(text, secret, cheap);
  if (!opened.ok) throw new Error(opened.problem.kind);
  expect(opened.value.about).toEqual({ ...about, campaign: bytesToBase64url(keys.campaign) });
  expect(areBytesEqual(opened.value.keys.secrets, keys.secrets)).toBe(true);
  expect(opened.value.keys.opening).toEqual(keys.opening);
});

test.each<[KeyFileSecret, string]>([
  [{ kind: 'passphrase', text: 'six words that somebody else knows' }, 'passphrase-wrong'],
  [{ kind: 'passphrase', text: recovery.text }, 'passphrase-wrong'],
  [{ kind: 'recovery', text: makeRecoveryCode() }, 'recovery-code-wrong'],
  [{ kind: 'recovery', text: 'no code at all' }, 'recovery-code-wrong'],
])('refuses %o', async (secret, kind) => {
  expect(await openKeyFile(text, secret, cheap)).toEqual({ ok: false, problem: { kind } });
});

test('holds no secret in the clear', () => {
  expect(text).not.toContain(bytesToBase64url(keys.opening[0]?.pair.privateBytes ?? new Uint8Array(0)));
  expect(text).not.toContain('words');
});

test('refuses a file whose guessing cost is below the floor', async () => {
  expect(await openKeyFile(text, passphrase)).toEqual({ ok: false, problem: { kind: 'kdf-too-weak' } });
});

test.each<[string, (file: KeyFile) => KeyFile]>([
  ['lowered guessing cost', (file) => ({ ...file, kdf: { ...file.kdf, passes: 1 } })],
  ['another campaign', (file) => ({ ...file, campaign: 'AAAAAAAAAAAAAAAAAAAAAA' })],
  ['another centre', (file) => ({ ...file, centre: 'https://thief.example.org' })],
  ['another title', (file) => ({ ...file, title: 'Treize lettres' })],
  ['a slot less', (file) => ({ ...file, slots: file.slots.slice(1) })],
])('tells a changed file from a wrong passphrase: %s', async (_title, change) => {
  const changed = JSON.stringify(change(readFile(text)));
  const weakest: Stretching = { ...cheap, passes: 1 };
  expect(await openKeyFile(changed, passphrase, weakest)).toEqual({ ok: false, problem: { kind: 'key-file-changed' } });
});

test.each<[string, (file: KeyFile) => KeyFile, KeyFileSecret]>([
  ['lowered guessing cost', (file) => ({ ...file, kdf: { ...file.kdf, passes: 1 } }), recovery],
  ['another campaign', (file) => ({ ...file, campaign: 'AAAAAAAAAAAAAAAAAAAAAA' }), passphrase],
  ['another centre', (file) => ({ ...file, centre: 'https://thief.example.org' }), passphrase],
])('refuses a change by somebody who mended the check: %s', async (_title, change, secret) => {
  const { check: _, ...rest } = change(readFile(text));
  const opened = await openKeyFile(writeKeyFile(rest), secret, { ...cheap, passes: 1 });
  expect(opened).toEqual({ ok: false, problem: { kind: 'key-file-changed' } });
});

test('gives nobody the keys who lowered the guessing cost and mended the check', async () => {
  const { check: _, ...rest } = readFile(text);
  const weak = writeKeyFile({ ...rest, kdf: { ...rest.kdf, passes: 1 } });
  expect((await openKeyFile(weak, passphrase, { ...cheap, passes: 1 })).ok).toBe(false);
});

test('refuses another campaign’s secrets under this campaign’s name', async () => {
  const other = await makeCampaignKeys();
  const lying = { ...other, campaign: keys.campaign };
  const secrets = { passphrase: passphrase.text, recoveryCode: recovery.text };
  const opened = await openKeyFile(await makeKeyFile(lying, about, secrets, cheap), recovery, cheap);
  expect(opened).toEqual({ ok: false, problem: { kind: 'key-file-changed' } });
});

test.each([
  ['nothing', ''],
  ['half a file', '{"barua": "key file 1", "campaign": "'],
  ['a list', '[]'],
  ['another format', '{"barua": "key file 2"}'],
])('calls %s damaged', async (_title, damaged) => {
  expect(await openKeyFile(damaged, passphrase, cheap)).toEqual({ ok: false, problem: { kind: 'key-file-damaged' } });
});

test('refuses a guessing cost that would hang the machine', async () => {
  const { check: _, ...rest } = readFile(text);
  const endless = writeKeyFile({ ...rest, kdf: { ...rest.kdf, memoryKiB: 2 ** 31 } });
  expect(await openKeyFile(endless, passphrase, cheap)).toEqual({ ok: false, problem: { kind: 'key-file-damaged' } });
});

function readFile(file: string): KeyFile {
  const read = readKeyFile(file);
  if (!read.ok) throw new Error(read.problem.kind);
  return read.value;
}
