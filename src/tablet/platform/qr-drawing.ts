import encodeQR from 'qr';

/** The dark modules of a text's QR code, row by row, with the quiet zone that scanners want around it. */
export function textToQrRows(text: string): readonly (readonly boolean[])[] {
  return encodeQR(text, 'raw', { ecc: 'medium', border: 4 });
}

/** The same for paper, which leaves a margin of its own: without the quiet zone, and read where a quarter of it is damaged. */
export function textToPaperQrRows(text: string): readonly (readonly boolean[])[] {
  return encodeQR(text, 'raw', { ecc: 'quartile', border: 1 })
    .slice(1, -1)
    .map((row) => row.slice(1, -1));
}
