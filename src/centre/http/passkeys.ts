import type { Bytes } from '../../domain/bytes.ts';
import { bad, good, type Outcome } from '../../domain/outcome.ts';
import type { DeskInvite } from '../../protocol/desk-invite.ts';
import type { NewPasskey, UsedPasskey } from '../../protocol/passkey-answer.ts';
import { base64urlToBytes, bytesToBase64url } from '../../sealing/base64url.ts';
import { joinBytes } from '../../sealing/bytes.ts';
import type { Passkey } from '../store/passkeys.ts';
import { StoreBusyError } from '../store/store-busy-error.ts';

/** Loaded when somebody signs in: 0.2 s and 20 MB that no tablet needs. */
const library = () => import('@simplewebauthn/server');

/** Whom a browser binds a passkey to: the host of the centre's address. */
export type RelyingParty = { readonly origin: string; readonly hostname: string };

/** Whether a challenge, as the browser gives it back, is one of ours that nobody has used. */
export type TakeChallenge = (challenge: Bytes) => Promise<boolean>;

export type PasskeyProblem = { readonly kind: 'passkey-wrong' };

/** How long the browser's own dialogs wait, in ms. */
const timeout = 240_000;

/** ES256, EdDSA, RS256 (IANA COSE): what every authenticator has one of. */
const supportedAlgorithmIDs = [-7, -8, -257];

/** What a browser is asked to make a passkey of, as JSON. The name is shown in the colleague's own list of passkeys. A device that has one of `known` makes none. */
export async function askForNewPasskey(
  { hostname: rpID }: RelyingParty,
  { campaign, id, name }: Pick<DeskInvite, 'campaign' | 'id' | 'name'>,
  challenge: Bytes,
  known: readonly Bytes[] = [],
): Promise<unknown> {
  const { generateRegistrationOptions } = await library();
  return generateRegistrationOptions({
    rpName: 'Barua',
    rpID,
    userName: name,
    userDisplayName: name,
    userID: joinBytes(campaign, id),
    challenge,
    timeout,
    attestationType: 'none',
    excludeCredentials: known.map((credential) => ({ id: bytesToBase64url(credential) })),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    supportedAlgorithmIDs,
  });
}

/** The passkey that a browser made, if it did what it was asked, at this very address, with its person verified. */
export async function takeNewPasskey(
  { origin, hostname }: RelyingParty,
  response: NewPasskey['passkey'],
  takeChallenge: TakeChallenge,
): Promise<Outcome<Passkey, PasskeyProblem>> {
  const { verifyRegistrationResponse } = await library();
  return orWrong(async () => {
    const { verified, registrationInfo } = await verifyRegistrationResponse({
      response: { ...response, clientExtensionResults: {} },
      expectedChallenge: textTaker(takeChallenge),
      expectedOrigin: origin,
      expectedRPID: hostname,
      requireUserVerification: true,
      supportedAlgorithmIDs,
    });
    const credential = verified ? base64urlToBytes(registrationInfo.credential.id) : undefined;
    if (!verified || !credential) return undefined;
    const { publicKey, counter } = registrationInfo.credential;
    return { credential, key: new Uint8Array(publicKey), counter };
  });
}

/** What any passkey of this address is asked to sign, as JSON: the browser offers those it has. */
export async function askForPasskey({ hostname: rpID }: RelyingParty, challenge: Bytes): Promise<unknown> {
  const { generateAuthenticationOptions } = await library();
  return generateAuthenticationOptions({ rpID, challenge, timeout, userVerification: 'required' });
}

/** How often the passkey says it was used, if it signed what it was asked to, at this very address, with its person verified. */
export async function takePasskey(
  { origin, hostname }: RelyingParty,
  response: UsedPasskey,
  { credential, key, counter }: Passkey,
  takeChallenge: TakeChallenge,
): Promise<Outcome<number, PasskeyProblem>> {
  const { verifyAuthenticationResponse } = await library();
  return orWrong(async () => {
    const id = bytesToBase64url(credential);
    if (response.id !== id) return undefined;
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({
      response: { ...response, clientExtensionResults: {} },
      expectedChallenge: textTaker(takeChallenge),
      expectedOrigin: origin,
      expectedRPID: hostname,
      credential: { id, publicKey: key, counter },
      requireUserVerification: true,
    });
    return verified ? authenticationInfo.newCounter : undefined;
  });
}

/** Whose a passkey says it is. */
export function readUserHandle({
  response,
}: UsedPasskey): { readonly campaign: Bytes; readonly colleague: Bytes } | undefined {
  const bytes = base64urlToBytes(response.userHandle);
  return bytes?.length === 32 ? { campaign: bytes.slice(0, 16), colleague: bytes.slice(16) } : undefined;
}

function textTaker(takeChallenge: TakeChallenge): (text: string) => Promise<boolean> {
  return async (text) => {
    const challenge = base64urlToBytes(text);
    return challenge !== undefined && takeChallenge(challenge);
  };
}

/** The library throws for whatever it does not like: translated here, once. A database that is away is no fault of the passkey's. */
async function orWrong<Value>(work: () => Promise<Value | undefined>): Promise<Outcome<Value, PasskeyProblem>> {
  try {
    const value = await work();
    return value === undefined ? bad({ kind: 'passkey-wrong' }) : good(value);
  } catch (error) {
    if (error instanceof StoreBusyError) throw error;
    return bad({ kind: 'passkey-wrong' });
  }
}
