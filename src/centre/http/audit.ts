import type { AuditLog } from '../../protocol/audit-log.ts';
import { bytesToBase64url } from '../../sealing/base64url.ts';
import { answerJson, refuse } from './answers.ts';
import { refuseWithoutPass } from './ask-pass.ts';
import type { CentreContext, CentreParts } from './centre-parts.ts';
import { readId } from './read-id.ts';

/** GET, the office: the audit log after a number, 500 lines at most; who wants more asks again. */
export async function giveAudit(context: CentreContext, parts: CentreParts): Promise<Response> {
  const campaign = readId(context.req.param('campaign'), 16);
  if (!campaign) return refuse('not-found');
  const no = await refuseWithoutPass(context, parts, campaign, { scope: 'office', role: 'office' });
  if (no) return no;
  const after = context.req.query('after') ?? '0';
  if (!/^\d{1,12}$/.test(after)) return refuse('unreadable');
  const { lines, head } = await parts.store.gate.readAudit(campaign, Number(after));
  const log: AuditLog = {
    campaign: bytesToBase64url(campaign),
    lines: lines.map(bytesToBase64url),
    head: { number: head.number, digest: bytesToBase64url(head.digest) },
  };
  return answerJson(log);
}
