import type { PageProblem } from '../open-page.ts';
import { causeToWords } from './cause-words.ts';
import type { PagesReport } from './page-folder.ts';

/** Whether every page that an entry names is here and opened. Files of other entries are no fault. */
export function arePagesClean({ missing, broken }: PagesReport): boolean {
  return missing.length === 0 && broken.length === 0;
}

/** What `open --pages` prints: numbers and digests, no name. */
export function pagesToLines({ folder, opened, kept, missing, broken, foreign }: PagesReport): string[] {
  return [
    '',
    `Pages: ${opened} opened, ${missing.length} not here, ${broken.length} broken, ${foreign.length} of no entry that was opened.`,
    ...missing.map((page) => `  not here: ${toPlace(page)}`),
    ...broken.map((page) => `  broken: ${toPlace(page)}: ${pageProblemToWords(page.why)}`),
    ...foreign.map((name) => `  of no entry: ${name}`),
    `Written: ${folder}`,
    ...(kept.pages > 0 ? [`Not to be delivered: ${kept.pages} of these, apart in ${kept.folder}`] : []),
  ];
}

function toPlace({ journal, number, page, digest }: PagesReport['missing'][number]): string {
  return `journal ${journal.slice(0, 6)}, entry ${number}, page ${page} (${digest})`;
}

function pageProblemToWords(problem: PageProblem): string {
  switch (problem.kind) {
    case 'page-differs':
      return 'the file is not the one that was sealed';
    case 'page-not-understood':
      return 'it opens, but a newer version of Barua wrote it, or it is no page';
    case 'key-unknown':
    case 'key-wrong':
    case 'sealed-damaged':
    case 'dictionary-unknown':
    case 'body-damaged':
    case 'body-too-large':
      return causeToWords(problem);
  }
}
