import { parseAttachmentName } from '../../protocol/attachment.ts';
import { contentTypes } from '../../protocol/content-types.ts';
import { bytesToBase64url } from '../../sealing/base64url.ts';
import { refuse } from './answers.ts';
import { refuseWithoutPass } from './ask-pass.ts';
import type { CentreContext, CentreParts } from './centre-parts.ts';
import { readRange } from './read-range.ts';

/** GET with a ticket: the sealed file, or the part of it that `Range` asks for. Its digest is its entity tag, for it never changes. */
export async function giveAttachment(context: CentreContext, parts: CentreParts): Promise<Response> {
  const place = parseAttachmentName(context.req.param('name') ?? '');
  const kept = place && (await parts.store.findAttachment(place.journal, place.digest));
  if (!kept || kept.isGone) return refuse('unknown-attachment');
  const no = await refuseWithoutPass(context, parts, kept.campaign, { scope: 'journals' });
  if (no) return no;
  const digest = bytesToBase64url(place.digest);
  const etag = `"${digest}"`;
  const asked = { range: context.req.header('Range'), ifRange: context.req.header('If-Range') };
  const range = readRange(asked, kept.bytes, etag);
  if (range.kind === 'outside') {
    return new Response(null, { status: 416, headers: { 'Content-Range': `bytes */${kept.bytes}` } });
  }
  const isPart = range.kind === 'part';
  const [from, to] = isPart ? [range.from, range.to] : [0, kept.bytes];
  const bytes = await (isPart ? parts.attachmentFiles.read(digest, from, to) : parts.attachmentFiles.read(digest));
  if (bytes?.length !== to - from) return refuse('unknown-attachment');
  const headers = new Headers({
    'Content-Type': contentTypes.sealedFile,
    'Content-Length': String(bytes.length),
    'Accept-Ranges': 'bytes',
    ETag: etag,
  });
  if (isPart) headers.set('Content-Range', `bytes ${from}-${to - 1}/${kept.bytes}`);
  return new Response(bytes, { status: isPart ? 206 : 200, headers });
}
