import { MemoryLocker, Server } from '@tus/server';
import { bad, type Outcome } from '../../domain/outcome.ts';
import {
  type AttachmentStatement,
  attachmentToName,
  makeAttachmentReceipt,
  readStatement,
  receiptHeader,
  statementScheme,
} from '../../protocol/attachment.ts';
import { endpoints } from '../../protocol/endpoints.ts';
import { limits } from '../../protocol/limits.ts';
import type { RefusalKind } from '../../protocol/refusal.ts';
import { base64urlToBytes, bytesToBase64url } from '../../sealing/base64url.ts';
import { refuse } from './answers.ts';
import type { CentreContext, CentreParts } from './centre-parts.ts';
import { checkStatement, hasRoomFor } from './check-statement.ts';
import { failureToStatus, OneUpload } from './one-upload.ts';
import { isLetGo, recordAttachment } from './record-attachment.ts';

/** In ms, for one chunk: GPRS takes a sixth of it for the largest. */
const chunkMs = 180_000;

/** Longer than any statement in base64url. */
const longestAuthorization = 1_024;

/** One chunk of an upload at a time. Shared by all uploads of this copy of the centre. */
const locker = new MemoryLocker();

/**
 * POST, HEAD and PATCH by tus 1.0: an attachment that an entry at the centre names. Each request says who sends and what. The answer that follows its
 * last byte, and each one after that, carries the receipt.
 */
export async function takeAttachment(context: CentreContext, parts: CentreParts): Promise<Response> {
  const checked = await checkRequest(context, parts);
  if (!checked.ok) return refuse(checked.problem);
  const timer = setTimeout(() => context.env?.incoming?.destroy(), chunkMs);
  try {
    return (await parts.attachmentGate(() => upload(context, parts, checked.value))) ?? refuse('busy');
  } finally {
    clearTimeout(timer);
  }
}

async function upload(context: CentreContext, parts: CentreParts, statement: AttachmentStatement): Promise<Response> {
  const { store, attachmentFiles, log } = parts;
  const { journal, digest, bytes } = statement;
  const name = attachmentToName(statement);
  const record = () => recordAttachment(parts, statement);
  const isGone = await isLetGo(parts, statement);
  const server = new Server({
    path: endpoints.attachments(),
    datastore: new OneUpload(attachmentFiles, { size: bytes, digest: bytesToBase64url(digest), isGone }, record),
    locker,
    maxSize: limits.maxAttachmentBytes,
    namingFunction: () => name,
    getFileIdFromRequest: () => name,
    generateUrl: () => endpoints.attachment(name),
    onResponseError: (_, error) => {
      const status = failureToStatus(error);
      if (status === 503 || status === 507) log({ level: 'error', event: 'store-busy', cause: causeOf(error) });
      return status === undefined ? undefined : { status_code: status, body: '' };
    },
  });
  const answer = await server.handleWeb(context.req.raw as Parameters<Server['handleWeb']>[0]);
  if (!answer.ok) {
    const kind = statusToRefusal(answer.status);
    log({ level: answer.status >= 500 ? 'warning' : 'info', event: 'attachment-refused', why: kind });
    return refuse(kind);
  }
  const headers = new Headers({ 'Cache-Control': 'no-store' });
  for (const each of ['Tus-Resumable', 'Location', 'Upload-Offset', 'Upload-Length']) {
    const value = answer.headers.get(each);
    if (value !== null) headers.set(each, value);
  }
  const kept = answer.headers.get('Upload-Offset') === String(bytes) && (await store.findAttachment(journal, digest));
  if (kept) {
    parts.metrics.countReceipt('attachment');
    headers.set(receiptHeader, await makeAttachmentReceipt(await parts.receiptSigner(), { ...statement, ...kept }));
  }
  return new Response(null, { status: answer.status, headers });
}

function causeOf(error: unknown): string {
  return String(error instanceof Error ? (error.cause ?? error) : error);
}

/** Who sends, what, and that this request is about it. */
async function checkRequest(
  context: CentreContext,
  parts: CentreParts,
): Promise<Outcome<AttachmentStatement, RefusalKind>> {
  const [scheme, text = ''] = (context.req.header('Authorization') ?? '').split(' ');
  const signed = scheme === statementScheme && text.length <= longestAuthorization ? base64urlToBytes(text) : undefined;
  const read = signed && readStatement(signed);
  if (!read) return bad('unreadable');
  const name = context.req.param('name');
  if (name !== undefined && name !== attachmentToName(read.statement)) return bad('unreadable');
  const isBeginning = context.req.method === 'POST';
  if (isBeginning && context.req.header('Upload-Length') !== String(read.statement.bytes)) return bad('unreadable');
  const checked = await checkStatement(signed, parts);
  if (checked.ok && isBeginning && !(await hasRoomFor(checked.value, parts))) return bad('no-room');
  return checked;
}

/** What the tus server says no to, in our words. */
function statusToRefusal(status: number): RefusalKind {
  switch (status) {
    case 404:
    case 410:
      return 'unknown-attachment';
    case 409:
      return 'gap';
    case 413:
      return 'too-large';
    case 422:
      return 'attachment-damaged';
    case 503:
      return 'busy';
    case 507:
      return 'no-room';
    default:
      return status >= 500 ? 'broken' : 'unreadable';
  }
}
