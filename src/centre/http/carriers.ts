import { contentTypes } from '../../protocol/content-types.ts';
import { limits } from '../../protocol/limits.ts';
import { answerJson, refuse } from './answers.ts';
import { carrierBody } from './carrier-body.ts';
import type { CentreContext, CentreParts } from './centre-parts.ts';
import { findSender } from './find-sender.ts';
import { createImport } from './import-carrier.ts';

/**
 * POST: a carrier file, by whoever carries it. Nobody logs in for it: each batch is signed by its tablet and goes the way that it would have gone by itself. It is
 * read as it comes, a part at a time; what was taken before the sender went away is taken, and bringing the file again changes nothing.
 */
export async function takeCarrier(context: CentreContext, parts: CentreParts): Promise<Response> {
  const essence = (context.req.header('Content-Type') ?? '').split(';')[0]?.trim().toLowerCase();
  const encoding = context.req.header('Content-Encoding') ?? 'identity';
  if (essence !== contentTypes.carrier || encoding.toLowerCase() !== 'identity') return refuse('wrong-media-type');
  const max = limits.maxCarrierBytes;
  if (Number(context.req.header('Content-Length') ?? 0) > max) return refuse('too-large', { max });
  const sender = findSender(context, parts.isBehindProxy);
  const answer = await parts.carrierGate(sender, () => createImport(parts)(carrierBody(context, max)));
  if (!answer) return refuse('busy');
  return answer.ok ? answerJson(answer.value) : refuse(answer.problem);
}
