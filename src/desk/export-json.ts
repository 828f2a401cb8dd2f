import { withdrawalToText } from '../domain/withdrawal-code.ts';
import { bytesToBase64url } from '../sealing/base64url.ts';
import type { OpenedEntry } from './journal-news.ts';

/**
 * JSON lines: one opened entry a line, every kind, every value exact: header, body, and ink as its strokes of
 * points. Byte strings are base64url; the withdrawal code is the text that the participant saw.
 */
export function entryToJsonLine({ journal, number, header, body, sitting }: OpenedEntry, isTakenBack: boolean): string {
  const shown =
    body.kind === 'pass'
      ? { ...body, pass: { ...body.pass, withdrawal: withdrawalToText(body.pass.withdrawal) } }
      : body;
  const line = { journal, number, takenBack: isTakenBack, header, body: shown, sitting };
  return `${JSON.stringify(line, (_, value: unknown) => (value instanceof Uint8Array ? bytesToBase64url(value) : value))}\n`;
}
