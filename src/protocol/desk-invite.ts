import * as v from 'valibot';
import type { Bytes } from '../domain/bytes.ts';
import { base64urlToBytes, bytesToBase64url } from '../sealing/base64url.ts';
import { areBytesEqual } from '../sealing/bytes.ts';
import { decodeCbor, encodeCbor } from '../sealing/cbor.ts';
import type { SignerKey, VerifierKey } from '../sealing/keys.ts';
import { readSigned, sign, verifySigned } from '../sealing/signed.ts';
import { type Role, roles } from './role.ts';
import { bytesOf, codeOf, uintShape } from './shape.ts';

/**
 * Lets one colleague make a passkey, once. Signed by the campaign's signing key, so that the centre can invite nobody; travels in a link's fragment,
 * `https://centre/desk/sign-in#invite=…`, which browsers never send by themselves.
 */
export type DeskInvite = {
  readonly campaign: Bytes;
  /** Random, 16 bytes: by which the centre knows that it was used. */
  readonly id: Bytes;
  readonly role: Role;
  /** Epoch seconds. */
  readonly expiresAt: number;
  /** What colleagues call them. */
  readonly name: string;
};

/** Characters that a colleague's name may have. */
export const maxColleagueName = 60;

const contentType = 'application/vnd.barua.desk-invite+cbor';

/** Signs an invite as text. */
export async function makeDeskInvite(signer: SignerKey, invite: Omit<DeskInvite, 'campaign'>): Promise<string> {
  const { id, role, expiresAt, name } = invite;
  const payload = encodeCbor([1, signer.id, id, roles.indexOf(role), expiresAt, name]);
  return bytesToBase64url(await sign(signer, contentType, payload));
}

/** What it says, before it is believed. */
export function readDeskInvite(text: string): DeskInvite | undefined {
  const bytes = base64urlToBytes(text);
  const signed = bytes && readSigned(bytes, contentType);
  const decoded = signed?.ok ? decodeCbor(signed.value.payload) : undefined;
  const parsed = decoded?.ok ? v.safeParse(inviteShape, decoded.value) : undefined;
  if (!parsed?.success) return undefined;
  const [, campaign, id, role, expiresAt, name] = parsed.output;
  return { campaign, id, role, expiresAt, name };
}

/** Whether the campaign's key signed it for this very campaign. Its expiry is the caller's to judge. */
export async function isDeskInviteOf(text: string, campaignKey: VerifierKey): Promise<boolean> {
  const bytes = base64urlToBytes(text);
  const invite = readDeskInvite(text);
  if (!bytes || !invite || !areBytesEqual(invite.campaign, campaignKey.id)) return false;
  return (await verifySigned(campaignKey, contentType, bytes)).ok;
}

const inviteShape = v.strictTuple([
  v.literal(1),
  bytesOf(16),
  bytesOf(16),
  codeOf(roles),
  uintShape,
  v.pipe(v.string(), v.minLength(1), v.maxLength(maxColleagueName)),
]);
