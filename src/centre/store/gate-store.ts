import type { Bytes } from '../../domain/bytes.ts';
import type { Outcome } from '../../domain/outcome.ts';
import { type AuditPiece, readAudit } from './audit.ts';
import {
  type ColleagueToKeep,
  findPasskey,
  giveRole,
  joinColleague,
  type KeptColleague,
  listColleagues,
  type RoleToGive,
  signIn,
} from './colleagues.ts';
import {
  type ChallengeToKeep,
  endSession,
  findSession,
  type KeptSession,
  keepChallenge,
  type SessionToBegin,
  takeChallenge,
} from './desk-sessions.ts';
import { isInviteWithdrawn, type KeptInvite, listInvites } from './invites.ts';
import {
  addPasskey,
  type KeptPasskey,
  listPasskeys,
  namePasskey,
  type Passkey,
  type PasskeyOwner,
  type PasskeyToAdd,
  type PasskeyToRemove,
  removePasskey,
} from './passkeys.ts';
import type { Database } from './steps.ts';

/** What the centre keeps about who may look in, and about what was done. Each deed is in the audit log when it resolves. Times in epoch ms. */
export type GateStore = {
  /** Lines of the audit log after a number, 500 at most, and where it ends. */
  readonly readAudit: (campaign: Bytes, after: number) => Promise<AuditPiece>;
  /** Where `most` wait already the oldest goes. */
  readonly keepChallenge: (challenge: ChallengeToKeep, now: number, most?: number) => Promise<void>;
  /** Whether it was there, for this, and in time; never twice. */
  readonly takeChallenge: (digest: Bytes, about: Bytes, now: number) => Promise<boolean>;
  /** By an invite that nobody used before, and signed in. */
  readonly joinColleague: (
    joining: ColleagueToKeep,
    session: SessionToBegin,
  ) => Promise<Outcome<undefined, { readonly kind: 'invite-used' | 'invite-withdrawn' }>>;
  /** Of a colleague who has a role. */
  readonly findPasskey: (owner: PasskeyOwner, credential: Bytes) => Promise<Passkey | undefined>;
  /** `false` where the role or the passkey was taken meanwhile. */
  readonly signIn: (session: SessionToBegin, passkey: Pick<Passkey, 'credential' | 'counter'>) => Promise<boolean>;
  readonly listPasskeys: (owner: PasskeyOwner) => Promise<readonly KeptPasskey[]>;
  readonly addPasskey: (
    adding: PasskeyToAdd,
  ) => Promise<Outcome<undefined, { readonly kind: 'passkey-known' | 'passkeys-full' }>>;
  /** `false` where there is no such one. */
  readonly namePasskey: (owner: PasskeyOwner, credential: Bytes, name: string) => Promise<boolean>;
  /** With it all other sessions of its colleague go. */
  readonly removePasskey: (
    removing: PasskeyToRemove,
  ) => Promise<Outcome<undefined, { readonly kind: 'not-found' | 'last-passkey' }>>;
  /** `isUse`: not only looked at, so it goes on. */
  readonly findSession: (
    campaign: Bytes,
    digest: Bytes,
    now: number,
    isUse: boolean,
  ) => Promise<KeptSession | undefined>;
  readonly endSession: (campaign: Bytes, digest: Bytes, at: number) => Promise<void>;
  readonly listColleagues: (campaign: Bytes) => Promise<readonly KeptColleague[]>;
  /** Invites that the centre knows of, tablets' and colleagues'. */
  readonly listInvites: (campaign: Bytes) => Promise<readonly KeptInvite[]>;
  readonly isInviteWithdrawn: (campaign: Bytes, invite: Bytes) => Promise<boolean>;
  /** `false` where nobody is called so. With the role all sessions go. */
  readonly giveRole: (role: RoleToGive) => Promise<boolean>;
};

/** Over either database. */
export function openGateStore(database: Database): GateStore {
  return {
    readAudit: (campaign, after) => database.snapshot(() => readAudit(campaign, after)),
    keepChallenge: (challenge, now, most) => database.transaction(() => keepChallenge(challenge, now, most)),
    takeChallenge: (digest, about, now) => database.transaction(() => takeChallenge(digest, about, now)),
    joinColleague: (joining, session) => database.transaction(() => joinColleague(joining, session)),
    findPasskey: (owner, credential) => database.snapshot(() => findPasskey(owner, credential)),
    signIn: (session, passkey) => database.transaction(() => signIn(session, passkey)),
    listPasskeys: (owner) => database.read(() => listPasskeys(owner)),
    addPasskey: (adding) => database.transaction(() => addPasskey(adding)),
    namePasskey: (owner, credential, name) => database.transaction(() => namePasskey(owner, credential, name)),
    removePasskey: (removing) => database.transaction(() => removePasskey(removing)),
    findSession: (campaign, digest, now, isUse) =>
      database.transaction(() => findSession(campaign, digest, now, isUse)),
    endSession: (campaign, digest, at) => database.transaction(() => endSession(campaign, digest, at)),
    listColleagues: (campaign) => database.read(() => listColleagues(campaign)),
    listInvites: (campaign) => database.snapshot(() => listInvites(campaign)),
    isInviteWithdrawn: (campaign, invite) => database.read(() => isInviteWithdrawn(campaign, invite)),
    giveRole: (role) => database.transaction(() => giveRole(role)),
  };
}
