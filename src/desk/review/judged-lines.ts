import type { EntryPlace, LineJudgement, LineTally } from '../../protocol/office-content.ts';
import type { Ledger } from '../ledger.ts';
import type { OfficeJournal } from '../office-journal.ts';
import { readSheets, type TypedLine, toLineKey } from './sheet-signatures.ts';

/**
 * A line of a sheet and the tally that it takes a signature from where it is not valid. Who may not read it any more (erased, or gone by its age) knows by the office's journal where it counts, and no name.
 */
export type CountedLine = LinePlace & { readonly name: string; readonly tally: EntryPlace };

type LinePlace = EntryPlace & { readonly line: number };
type ReadLedger = Pick<Ledger, 'size' | 'kindAt' | 'at'>;
type ReadJournal = Pick<OfficeJournal, 'entries'>;

/** All that count: those that can be read, and those that the office judged while it could. */
export function listCountedLines(ledger: ReadLedger, journal: ReadJournal): CountedLine[] {
  const book = createLineBook(ledger, journal);
  return book.known.flatMap((line): CountedLine[] => {
    const standing = book.find(line);
    return standing?.kind === 'counts' ? [{ ...line, tally: standing.tally }] : [];
  });
}

/**
 * What the journal does not say yet of where lines count that are judged not valid there, or are about to be (`more`): to be written while it can be read. Of lines that such a one
 * has replaced too, so that they do not come back when it has gone.
 */
export function findLineTallies(
  ledger: ReadLedger,
  journal: ReadJournal,
  more: readonly LineJudgement[] = [],
): LineTally[] {
  const book = createLineBook(ledger, journal);
  const judged = new Map<string, LinePlace>();
  const rows = journal.entries.flatMap(({ content }) => (content.kind === 'line-judgement' ? content.rows : []));
  for (const { journal: id, number, line, verdict } of [...rows, ...more]) {
    const place = { journal: id, number, line };
    if (verdict === 'not-valid') for (const each of [...book.before(place), place]) judged.set(toKey(each), each);
  }
  return [...judged.values()].flatMap(({ journal: id, number, line }): LineTally[] => {
    const place = { journal: id, number, line };
    const standing = book.find(place);
    if (!standing) return [];
    const said = book.said.get(toKey(place));
    const tally = standing.kind === 'counts' ? standing.tally : undefined;
    const isSaid = said && (tally && said.tally ? isSame(tally, said.tally) : tally === said.tally);
    return isSaid ? [] : [{ ...place, tally }];
  });
}

type Standing = { readonly kind: 'counts'; readonly tally: EntryPlace } | { readonly kind: 'replaced' };

function createLineBook(ledger: ReadLedger, journal: ReadJournal) {
  const { tallyBySheet, sheetByTally, linesByKey } = readSheets(ledger);
  const said = new Map<string, LineTally>();
  for (const { content } of journal.entries) {
    if (content.kind === 'line-tally') for (const row of content.rows) said.set(toKey(row), row);
  }
  const isReplaced = (line: LinePlace) => {
    const word = said.get(toKey(line));
    return word !== undefined && !word.tally;
  };
  const openByKey = new Map([...linesByKey.values()].flat().map((line) => [toKey(line), line] as const));

  /** What stands under its number on its sheet now, as far as the sheet is known. */
  const findSheet = (line: LinePlace) => {
    const tally = said.get(toKey(line))?.tally;
    return openByKey.get(toKey(line))?.sheet ?? (tally && sheetByTally.get(`${tally.journal}/${tally.number}`));
  };

  return {
    said,
    /** Those that can be read, and those of which only the journal knows. */
    known: [
      ...openByKey.values(),
      ...[...said].filter(([key]) => !openByKey.has(key)).map(([, row]) => ({ ...row, name: '' })),
    ].map(({ journal: id, number, line, name }) => ({ journal: id, number, line, name })),
    /** `undefined` where nobody knows. */
    find: (line: LinePlace): Standing | undefined => {
      if (isReplaced(line)) return { kind: 'replaced' };
      const sheet = findSheet(line);
      const typed = sheet === undefined ? [] : (linesByKey.get(toLineKey(sheet, line.line)) ?? []);
      const last = typed.findLast((each) => !isReplaced(each));
      if (last && !isSameLine(last, line)) return { kind: 'replaced' };
      const counted = sheet === undefined ? undefined : tallyBySheet.get(sheet);
      const tally = counted ?? said.get(toKey(line))?.tally;
      return tally && { kind: 'counts', tally: { journal: tally.journal, number: tally.number } };
    },
    /** Lines that can be read and that this one has replaced. */
    before: (line: LinePlace): readonly TypedLine[] => {
      const sheet = findSheet(line);
      const typed = sheet === undefined ? [] : (linesByKey.get(toLineKey(sheet, line.line)) ?? []);
      const at = typed.findIndex((each) => isSameLine(each, line));
      return typed.slice(0, Math.max(0, at));
    },
  };
}

function isSame(one: EntryPlace, other: EntryPlace): boolean {
  return one.journal === other.journal && one.number === other.number;
}

function isSameLine(one: LinePlace, other: LinePlace): boolean {
  return isSame(one, other) && one.line === other.line;
}

function toKey({ journal, number, line }: LinePlace): string {
  return `${journal}/${number}.${line}`;
}
