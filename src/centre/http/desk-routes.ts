import type { Hono } from 'hono';
import { deskEndpoints } from '../../protocol/desk-endpoints.ts';
import { giveAudit } from './audit.ts';
import type { CentreContext, CentreEnv, CentreParts } from './centre-parts.ts';
import { giveColleagues, giveJoinChallenge, takeColleague, takeRole } from './colleagues.ts';
import { beginSession, endSession, giveSession, giveSignInChallenge } from './desk-sessions.ts';
import { giveRetention } from './give-retention.ts';
import { giveInvites } from './invites.ts';
import {
  givePasskeyChallenge,
  givePasskeys,
  removePasskeyOfOwn,
  renamePasskey,
  takePasskeyOfOwn,
} from './own-passkeys.ts';

type To = (
  handler: (context: CentreContext, parts: CentreParts) => Promise<Response>,
) => (context: CentreContext) => Promise<Response>;

/** What people at the office's pages ask for. */
export function addDeskRoutes(app: Hono<CentreEnv>, to: To): void {
  app.post(deskEndpoints.signInChallenge(), to(giveSignInChallenge));
  app.post(deskEndpoints.session(), to(beginSession));
  app.get(deskEndpoints.session(), to(giveSession));
  app.delete(deskEndpoints.session(), to(endSession));
  app.post(deskEndpoints.joinChallenge(), to(giveJoinChallenge));
  app.post(deskEndpoints.join(), to(takeColleague));
  app.get(deskEndpoints.passkeys(), to(givePasskeys));
  app.post(deskEndpoints.passkeys(), to(takePasskeyOfOwn));
  app.post(deskEndpoints.passkeyChallenge(), to(givePasskeyChallenge));
  app.put(deskEndpoints.passkey(':credential'), to(renamePasskey));
  app.delete(deskEndpoints.passkey(':credential'), to(removePasskeyOfOwn));
  app.get(deskEndpoints.colleagues(':campaign'), to(giveColleagues));
  app.put(deskEndpoints.colleague(':campaign', ':colleague'), to(takeRole));
  app.get(deskEndpoints.retention(':campaign', '').replace(/\?.*/, ''), to(giveRetention));
  app.get(deskEndpoints.invites(':campaign'), to(giveInvites));
  app.get(deskEndpoints.audit(':campaign', 0).replace(/\?.*/, ''), to(giveAudit));
}
