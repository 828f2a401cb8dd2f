import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { base64urlToBytes } from '../../sealing/base64url.ts';
import { decodeCbor } from '../../sealing/cbor.ts';
import { importVerifier } from '../../sealing/keys.ts';
import { encodeAuditLine } from '../audit-line.ts';
import { readAuditLog, verifyAuditLog } from '../audit-log.ts';
import { isDeskInviteOf, readDeskInvite } from '../desk-invite.ts';
import { recordedDeeds, recordedInvite } from './recorded-gate.ts';

const recorded = JSON.parse(readFileSync(new URL('./gate-v1.json', import.meta.url), 'utf8')) as {
  readonly signingKey: string;
  readonly invite: string;
  readonly log: unknown;
};
const toBytes = (text: string) => base64urlToBytes(text) ?? new Uint8Array(0);

test('an audit log of version 1 still holds, says the same, and would be written so again to the byte', () => {
  const log = readAuditLog(recorded.log);
  if (!log) throw new Error('no log');
  const verified = verifyAuditLog(toBytes(log.campaign), log);
  expect(verified.ok && verified.value.lines).toEqual(recordedDeeds);
  expect(log.lines.map(toBytes)).toEqual(recordedDeeds.map(encodeAuditLine));
  expect(decodeCbor(toBytes(log.lines[7] ?? ''))).toEqual({
    ok: true,
    value: [1, 8, 1_795_420_800_007, 10, [1, recordedInvite.id], [recordedInvite.id], []],
  });
});

test('a colleague’s invite of version 1 is still understood, and its campaign’s', async () => {
  const key = await importVerifier(toBytes(recorded.signingKey));
  if (!key) throw new Error('no key');
  expect(readDeskInvite(recorded.invite)).toEqual({ campaign: key.id, ...recordedInvite });
  expect(await isDeskInviteOf(recorded.invite, key)).toBe(true);
  expect(await isDeskInviteOf(`${recorded.invite.slice(0, -4)}AAAA`, key)).toBe(false);
});
