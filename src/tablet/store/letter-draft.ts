import type { Bytes } from '../../domain/bytes.ts';
import type { Letter } from '../../domain/pass.ts';
import { base64urlToBytes, bytesToBase64url } from '../../sealing/base64url.ts';
import { joinBytes, randomBytes, textToBytes } from '../../sealing/bytes.ts';
import { unpad } from '../../sealing/padding.ts';
import type { PaperFiles } from './paper-files.ts';

/** The one letter that is being written, as it is kept until it is done. Never a name, a contact or ink. */
export type KeptLetter = {
  /** `openedAt` of the sitting it belongs to. */
  readonly sitting: number;
  /** BCP 47 language of the screens it was written on. */
  readonly screens: string;
  readonly letter: Letter;
};

/** One thing at a time, in the order called; nothing here rejects, and nothing needs to be waited for. */
export type LetterDraft = {
  /** In the place of what was kept. Gives whether it is kept now. */
  readonly write: (kept: KeptLetter) => Promise<boolean>;
  /** What was kept last, `undefined` where there is nothing, or nothing from the last quarter of an hour. */
  readonly read: () => Promise<KeptLetter | undefined>;
  /** Overwrites and removes key and text. Safe to call again. */
  readonly wipe: () => Promise<void>;
};

/** A place for one text; what it cannot keep, it does not. */
export type TextPlace = {
  readonly read: () => string | undefined;
  readonly write: (text: string) => boolean;
  readonly wipe: () => void;
};

export type LetterDraftParts = {
  /** `undefined` where this browser has no such files: then the text, encrypted, is in `spare`. */
  readonly files: PaperFiles | undefined;
  readonly key: TextPlace;
  readonly spare: TextPlace;
  readonly clock: () => number;
};

type Kept = { readonly at: number; readonly count: number; readonly kept: KeptLetter };
type Current = { readonly key: CryptoKey; readonly keyText: string; isKeyKept: boolean; count: number; bytes: number };

/** As long as a letter waits on the screen for a writer who walked away. */
const keptMs = 900_000;
const ivBytes = 12;
/** Written by turns: a write that was cut short leaves the one before. */
const slots = ['a', 'b'] as const;

/**
 * Keeps a letter through crash, reload and update: AES-256-GCM under a key of its own, text and key in different places, the text padded to 4, 16,
 * 64 or 256 kB and written over in place.
 */
export function createLetterDraft({ files, key, spare, clock }: LetterDraftParts): LetterDraft {
  let current: Current | undefined;
  let wipes = 0;
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <Value>(work: () => Promise<Value>, otherwise: Value): Promise<Value> => {
    const done = last.then(work).catch(() => otherwise);
    last = done;
    return done;
  };

  async function write(kept: KeptLetter): Promise<boolean> {
    current ??= await makeCurrent();
    const now = current;
    now.count += 1;
    const written: Kept = { at: clock(), count: now.count, kept };
    const text = textToBytes(JSON.stringify(written));
    while (now.bytes <= text.length) now.bytes *= 4;
    const padded = new Uint8Array(now.bytes);
    padded.set(text);
    padded[text.length] = 0x80;
    const sealed = await encrypt(now.key, padded);
    const isWritten = files
      ? (await files({ kind: 'write', folder: 'letter', name: toSlot(now.count), bytes: sealed })).kind === 'done'
      : spare.write(bytesToBase64url(sealed));
    // The text first: until the new key is there, the old one opens what stands in the other slot.
    if (isWritten && !now.isKeyKept) now.isKeyKept = key.write(now.keyText);
    return isWritten && now.isKeyKept;
  }

  async function read(): Promise<KeptLetter | undefined> {
    const keyText = key.read();
    const keyBytes = keyText === undefined ? undefined : base64urlToBytes(keyText);
    if (keyBytes?.length !== 32) return undefined;
    const opening = await importKey(keyBytes);
    const found: Kept[] = [];
    for (const sealed of await readSealed()) {
      const opened = await decrypt(opening, sealed).catch(() => undefined);
      if (opened) found.push(opened);
    }
    const newest = found.sort((one, other) => other.count - one.count)[0];
    return newest && Math.abs(clock() - newest.at) < keptMs ? newest.kept : undefined;
  }

  async function readSealed(): Promise<Bytes[]> {
    if (!files) return [base64urlToBytes(spare.read() ?? '') ?? new Uint8Array(0)];
    const answers = await Promise.all(slots.map((name) => files({ kind: 'read', folder: 'letter', name })));
    return answers.flatMap((answer) => (answer.kind === 'content' ? [answer.bytes] : []));
  }

  async function wipe(): Promise<void> {
    key.wipe();
    if (!files) return spare.wipe();
    for (const name of slots) await files({ kind: 'wipe', folder: 'letter', name });
  }

  return {
    write: (kept) => {
      const before = wipes;
      return inTurn(async () => before === wipes && (await write(kept)), false);
    },
    read: () => inTurn(read, undefined),
    wipe: () => {
      wipes += 1;
      return inTurn(async () => {
        current = undefined;
        await wipe();
      }, undefined);
    },
  };
}

async function makeCurrent(): Promise<Current> {
  const bytes = randomBytes(32);
  return { key: await importKey(bytes), keyText: bytesToBase64url(bytes), isKeyKept: false, count: 0, bytes: 4096 };
}

function importKey(bytes: Bytes): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

async function encrypt(key: CryptoKey, text: Bytes): Promise<Bytes> {
  const iv = randomBytes(ivBytes);
  return joinBytes(iv, new Uint8Array(await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, text)));
}

async function decrypt(key: CryptoKey, sealed: Bytes): Promise<Kept | undefined> {
  const iv = sealed.subarray(0, ivBytes);
  const padded = await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, key, sealed.subarray(ivBytes));
  const text = unpad(new Uint8Array(padded));
  return text && (JSON.parse(new TextDecoder().decode(text)) as Kept);
}

function toSlot(count: number): (typeof slots)[number] {
  return count % 2 === 0 ? 'b' : 'a';
}
