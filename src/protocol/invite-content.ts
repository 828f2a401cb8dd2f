import * as v from 'valibot';
import type { Bytes } from '../domain/bytes.ts';
import { base64urlToBytes, bytesToBase64url } from '../sealing/base64url.ts';
import { bytesOf, codeOf, uintShape } from './shape.ts';

/**
 * What the office says of the links by which tablets and colleagues join: parts of `OfficeContent`. The order of each list is its code, and a
 * reader of before takes a code that it does not know for damage: nothing is appended, a new sort needs a new kind.
 */

export const inviteSorts = ['tablets', 'colleague'] as const;
export type InviteSort = (typeof inviteSorts)[number];

export const inviteDeeds = ['made', 'withdrawn'] as const;

/** An invite was made, or is withdrawn, for ever: from then on nobody joins by it at the centre. Who has joined stays. */
export type InviteRow = {
  readonly sort: InviteSort;
  /** base64url of 16 bytes: the fingerprint of the invite's key, or a colleague's id. */
  readonly id: string;
  readonly deed: (typeof inviteDeeds)[number];
  /** Epoch seconds; 0 where nobody knows. */
  readonly expiresAt: number;
  /** How many tablets, or the role's code. */
  readonly of: number;
};

const rowsShape = v.pipe(
  v.array(
    v.pipe(
      v.strictTuple([codeOf(inviteSorts), bytesOf(16), codeOf(inviteDeeds), uintShape, uintShape]),
      v.transform(
        ([sort, id, deed, expiresAt, of]): InviteRow => ({ sort, id: bytesToBase64url(id), deed, expiresAt, of }),
      ),
    ),
  ),
  v.minLength(1),
  v.maxLength(2_000),
);

/** As they travel. */
export function invitesToWire(rows: readonly InviteRow[]): unknown {
  return rows.map(({ sort, id, deed, expiresAt, of }): [number, Bytes, number, number, number] => [
    inviteSorts.indexOf(sort),
    base64urlToBytes(id) ?? new Uint8Array(0),
    inviteDeeds.indexOf(deed),
    expiresAt,
    of,
  ]);
}

/** `undefined` where they are damaged. */
export function wireToInvites(wire: unknown): readonly InviteRow[] | undefined {
  const read = v.safeParse(rowsShape, wire);
  return read.success ? read.output : undefined;
}
