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
  fetchJoinChallenge,
  fetchSignInChallenge,
  type GateProblem,
  sendNewPasskey,
  sendPasskey,
} from './gate-client.ts';

export type PasskeyProblem = GateProblem | { readonly kind: 'cancelled' | 'unsupported' };

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

/** Signs in with whichever passkey of this address the browser has. */
export async function signInByPasskey(): Session {
  if (!browserSupportsWebAuthn()) return bad({ kind: 'unsupported' });
  const options = await fetchSignInChallenge();
  if (!options.ok) return options;
  const optionsJSON = options.value as PublicKeyCredentialRequestOptionsJSON;
  const passkey = await startAuthentication({ optionsJSON }).catch(() => undefined);
  return passkey ? sendPasskey(passkey) : bad({ kind: 'cancelled' });
}
