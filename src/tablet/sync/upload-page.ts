import { type FileSource, Upload, type UrlStorage } from 'tus-js-client';
import type { Bytes } from '../../domain/bytes.ts';
import { bad, good, type Outcome } from '../../domain/outcome.ts';
import {
  type AttachmentStatement,
  attachmentToName,
  receiptHeader,
  statementScheme,
} from '../../protocol/attachment.ts';
import { endpoints } from '../../protocol/endpoints.ts';
import { type ChunkSize, fitChunk } from './chunk-size.ts';
import type { ExchangeProblem, Fetch } from './exchange.ts';
import { createHttpStack, type LastExchange } from './tus-http.ts';

export type PageUpload = {
  readonly statement: AttachmentStatement;
  /** The statement, signed. */
  readonly signed: string;
  /** Part of it may be there: asked for before anything is sent. */
  readonly isUnderWay: boolean;
  /** So many of the file's bytes, from that one on; fewer where it cannot be read. */
  readonly read: (at: number, length: number) => Promise<Bytes>;
  readonly fetch: Fetch;
  readonly stop: AbortSignal;
  readonly size: ChunkSize;
  /** So many bytes of it are there. */
  readonly onProgress: (bytes: number) => void;
  /** Asked between chunks. */
  readonly mustPause: () => boolean;
};

export type UploadProblem =
  | ExchangeProblem
  | { readonly kind: 'paused' }
  /** The file here has not the bytes that its name says. */
  | { readonly kind: 'unreadable' };

/** Brings one sealed file to the centre by tus 1.0, from the byte where it stands, with one chunk in memory. Gives the receipt, unverified. */
export function uploadPage(page: PageUpload): Promise<Outcome<string, UploadProblem>> {
  const { statement, signed, isUnderWay, fetch, stop, size, onProgress, mustPause } = page;
  const last: LastExchange = { problem: undefined, ms: 0 };
  let isReadable = true;
  const source: FileSource = {
    size: statement.bytes,
    slice: async (start, end) => {
      const bytes = await page.read(start, end - start);
      isReadable = bytes.length === end - start;
      if (!isReadable) throw new Error('unreadable');
      return { value: new Blob([bytes]), done: end >= statement.bytes };
    },
    close: () => undefined,
  };
  return new Promise((resolve) => {
    const upload = new Upload(new Blob(), {
      endpoint: `${origin}${endpoints.attachments()}`,
      uploadUrl: isUnderWay ? `${origin}${endpoints.attachment(attachmentToName(statement))}` : null,
      headers: { Authorization: `${statementScheme} ${signed}` },
      uploadDataDuringCreation: true,
      chunkSize: size.bytes,
      // When to try again is the round's business, and where it stands the centre's.
      retryDelays: null,
      storeFingerprintForResuming: false,
      fingerprint: async () => '',
      urlStorage: noStorage,
      fileReader: { openFile: async () => source },
      httpStack: createHttpStack(fetch, last, stop),
      onChunkComplete: (sent, accepted, total) => {
        onProgress(accepted);
        fitChunk(size, sent, last.ms);
        upload.options.chunkSize = size.bytes;
        if (accepted >= total || !mustPause()) return;
        void upload.abort();
        resolve(bad({ kind: 'paused' }));
      },
      onSuccess: ({ lastResponse }) => resolve(good(lastResponse.getHeader(receiptHeader) ?? '')),
      onError: () => {
        if (!isReadable) return resolve(bad({ kind: 'unreadable' }));
        resolve(bad(last.problem ?? { kind: 'trouble', trouble: { kind: 'not-our-centre' } }));
      },
    });
    upload.start();
  });
}

/** The client joins addresses, and wants whole ones for that; only the path is asked for (`tus-http.ts`). */
const origin = 'https://centre';

/** An upload's address follows from its digest. */
const noStorage: UrlStorage = {
  findAllUploads: async () => [],
  findUploadsByFingerprint: async () => [],
  removeUpload: async () => undefined,
  addUpload: async () => '',
};
