import type { Readable } from 'node:stream';
import { DataStore, Upload } from '@tus/server';
import { type AttachmentFiles, isFull } from '../store/attachment-files.ts';
import { StoreBusyError } from '../store/store-busy-error.ts';

/** What the tus server is told of a failure: its status becomes a refusal in `attachments.ts`. */
class UploadError extends Error {
  override readonly name = 'UploadError';
  readonly status_code: number;
  readonly body = '';

  constructor(status: number) {
    super(`upload failed with ${status}`);
    this.status_code = status;
  }
}

/** The status of an answer to what the stores throw, if it is not a bug. */
export function failureToStatus(error: unknown): number | undefined {
  if (error instanceof UploadError) return error.status_code;
  if (isFull(error)) return 507;
  return error instanceof StoreBusyError ? 503 : undefined;
}

/** One upload as the tus server wants it: of a size and digest that are known before it begins. */
export class OneUpload extends DataStore {
  override readonly extensions = ['creation', 'creation-with-upload'];
  readonly #files: AttachmentFiles;
  readonly #size: number;
  readonly #digest: string;
  /** It was let go, or is not wanted any more: the tablet is told that all of it is here, and nothing is written. */
  readonly #isGone: boolean;
  /** Writes down that the file is kept; `false` where it went meanwhile and has to come again. */
  readonly #record: () => Promise<boolean>;

  constructor(
    files: AttachmentFiles,
    file: { size: number; digest: string; isGone: boolean },
    record: () => Promise<boolean>,
  ) {
    super();
    this.#files = files;
    this.#size = file.size;
    this.#digest = file.digest;
    this.#isGone = file.isGone;
    this.#record = record;
  }

  override async create(upload: Upload): Promise<Upload> {
    if (!(await this.#isKept())) await this.#files.begin(upload.id);
    return upload;
  }

  /** Where the upload stands. One that is whole and not written down, because the centre was killed in between, is settled here. */
  override async getUpload(id: string): Promise<Upload> {
    const offset = (await this.#isKept()) ? this.#size : await this.#files.measure(id);
    if (offset === undefined) throw new UploadError(404);
    if (offset >= this.#size) await this.#finish(id);
    return new Upload({ id, size: this.#size, offset });
  }

  /** Who begins again though part of it is here sends that part anew: the same bytes in the same place. */
  override async write(stream: Readable, id: string, offset: number): Promise<number> {
    if (await this.#isKept()) {
      stream.resume();
      await this.#settle();
      return this.#size;
    }
    const length = await this.#files.write(id, stream, offset);
    if (length >= this.#size) await this.#finish(id);
    return length;
  }

  async #isKept(): Promise<boolean> {
    return this.#isGone || this.#files.has(this.#digest, this.#size);
  }

  async #finish(id: string): Promise<void> {
    if (!(await this.#isKept()) && !(await this.#files.keep(id, this.#digest))) throw new UploadError(422);
    await this.#settle();
  }

  async #settle(): Promise<void> {
    if (!(await this.#record())) throw new UploadError(503);
  }
}
