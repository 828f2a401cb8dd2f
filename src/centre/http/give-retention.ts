import { type RetentionView, readRetentionQuery } from '../../protocol/retention-view.ts';
import { policyToTimes } from '../store/policy-to-times.ts';
import { answerJson, refuse } from './answers.ts';
import { refuseWithoutPass } from './ask-pass.ts';
import type { CentreContext, CentreParts } from './centre-parts.ts';
import { readId } from './read-id.ts';

/** GET, the office: how long what is kept, what would go now by that or by the days that are asked about, and how much is opened. Numbers alone; changes nothing. */
export async function giveRetention(context: CentreContext, parts: CentreParts): Promise<Response> {
  const campaign = readId(context.req.param('campaign'), 16);
  if (!campaign) return refuse('not-found');
  const no = await refuseWithoutPass(context, parts, campaign, { scope: 'office', role: 'office' });
  if (no) return no;
  const query = readRetentionQuery(context.req.query('pages'), context.req.query('letters'));
  if (!query) return refuse('unreadable');
  const { letting } = parts.store;
  const policy = await letting.policy(campaign);
  const view: RetentionView = {
    policy: policy ?? null,
    due: await letting.countDue(campaign, policyToTimes(query.asked ?? policy, parts.clock())),
    opened: await letting.countOpened(campaign),
  };
  return answerJson(view);
}
