import type { Bytes } from '../domain/bytes.ts';
import type { Folder } from '../tablet/store/journal-file-service.ts';
import { createPaperService } from '../tablet/store/paper-file-service.ts';
import type { PaperFiles } from '../tablet/store/paper-files.ts';

export type SimulatedPaper = {
  /** By `folder/name`. */
  readonly files: Map<string, Bytes>;
  /** What was given back to the disk held these bytes' sum: 0 where it was overwritten with zeros first. */
  readonly givenBack: number[];
  /** Files of pages cannot be written any more. */
  isFull: boolean;
  readonly ask: PaperFiles;
  readonly list: (folder: string) => string[];
};

/** The folders of paper in memory. */
export function createSimulatedPaper(): SimulatedPaper {
  const files = new Map<string, Bytes>();
  const givenBack: number[] = [];
  const list = (folder: string) =>
    [...files.keys()].filter((path) => path.startsWith(`${folder}/`)).map((path) => path.slice(folder.length + 1));
  const makeFolder = (folder: string): Folder => ({
    list: async () => list(folder),
    remove: async (name) => void files.delete(`${folder}/${name}`),
    open: async (name) => {
      const path = `${folder}/${name}`;
      const get = () => files.get(path) ?? new Uint8Array(0);
      files.set(path, get());
      return {
        getSize: () => get().length,
        read: (into, { at }) => {
          const part = get().subarray(at, at + into.length);
          into.set(part);
          return part.length;
        },
        write: (bytes, { at }) => {
          if (paper.isFull) throw new DOMException('full', 'QuotaExceededError');
          const next = new Uint8Array(Math.max(get().length, at + bytes.length));
          next.set(get());
          next.set(bytes, at);
          files.set(path, next);
          return bytes.length;
        },
        truncate: (size) => {
          givenBack.push(get().reduce((sum, byte) => sum + byte, 0));
          files.set(path, get().slice(0, size));
        },
        flush: () => undefined,
        close: () => undefined,
      };
    },
  });
  const serve = createPaperService({
    letter: makeFolder('letter'),
    attachments: makeFolder('attachments'),
    carried: makeFolder('carried'),
  });
  const paper: SimulatedPaper = { files, givenBack, isFull: false, ask: serve, list };
  return paper;
}
