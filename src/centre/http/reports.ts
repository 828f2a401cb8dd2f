import { contentTypes } from '../../protocol/content-types.ts';
import { limits } from '../../protocol/limits.ts';
import { readReport } from '../../protocol/report-sms.ts';
import { refuse } from './answers.ts';
import { askPass } from './ask-pass.ts';
import type { CentreContext, CentreParts } from './centre-parts.ts';
import { readBody } from './read-body.ts';
import { readId } from './read-id.ts';

/** In ms: a few lines of text. */
const reportMs = 30_000;

/** POST, organisers: an evening's report as its SMS says it, provisional until the entries arrive. */
export async function takeReport(context: CentreContext, parts: CentreParts): Promise<Response> {
  const campaign = readId(context.req.param('campaign'), 16);
  if (!campaign) return refuse('not-found');
  const pass = await askPass(context, parts, campaign, { scope: 'reports', role: 'organiser' });
  if (!pass.ok) return pass.problem;
  const max = limits.maxReportBytes;
  const body = await readBody(context, parts.bodyRoom, { contentType: contentTypes.report, max, withinMs: reportMs });
  if (!body.ok) return refuse(body.problem.kind, { ...(body.problem.kind === 'too-large' && { max }) });
  const report = readReport(new TextDecoder().decode(body.value), campaign);
  if (!report.ok) return refuse(report.problem.kind === 'report-too-new' ? 'version-too-new' : 'unreadable');
  await parts.store.keepReport({ campaign, report: report.value, by: pass.value, at: parts.clock() });
  return new Response(null, { status: 204 });
}
