import type { Bytes } from '../../domain/bytes.ts';
import {
  type AttachmentStatement,
  attachmentToName,
  makeStatement,
  statementScheme,
} from '../../protocol/attachment.ts';
import { endpoints } from '../../protocol/endpoints.ts';
import { randomBytes } from '../../sealing/bytes.ts';
import { digestBytes } from '../../sealing/chain.ts';
import type { SignerKey } from '../../sealing/keys.ts';
import type { RemoteHall } from './remote-hall.ts';
import { createTestJournal, type TestJournal } from './test-hall.ts';

/** A tablet at the centre whose journal names one sealed file. */
export type TestUpload = {
  readonly journal: TestJournal;
  readonly file: Bytes;
  readonly statement: AttachmentStatement;
  readonly post: (
    bytes?: Uint8Array<ArrayBuffer>,
    by?: SignerKey,
    statement?: AttachmentStatement,
  ) => Promise<Response>;
  readonly head: () => Promise<Response>;
  readonly patch: (offset: number, body: Bytes | ReadableStream, headers?: Record<string, string>) => Promise<Response>;
};

/** Enrols the tablet and hands in its journal, unless `isTextFirst` says otherwise. */
export async function openTestUpload(
  centre: Pick<RemoteHall, 'app' | 'campaign' | 'enrol' | 'post'>,
  sizeOrFile: number | Bytes = 1_000,
  isTextFirst = true,
): Promise<TestUpload> {
  const journal = await createTestJournal(centre.campaign);
  await centre.enrol(journal.tablet.publicBytes);
  const file = typeof sizeOrFile === 'number' ? randomBytes(sizeOrFile) : sizeOrFile;
  const size = file.length;
  const digest = digestBytes(file);
  journal.openSitting();
  const number = journal.add({ attachments: [{ digest, bytes: size, role: 'photo' }] });
  if (isTextFirst) await centre.post(journal, await journal.pack(1));
  const usual = { campaign: centre.campaign, journal: journal.id, number, digest, bytes: size };
  const path = endpoints.attachment(attachmentToName(usual));
  const headersOf = async (statement = usual, by = journal.tablet) => ({
    'Tus-Resumable': '1.0.0',
    Authorization: `${statementScheme} ${await makeStatement(by, statement)}`,
  });
  const chunk = { 'Content-Type': 'application/offset+octet-stream' };
  return {
    journal,
    file,
    statement: usual,
    post: async (bytes, by, statement = usual) => {
      const headers = { ...(await headersOf(statement, by)), 'Upload-Length': String(statement.bytes) };
      return centre.app.request(endpoints.attachments(), {
        method: 'POST',
        headers: bytes ? { ...headers, ...chunk } : headers,
        ...(bytes && { body: bytes }),
      });
    },
    head: async () => centre.app.request(path, { method: 'HEAD', headers: await headersOf() }),
    patch: async (offset, body, more = {}) =>
      centre.app.request(path, {
        method: 'PATCH',
        body,
        headers: { ...(await headersOf()), ...chunk, 'Upload-Offset': String(offset), ...more },
        ...(body instanceof ReadableStream && { duplex: 'half' }),
      } as RequestInit),
  };
}
