import { renderUnicodeCompact } from 'uqr';

/** The QR code of a text for a terminal, two modules a character; colours are set, so that it reads the same on light and dark screens. */
export function textToQrPicture(text: string): string {
  return renderUnicodeCompact(text, { border: 2 })
    .split('\n')
    .map((line) => `\u001B[38;5;231;48;5;16m${line}\u001B[0m`)
    .join('\n');
}
