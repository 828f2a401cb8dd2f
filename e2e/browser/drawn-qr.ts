import { writeFileSync } from 'node:fs';
import { crc32, deflateSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { decodeQR } from 'qr/decode.js';
import { encode } from 'uqr';

/** A grey picture, one byte a pixel, row by row. */
type Picture = { readonly width: number; readonly height: number; readonly pixels: Uint8Array };

const paper = 225;
const print = 35;

/** A QR code on a sheet as a camera sees it, as large as fits. */
export function drawQrCode(text: string, width = 640, height = 480): Picture {
  const { data, size } = encode(text, { ecc: 'L', border: 2 });
  const scale = Math.floor(Math.min(width, height) / size);
  const left = Math.floor((width - scale * size) / 2);
  const top = Math.floor((height - scale * size) / 2);
  const pixels = new Uint8Array(width * height).fill(paper);
  for (const [row, modules] of data.entries()) {
    for (const [column, isDark] of modules.entries()) {
      if (!isDark) continue;
      for (let y = 0; y < scale; y += 1) {
        const start = (top + row * scale + y) * width + left + column * scale;
        pixels.fill(print, start, start + scale);
      }
    }
  }
  return { width, height, pixels };
}

/** What Chromium's pretended camera plays over and over: raw YUV 4:2:0 (YUV4MPEG2), here two frames of one picture. */
export function writeCameraFilm(path: string, { width, height, pixels }: Picture): void {
  const colourless = Buffer.alloc((width * height) / 2, 128);
  const frame = [Buffer.from('FRAME\n'), pixels, colourless];
  writeFileSync(path, Buffer.concat([Buffer.from(`YUV4MPEG2 W${width} H${height} F10:1\n`), ...frame, ...frame]));
}

/** The picture as a PNG file (8-bit grey). */
export function encodePng({ width, height, pixels }: Picture): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head[8] = 8;
  const rows = Array.from({ length: height }, (_, y) => [
    Buffer.of(0),
    pixels.subarray(y * width, (y + 1) * width),
  ]).flat();
  const chunks = [
    ['IHDR', head],
    ['IDAT', deflateSync(Buffer.concat(rows))],
    ['IEND', Buffer.alloc(0)],
  ] as const;
  return Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), ...chunks.map(([type, data]) => toChunk(type, data))]);
}

function toChunk(type: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const body = Buffer.concat([Buffer.from(type), data]);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** The text of the code on a picture, of any kind that the page’s browser reads. Throws where there is none. */
export async function readPictureCode(page: Page, picture: Buffer): Promise<string> {
  const shown = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes]));
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d');
    context?.drawImage(bitmap, 0, 0);
    const { data } = context?.getImageData(0, 0, bitmap.width, bitmap.height) ?? { data: [] };
    const grey = Array.from({ length: data.length / 4 }, (_, at) => String.fromCharCode(data[4 * at] ?? 0)).join('');
    return { width: bitmap.width, height: bitmap.height, grey: btoa(grey) };
  }, picture.toString('base64'));
  const grey = Buffer.from(shown.grey, 'base64');
  const data = new Uint8Array(grey.length * 3).map((_, at) => grey[Math.floor(at / 3)] ?? 0);
  return decodeQR({ width: shown.width, height: shown.height, data }, { timeLimit: 2_000 });
}
