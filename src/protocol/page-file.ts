import type { Bytes } from '../domain/bytes.ts';
import type { Ink } from '../domain/ink.ts';
import { joinBytes } from '../sealing/bytes.ts';
import { decodeInk } from './decode-ink.ts';
import { encodeInk } from './encode-ink.ts';

/** A page as it is sealed: one byte that says what follows, then the file. Codes are for ever. */
export type PageFile =
  /** The page is `inkPageHeight` units high. */
  | { readonly kind: 'ink'; readonly ink: Ink }
  | { readonly kind: 'photo'; readonly type: 'image/jpeg' | 'image/webp'; readonly bytes: Bytes };

const codes = { ink: 0, 'image/jpeg': 1, 'image/webp': 2 } as const;

/** The bytes to seal. Ink is in whole units (`simplifyInk` makes it so). */
export function encodePageFile(page: PageFile): Bytes {
  return page.kind === 'ink'
    ? joinBytes(Uint8Array.of(codes.ink), encodeInk(page.ink))
    : joinBytes(Uint8Array.of(codes[page.type]), page.bytes);
}

/** The page, or `undefined` where the bytes are none, or one of a later version. */
export function decodePageFile(file: Uint8Array): PageFile | undefined {
  const rest = file.slice(1);
  switch (file[0]) {
    case codes.ink: {
      const ink = decodeInk(rest);
      return ink && { kind: 'ink', ink };
    }
    case codes['image/jpeg']:
      return { kind: 'photo', type: 'image/jpeg', bytes: rest };
    case codes['image/webp']:
      return { kind: 'photo', type: 'image/webp', bytes: rest };
    default:
      return undefined;
  }
}
