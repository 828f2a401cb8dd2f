import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bytesToBase64url } from '../sealing/base64url.ts';
import { randomBytes } from '../sealing/bytes.ts';
import { encodeCbor } from '../sealing/cbor.ts';
import { chainStart } from '../sealing/chain.ts';
import { type Deed, decodeAuditLine, deeds, encodeAuditLine, extendAuditChain } from './audit-line.ts';
import { headToText, readAuditLog, textToHead, verifyAuditLog } from './audit-log.ts';

const campaign = randomBytes(16);

/** A log with these deeds, and its head after each line. */
function makeLog(done: readonly Deed[]) {
  let digest = chainStart;
  const heads = [{ number: 0, digest }];
  const lines = done.map((deed, index) => {
    const by = { kind: 'colleague', id: randomBytes(16) } as const;
    const line = encodeAuditLine({
      number: index + 1,
      at: 1_000 * index,
      deed,
      by,
      ids: [randomBytes(16)],
      numbers: [7],
    });
    digest = extendAuditChain(campaign, digest, line);
    heads.push({ number: index + 1, digest });
    return bytesToBase64url(line);
  });
  return { lines, heads, head: { number: done.length, digest: bytesToBase64url(digest) } };
}

describe('the audit log', () => {
  test('holds where nothing was touched, also through a head that was kept', () => {
    const { lines, head, heads } = makeLog(deeds);
    for (const kept of [undefined, ...heads]) {
      const verified = verifyAuditLog(campaign, { lines, head }, kept);
      expect(verified).toMatchObject({ ok: true, value: { head: heads.at(-1) } });
      expect(verified.ok && verified.value.lines.map(({ deed }) => deed)).toEqual(deeds);
    }
    expect(verifyAuditLog(campaign, makeLog([]))).toMatchObject({ ok: true, value: { lines: [] } });
  });

  test('does not hold where a line was changed, is missing, stands twice or elsewhere, whichever it is', () => {
    const { lines, head } = makeLog(deeds);
    const place = fc.nat({ max: lines.length - 1 });
    fc.assert(
      fc.property(place, place, fc.nat({ max: 30 }), fc.integer({ min: 0, max: 7 }), (one, other, byte, bit) => {
        const changed = Buffer.from(lines[one] ?? '', 'base64url');
        changed[byte % changed.length] = (changed[byte % changed.length] ?? 0) ^ (1 << bit);
        const broken = [
          lines.with(one, changed.toString('base64url')),
          lines.toSpliced(one, 1),
          lines.toSpliced(one, 0, lines[one] ?? ''),
          ...(one === other ? [] : [lines.with(one, lines[other] ?? '').with(other, lines[one] ?? '')]),
        ];
        for (const each of broken) expect(verifyAuditLog(campaign, { lines: each, head }).ok).toBe(false);
      }),
      { seed: 5, numRuns: 300 },
    );
  });

  test('does not hold for another campaign, or to another end', () => {
    const { lines, head } = makeLog(deeds);
    expect(verifyAuditLog(randomBytes(16), { lines, head }).ok).toBe(false);
    expect(verifyAuditLog(campaign, { lines: lines.slice(0, 4), head })).toEqual({
      ok: false,
      problem: { kind: 'audit-cut', at: 4 },
    });
  });

  test('that was written anew, or cut with its head, is found by a head that was kept', () => {
    const { heads } = makeLog(deeds);
    const kept = heads[3];
    const anew = makeLog(deeds);
    const problem = { ok: false, problem: { kind: 'audit-rewritten', at: 3 } };
    expect(verifyAuditLog(campaign, anew, kept)).toEqual(problem);
    expect(verifyAuditLog(campaign, makeLog(deeds.slice(0, 2)), kept)).toEqual(problem);
  });

  test('has lines that a later version writes, and passes over what they say', () => {
    const line = decodeAuditLine(encodeCbor([1, 1, 5, 200, [9], [randomBytes(3)], []]));
    expect(line).toMatchObject({ number: 1, deed: undefined, by: { kind: 'centre' } });
    expect(decodeAuditLine(encodeCbor([2, 1, 5, 0, [0], [], []]))).toBeUndefined();
    expect(decodeAuditLine(randomBytes(9))).toBeUndefined();
  });

  test('has a head that people can keep as a line of text', () => {
    const head = { number: 12, digest: randomBytes(32) };
    expect(textToHead(` ${headToText(head)}\n`)).toEqual(head);
    for (const wrong of ['', '12', '12 abc', 'x y', `-1 ${bytesToBase64url(head.digest)}`])
      expect(textToHead(wrong)).toBeUndefined();
    expect(readAuditLog({ campaign: 'x', lines: [], head: { number: 0, digest: '' } })).toBeUndefined();
  });
});
