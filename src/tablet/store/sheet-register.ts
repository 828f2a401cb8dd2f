import type { CampaignEvent } from '../../domain/campaign-event.ts';
import type { Outcome } from '../../domain/outcome.ts';
import type { Sheet, SheetProblem, SheetState } from '../../domain/sheet.ts';
import type { SheetLine, SheetLinesProblem } from '../../domain/sheet-line.ts';
import type { PageFile } from '../../protocol/page-file.ts';
import { createLineKeeper, type LineKeeper } from './line-keeper.ts';
import type { Paper } from './paper.ts';
import { type CountedProblem, recountSheet } from './sheet-counting.ts';
import { issueSheets, moveKeptSheet, type NewSheets } from './sheet-keeping.ts';
import { type SheetPhotosProblem, saveSheetPhotos } from './sheet-photographing.ts';
import { type SheetLinesRefusal, saveSheetLines } from './sheet-transcribing.ts';
import type { TabletState } from './tablet-state.ts';
import type { SaveProblem } from './tablet-store.ts';

/** The printed sheets of this tablet: kept as events are, in both copies, and nobody’s name among them. One thing at a time happens to them. */
export type SheetRegister = {
  /** Of an event, by their numbers. */
  readonly list: (event: CampaignEvent) => readonly Sheet[];
  readonly find: (number: string) => Sheet | undefined;
  /** Gives numbers to sheets that are about to be printed. */
  readonly issue: (wanted: NewSheets) => Promise<Outcome<readonly Sheet[], SaveProblem | SheetProblem>>;
  readonly move: (number: string, to: SheetState) => Promise<Outcome<Sheet, SaveProblem | SheetProblem>>;
  /**
   * Keeps what a sheet came to, as one tally of the open sitting. Counted again with another number, the earlier tally is taken back: of every sheet at most
   * one tally counts, whenever this is cut short.
   */
  readonly count: (number: string, count: number) => Promise<Outcome<Sheet, CountedProblem>>;
  /** Seals photographs of a sheet, each a file of its own, as one entry that names it; all or none. From then on it is photographed. */
  readonly savePhotos: (number: string, files: readonly PageFile[]) => Promise<Outcome<Sheet, SheetPhotosProblem>>;
  /** Seals what stands on some of a sheet's lines; adds nothing to any count. `isDone`: nothing follows. */
  readonly saveLines: (
    number: string,
    lines: readonly SheetLine[],
    isDone: boolean,
  ) => Promise<Outcome<Sheet, SheetLinesRefusal | SheetLinesProblem>>;
  /** What is typed and not sealed yet. */
  readonly typed: LineKeeper;
};

/** A chunk of its own. To be made once a page: it keeps its works apart. */
export function openSheetRegister(state: TabletState, openPaper: () => Promise<Paper>): SheetRegister {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <Value>(work: () => Promise<Value>): Promise<Value> => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };
  const saveLines: SheetRegister['saveLines'] = (number, lines, isDone) =>
    inTurn(() => saveSheetLines(state, number, lines, isDone));
  return {
    list: ({ id }) =>
      [...state.sheets.values()]
        .flatMap(({ sheet }) => (sheet.event === id ? [sheet] : []))
        .sort((one, other) => (one.number < other.number ? -1 : 1)),
    find: (number) => state.sheets.get(number)?.sheet,
    issue: (wanted) => inTurn(() => issueSheets(state, wanted)),
    move: (number, to) => inTurn(() => moveKeptSheet(state, number, to)),
    count: (number, count) => inTurn(() => recountSheet(state, number, count)),
    savePhotos: (number, files) => inTurn(async () => saveSheetPhotos(state, await openPaper(), number, files)),
    saveLines,
    typed: createLineKeeper(saveLines),
  };
}
