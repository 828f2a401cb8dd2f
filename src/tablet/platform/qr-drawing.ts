import encodeQR from 'qr';

/** The dark modules of a text's QR code, row by row, with the quiet zone that scanners want around it. */
export function textToQrRows(text: string): readonly (readonly boolean[])[] {
  return encodeQR(text, 'raw', { ecc: 'medium', border: 4 });
}
