import {
  browserSupportsWebAuthn,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
  startRegistration,
} from '@simplewebauthn/browser';
import { bad, type Outcome } from '../../../domain/outcome.ts';
import type { DeskSession } from '../../../protocol/desk-session.ts';
import {
  addPasskey,
  fetchJoinChallenge,
  fetchPasskeyChallenge,
  fetchSignInChallenge,
  type GateProblem,
  sendNewPasskey,
  sendPasskey,
} from './gate-client.ts';

/** `known-device`: it has a passkey of theirs already. */
export type PasskeyProblem = GateProblem | { readonly kind: 'cancelled' | 'unsupported' | 'known-device' };

type Session = Promise<Outcome<DeskSession, PasskeyProblem>>;

/** Makes a passkey by an invite; who made it is signed in. */
export async function joinByPasskey(invite: string): Session {
  if (!browserSupportsWebAuthn()) return bad({ kind: 'unsupported' });
  const options = await fetchJoinChallenge(invite);
  if (!options.ok) return options;
  // The centre's own library wrote them for the browser's half of it.
  const optionsJSON = options.value as PublicKeyCredentialCreationOptionsJSON;
  const passkey = await startRegistration({ optionsJSON }).catch(() => undefined);
  return passkey ? sendNewPasskey(invite, passkey) : bad({ kind: 'cancelled' });
}

/** Makes one more passkey for who is signed in, and calls it so. */
export async function makeOneMore(name: string): Promise<Outcome<undefined, PasskeyProblem>> {
  if (!browserSupportsWebAuthn()) return bad({ kind: 'unsupported' });
  const options = await fetchPasskeyChallenge();
  if (!options.ok) return options;
  const optionsJSON = options.value as PublicKeyCredentialCreationOptionsJSON;
  try {
    return await addPasskey(name, await startRegistration({ optionsJSON }));
  } catch (error) {
    // W3C WebAuthn §5.1.3: the authenticator has one of those that were not to be made again.
    const isKnown = error instanceof Error && error.name === 'InvalidStateError';
    return bad({ kind: isKnown ? 'known-device' : 'cancelled' });
  }
}

/** Signs in with whichever passkey of this address the browser has. */
export async function signInByPasskey(): Session {
  if (!browserSupportsWebAuthn()) return bad({ kind: 'unsupported' });
  const options = await fetchSignInChallenge();
  if (!options.ok) return options;
  const optionsJSON = options.value as PublicKeyCredentialRequestOptionsJSON;
  const passkey = await startAuthentication({ optionsJSON }).catch(() => undefined);
  return passkey ? sendPasskey(passkey) : bad({ kind: 'cancelled' });
}
