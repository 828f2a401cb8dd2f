import { good, type Outcome } from '../../domain/outcome.ts';
import type { Sheet } from '../../domain/sheet.ts';
import type { SheetLine, SheetLinesProblem } from '../../domain/sheet-line.ts';
import type { SheetLinesRefusal } from './sheet-transcribing.ts';

export type SealLinesOutcome = Outcome<Sheet | undefined, SheetLinesRefusal | SheetLinesProblem>;

/** Typed lines until they are sealed, in this page's memory and nowhere else: whatever becomes of the screen they were typed on. */
export type LineKeeper = {
  /** The lines of a sheet that are typed and not sealed, in the order they were typed. */
  readonly list: (number: string) => readonly SheetLine[];
  readonly take: (number: string, line: SheetLine) => void;
  /**
   * Seals all that waits for a sheet when its turn comes, after whatever is being sealed; nothing to do gives `undefined`. What could not be sealed goes on
   * waiting. `isDone`: nothing follows; noted with the last lines or not at all.
   */
  readonly seal: (number: string, isDone: boolean) => Promise<SealLinesOutcome>;
  /** Somebody leaves without them. */
  readonly drop: (number: string) => void;
};

export function createLineKeeper(
  save: (number: string, lines: readonly SheetLine[], isDone: boolean) => Promise<SealLinesOutcome>,
): LineKeeper {
  const waiting = new Map<string, readonly SheetLine[]>();
  const list = (number: string) => waiting.get(number) ?? [];
  const keep = (number: string, lines: readonly SheetLine[]): void => {
    if (lines.length > 0) waiting.set(number, lines);
    else waiting.delete(number);
  };
  let last: Promise<unknown> = Promise.resolve();
  const sealNow = async (number: string, isDone: boolean): Promise<SealLinesOutcome> => {
    const sealing = list(number);
    if (sealing.length === 0 && !isDone) return good(undefined);
    const saved = await save(number, sealing, isDone);
    if (saved.ok) {
      keep(
        number,
        list(number).filter((line) => !sealing.includes(line)),
      );
    }
    return saved;
  };
  return {
    list,
    take: (number, line) => keep(number, [...list(number), line]),
    seal: (number, isDone) => {
      const done = last.then(() => sealNow(number, isDone));
      last = done.catch(() => undefined);
      return done;
    },
    drop: (number) => keep(number, []),
  };
}
