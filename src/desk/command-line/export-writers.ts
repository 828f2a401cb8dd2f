import { bad, good, type Outcome } from '../../domain/outcome.ts';
import type { CollectedEntry } from '../collect-entries.ts';
import { csvStart, rowToCsv } from '../export-csv.ts';
import { entryToJsonLine } from '../export-json.ts';
import { entryToExportRows, type FindPage } from '../export-rows.ts';
import { createPrintBook } from '../print/print-book.ts';
import { type PrintAbout, writePrintPage } from '../print/print-page.ts';
import { type Judgements, noJudgements } from '../review/judge-signatures.ts';
import { createNewFile, type DiskProblem, type NewFile } from './disk.ts';

/** Writes entries to the files that were asked for, journal after journal; the page to print, which is sorted by case, at the end. */
export type ExportWriters = {
  readonly take: (entries: readonly CollectedEntry[], judgements: Judgements) => Promise<void>;
  readonly close: (about: PrintAbout) => Promise<Outcome<undefined, DiskProblem>>;
  /** Removes the files: not everything was opened, and half a list would pass for a whole one. */
  readonly discard: () => Promise<void>;
};

/** `findPage` is asked when the rows are written. Starts the files, which must not exist yet: before anything is opened, so that a taken name is told at once. */
export async function createExportWriters(
  paths: {
    readonly csv: string | undefined;
    readonly json: string | undefined;
    readonly page: string | undefined;
  },
  findPage: FindPage,
): Promise<Outcome<ExportWriters, DiskProblem>> {
  const files: NewFile[] = [];
  const discard = async () => {
    for (const file of files) await file.discard().catch(() => undefined);
  };
  const start = async (path: string | undefined): Promise<Outcome<NewFile | undefined, DiskProblem>> => {
    if (path === undefined) return good(undefined);
    const file = await createNewFile(path);
    if (file.ok) files.push(file.value);
    else await discard();
    return file;
  };
  const csv = await start(paths.csv);
  if (!csv.ok) return csv;
  const json = await start(paths.json);
  if (!json.ok) return json;
  const page = await start(paths.page);
  if (!page.ok) return page;
  let words = noJudgements;
  const find: Judgements['find'] = (...place) => words.find(...place);
  const book = createPrintBook({ find });
  let failed: unknown;
  const attempt = async (write: () => Promise<void>) => {
    if (failed === undefined) await write().catch((error: unknown) => (failed = error));
  };
  await attempt(async () => csv.value?.write(csvStart));
  return good({
    take: (entries, judgements) =>
      attempt(async () => {
        words = judgements;
        if (page.value) book.take(entries);
        const rows = entries.flatMap(({ entry, isTakenBack }) =>
          entryToExportRows(entry, isTakenBack, findPage, words),
        );
        await csv.value?.write(rows.map(rowToCsv).join(''));
        await json.value?.write(entries.map(({ entry, isTakenBack }) => entryToJsonLine(entry, isTakenBack)).join(''));
      }),
    close: async (about) => {
      await attempt(async () => {
        if (!page.value) return;
        for (const piece of writePrintPage(book.read(), about)) await page.value.write(piece);
      });
      for (const file of files) await attempt(() => file.close());
      if (failed === undefined) return good(undefined);
      return bad({ kind: 'file-not-written', path: paths.csv ?? paths.json ?? paths.page ?? '', why: String(failed) });
    },
    discard,
  });
}
