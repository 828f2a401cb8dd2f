import { describe, expect, it } from 'vitest';
import { type CopyCode, codeToTag, copyCodeToText, readCopyCode } from './copy-code.ts';

/** The same every time: a check of two bytes lets one wrong code in 65,536 pass. */
const makeBytes = (count: number) => Uint8Array.from({ length: count }, (_, at) => (at * 37 + count) % 256);

const code: CopyCode = {
  side: 'first',
  campaign: makeBytes(4),
  answers: new Uint8Array(4),
  line: {
    user: 'kOvh',
    password: '3SQXaPKkoSownGUHd/2e9Df4',
    fingerprint: makeBytes(32),
    places: [
      { kind: 'ipv4', address: makeBytes(4), port: 41_158 },
      { kind: 'ipv6', address: makeBytes(16), port: 255 },
      { kind: 'local-name', address: makeBytes(16), port: 65_535 },
    ],
  },
};

describe('a code that one tablet shows the other', () => {
  it('says the same after reading, as a camera has it and as somebody pasted it', () => {
    const text = copyCodeToText(code);
    expect(readCopyCode(text)).toEqual({ ok: true, value: code });
    expect(readCopyCode(`  ${text.toLowerCase()}\n`)).toEqual({ ok: true, value: code });
    const answer: CopyCode = { ...code, side: 'second', answers: codeToTag(code) };
    expect(readCopyCode(copyCodeToText(answer))).toEqual({ ok: true, value: answer });
  });

  it('uses a QR code’s alphanumeric characters only, and leaves out places that would make it hard to read', () => {
    const places = Array.from({ length: 9 }, () => ({ kind: 'ipv6' as const, address: makeBytes(16), port: 9 }));
    const text = copyCodeToText({
      ...code,
      line: { ...code.line, user: 'x'.repeat(8), password: 'y'.repeat(32), places },
    });
    expect(text).toMatch(/^[0-9A-Z:]+$/);
    // Version 12 at medium correction; a tablet shows version 20 without trouble.
    expect(text.length).toBeLessThanOrEqual(419);
    const read = readCopyCode(text);
    expect(read.ok && read.value.line.places).toEqual(places.slice(0, 4));
  });

  it('is not taken with any one character changed, cut short anywhere, or from something else', () => {
    const text = copyCodeToText(code);
    const head = 'BARUA:COPY:'.length;
    for (let at = head; at < text.length; at += 1) {
      const other = text[at] === '7' ? '8' : '7';
      expect(readCopyCode(text.slice(0, at) + other + text.slice(at + 1)).ok).toBe(false);
      expect(readCopyCode(text.slice(0, at)).ok).toBe(false);
    }
    for (const wrong of ['', 'BARUA:COPY:', 'BARUA:HALL:08', 'https://barua.example/#invite=abc']) {
      expect(readCopyCode(wrong)).toEqual({ ok: false, problem: { kind: 'code-not-whole' } });
    }
  });

  it('lets nothing but ICE’s own characters into a description', () => {
    const text = copyCodeToText({ ...code, line: { ...code.line, password: 'a\r\na=candidate:1' } });
    expect(readCopyCode(text)).toEqual({ ok: false, problem: { kind: 'code-not-whole' } });
  });
});
