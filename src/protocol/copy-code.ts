import type { Bytes } from '../domain/bytes.ts';
import { bad, good, type Outcome } from '../domain/outcome.ts';
import { areBytesEqual, joinBytes, textToBytes } from '../sealing/bytes.ts';
import { digestBytes } from '../sealing/chain.ts';
import { base32ToBytes, bytesToBase32 } from './base-32.ts';

/**
 * What two tablets in one room show each other as QR codes, so that they find each other without any server (`docs/formats.md`): of a WebRTC description
 * (RFC 8829) what cannot be made up again.
 */
export type CopyCode = {
  /** Who shows first, and whoever answers with a code of their own. */
  readonly side: 'first' | 'second';
  /** The campaign's id: four bytes travel, enough to give a word to somebody of another one. */
  readonly campaign: Bytes;
  /** Of the answer: `codeToTag` of the code that it answers; zeros in a first one. */
  readonly answers: Bytes;
  readonly line: LineEnd;
};

/** One end of a line between two browsers. */
export type LineEnd = {
  /** ICE (RFC 8839 §5.4), short-lived. */
  readonly user: string;
  readonly password: string;
  /** SHA-256 of the certificate that this end's DTLS will show. */
  readonly fingerprint: Bytes;
  readonly places: readonly LinePlace[];
};

/** Where an end listens: an IPv4 or IPv6 address, or the 16 bytes of a name that only the same network resolves (`….local`, mDNS). */
export type LinePlace = {
  readonly kind: 'ipv4' | 'ipv6' | 'local-name';
  readonly address: Bytes;
  readonly port: number;
};

export type CopyCodeProblem =
  /** Something else's code, or a part of one. */
  { readonly kind: 'code-not-whole' } | { readonly kind: 'code-too-new' };

const version = 1;
const prefix = 'BARUA:COPY:';
const checkLabel = textToBytes('barua copy code 1');
const sides = ['first', 'second'] as const;
/** Append only: the place is the code. A place of a later kind could not be passed over, so it needs a version. */
const placeKinds = [
  { kind: 'ipv4', length: 4 },
  { kind: 'ipv6', length: 16 },
  { kind: 'local-name', length: 16 },
] as const;
/** Two networks, each old and new: more only makes the code harder to read. */
const mostPlaces = 4;

/** The code as text, in the characters of a QR code's alphanumeric mode; of many places the first four. */
export function copyCodeToText({ side, campaign, answers, line }: CopyCode): string {
  const { user, password, fingerprint, places } = line;
  const content = joinBytes(
    Uint8Array.of(version, sides.indexOf(side)),
    campaign.slice(0, 4),
    answers,
    ...[user, password].map((text) => joinBytes(Uint8Array.of(text.length), textToBytes(text))),
    fingerprint,
    ...places.slice(0, mostPlaces).map(encodePlace),
  );
  return prefix + bytesToBase32(joinBytes(content, makeCheck(content)));
}

/** Takes what a camera read or somebody pasted. `campaign` has the four bytes that came. */
export function readCopyCode(text: string): Outcome<CopyCode, CopyCodeProblem> {
  const bytes = base32ToBytes(text.trim().toUpperCase().replace(prefix, ''));
  const content = bytes?.slice(0, -2) ?? new Uint8Array(0);
  if (!bytes || content.length < 1 || !areBytesEqual(makeCheck(content), bytes.slice(-2))) return notWhole;
  if (content[0] !== version) return bad({ kind: 'code-too-new' });
  const side = sides[content[1] ?? sides.length];
  const user = readText(content, 10);
  const password = user && readText(content, user.end);
  if (!side || !password) return notWhole;
  const fingerprint = content.slice(password.end, password.end + 32);
  const places = readPlaces(content, password.end + 32);
  if (fingerprint.length !== 32 || !places) return notWhole;
  return good({
    side,
    campaign: content.slice(2, 6),
    answers: content.slice(6, 10),
    line: { user: user.text, password: password.text, fingerprint, places },
  });
}

/** What a code's answer says about it. */
export function codeToTag(code: CopyCode): Bytes {
  return digestBytes(textToBytes(copyCodeToText(code))).slice(0, 4);
}

const notWhole = bad({ kind: 'code-not-whole' } as const);

function makeCheck(content: Uint8Array): Uint8Array {
  return digestBytes(joinBytes(checkLabel, content)).slice(0, 2);
}

function encodePlace({ kind, address, port }: LinePlace): Bytes {
  const code = placeKinds.findIndex((each) => each.kind === kind);
  return joinBytes(Uint8Array.of(code), address, Uint8Array.of(port >> 8, port & 255));
}

/** ICE's own characters only (RFC 8839 §5.4): whatever else is in a code does not reach a session description. */
function readText(content: Bytes, at: number): { readonly text: string; readonly end: number } | undefined {
  const end = at + 1 + (content[at] ?? 256);
  const text = String.fromCharCode(...content.slice(at + 1, end));
  return end <= content.length && /^[A-Za-z0-9+/]+$/.test(text) ? { text, end } : undefined;
}

function readPlaces(content: Bytes, from: number): readonly LinePlace[] | undefined {
  const places: LinePlace[] = [];
  for (let at = from; at < content.length; ) {
    const found = placeKinds[content[at] ?? placeKinds.length];
    const end = at + 1 + (found?.length ?? 0);
    const [high, low] = content.slice(end, end + 2);
    if (!found || high === undefined || low === undefined) return undefined;
    places.push({ kind: found.kind, address: content.slice(at + 1, end), port: high * 256 + low });
    at = end + 2;
  }
  return places;
}
