import type { Bytes } from '../domain/bytes.ts';
import { areBytesEqual, joinBytes, textToBytes } from '../sealing/bytes.ts';
import type { ByteReader } from './byte-reader.ts';

/**
 * The same file as text, a third longer: Chromium's share sheet lets only a few types through, plain text among them (PLATFORM A14), and some mail
 * programs change line ends. One line of words, then base64 (RFC 4648 §4) in lines; blanks and line ends mean nothing.
 */
const firstLine = 'BARUA CARRIER FILE 1. Sealed letters on their way: nobody can read them. Do not change this file.\n';

/** Bytes of one line: 76 characters. */
const lineBytes = 57;

const opening = textToBytes(firstLine.slice(0, 8));

/** Whether a file that begins with these eight bytes is the text form. */
export function isCarrierText(head: Uint8Array): boolean {
  return areBytesEqual(head, opening);
}

/** The file's bytes as text, chunk by chunk. */
export async function* writeCarrierText(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Bytes> {
  yield textToBytes(firstLine);
  let rest: Uint8Array = new Uint8Array(0);
  for await (const chunk of chunks) {
    const bytes = joinBytes(rest, chunk);
    const whole = bytes.length - (bytes.length % lineBytes);
    if (whole > 0) yield toLines(bytes.subarray(0, whole));
    rest = bytes.subarray(whole);
  }
  if (rest.length > 0) yield toLines(rest);
}

/** The file's bytes from its text; ends where something stands that is no base64. */
export async function* readCarrierText(reader: ByteReader): AsyncGenerator<Bytes> {
  let isInWords = true;
  let rest = '';
  for (let chunk = await reader.takeSome(); chunk; chunk = await reader.takeSome()) {
    const start: number = isInWords ? chunk.indexOf(0x0a) + 1 : 0;
    if (isInWords && start === 0) continue;
    isInWords = false;
    const text: string = rest + new TextDecoder('latin1').decode(chunk.subarray(start)).replace(/\s+/g, '');
    const whole = text.length - (text.length % 4);
    rest = text.slice(whole);
    const bytes = fromBase64(text.slice(0, whole));
    if (!bytes) return;
    if (bytes.length > 0) yield bytes;
  }
}

function toLines(bytes: Uint8Array): Bytes {
  const lines: string[] = [];
  for (let at = 0; at < bytes.length; at += lineBytes) {
    lines.push(btoa(String.fromCharCode(...bytes.subarray(at, at + lineBytes))));
  }
  return textToBytes(`${lines.join('\n')}\n`);
}

function fromBase64(text: string): Bytes | undefined {
  try {
    return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}
