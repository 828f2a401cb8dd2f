import { type ReadonlySignal, signal } from '@preact/signals';
import type { Outcome } from '../../../domain/outcome.ts';
import { type DeskInvite, readDeskInvite } from '../../../protocol/desk-invite.ts';
import type { DeskSession } from '../../../protocol/desk-session.ts';
import { fetchSession, signOut } from './gate-client.ts';
import { joinByPasskey, type PasskeyProblem, signInByPasskey } from './use-passkey.ts';

/** What stands at the door. */
export type GateState =
  | { readonly kind: 'looking' }
  /** Nobody is signed in; `why` after a session ended or a try failed. */
  | { readonly kind: 'out'; readonly why: 'signed-out' | 'over' | PasskeyProblem | undefined }
  /** Somebody brought a link. */
  | { readonly kind: 'invited'; readonly invite: DeskInvite; readonly why: PasskeyProblem | undefined }
  | { readonly kind: 'working' }
  | { readonly kind: 'in'; readonly session: DeskSession };

export type Gate = {
  readonly state: ReadonlySignal<GateState>;
  readonly signIn: () => void;
  readonly join: () => void;
  readonly signOut: () => void;
  /** The centre has said that nobody is signed in any more. */
  readonly end: () => void;
};

const invitePrefix = '#invite=';

/** Looks who is signed in, or what link was brought: that one leaves the address and the browser's history at once. */
export function openGate(): Gate {
  const { hash } = location;
  const text = hash.startsWith(invitePrefix) ? hash.slice(invitePrefix.length) : undefined;
  if (text !== undefined) history.replaceState(null, '', location.pathname);
  const invite = text === undefined ? undefined : readDeskInvite(text);
  const state = signal<GateState>({ kind: 'looking' });

  if (invite) state.value = { kind: 'invited', invite, why: undefined };
  else if (text !== undefined) state.value = { kind: 'out', why: { kind: 'invite-wrong' } };
  else void fetchSession().then((found) => take(found, isUnknown));

  function take(found: Outcome<DeskSession, PasskeyProblem>, isExpected = (_: PasskeyProblem) => false): void {
    if (found.ok) state.value = { kind: 'in', session: found.value };
    else state.value = { kind: 'out', why: isExpected(found.problem) ? undefined : found.problem };
  }

  return {
    state,
    signIn: () => {
      state.value = { kind: 'working' };
      void signInByPasskey().then((found) => take(found));
    },
    join: () => {
      const before = state.value;
      if (before.kind !== 'invited' || text === undefined) return;
      state.value = { kind: 'working' };
      void joinByPasskey(text).then((found) => {
        if (found.ok || found.problem.kind.startsWith('invite')) take(found);
        else state.value = { ...before, why: found.problem };
      });
    },
    signOut: () => {
      void signOut().then((done) => {
        state.value = { kind: 'out', why: done.ok ? 'signed-out' : done.problem };
      });
    },
    end: () => {
      state.value = { kind: 'out', why: 'over' };
    },
  };
}

/** Nobody signed in yet: no trouble, just the door. */
function isUnknown({ kind }: PasskeyProblem): boolean {
  return kind === 'not-signed-in' || kind === 'foreign-page';
}
