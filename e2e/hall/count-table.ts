import { passToCells } from '../../src/domain/pass.ts';
import type { Totals } from '../../src/protocol/totals.ts';
import type { DeskEntry } from '../read-desk.ts';
import type { SealedPass } from './memory.ts';

/** How many of one sort there are in one event: as people were told, as the centre adds clear headers up, as the desk finds in the opened bodies. */
export type CountRow = {
  /** Title of the debate. */
  readonly event: string;
  /** 0 for people, who cannot be told apart by case. */
  readonly case: number;
  readonly what: string;
  readonly written: number;
  readonly atCentre: number;
  readonly opened: number;
};

export type Counted = {
  readonly sealed: readonly SealedPass[];
  readonly totals: Totals;
  readonly entries: readonly DeskEntry[];
};

type Source = 'written' | 'atCentre' | 'opened';

/** Every cell of event, case and form (with its purpose), and people by event. Rows are equal in all three columns, or the month does not add up. */
export function countMonth({ sealed, totals, entries }: Counted): CountRow[] {
  const rowByKey = new Map<string, CountRow>();
  const add = (source: Source, event: string, number: number, what: string, n: number) => {
    const key = `${event}/${number}/${what}`;
    const row = rowByKey.get(key) ?? { event, case: number, what, written: 0, atCentre: 0, opened: 0 };
    rowByKey.set(key, { ...row, [source]: row[source] + n });
  };
  for (const { pass, debate } of sealed) {
    add('written', debate, 0, 'people', 1);
    for (const cell of passToCells(pass)) add('written', debate, cell.case, cellToWhat(cell), cell.n);
  }
  const titleByEvent = new Map<string, string>();
  for (const { sitting } of entries) if (sitting) titleByEvent.set(sitting.about.event, sitting.event.title);
  const toTitle = (event: string) => titleByEvent.get(event) ?? `unknown event ${event}`;
  for (const row of totals.rows) add('atCentre', toTitle(row.event), row.case, cellToWhat(row), row.n);
  for (const row of totals.people) add('atCentre', toTitle(row.event), 0, 'people', row.n);
  for (const { body, sitting } of entries) {
    if (body.kind !== 'pass') continue;
    const event = sitting?.event.title ?? 'no event';
    add('opened', event, 0, 'people', 1);
    for (const cell of passToCells(body.pass)) add('opened', event, cell.case, cellToWhat(cell), cell.n);
  }
  return [...rowByKey.values()];
}

/** The rows added up over what the key leaves out, in the order of first appearance. */
export function foldRows(rows: readonly CountRow[], toKey: (row: CountRow) => string): Map<string, CountRow> {
  const folded = new Map<string, CountRow>();
  for (const row of rows) {
    const before = folded.get(toKey(row));
    folded.set(toKey(row), {
      ...row,
      written: row.written + (before?.written ?? 0),
      atCentre: row.atCentre + (before?.atCentre ?? 0),
      opened: row.opened + (before?.opened ?? 0),
    });
  }
  return folded;
}

/** A sentence for each row whose columns differ. */
export function findUnequalRows(rows: readonly CountRow[]): string[] {
  return rows
    .filter(({ written, atCentre, opened }) => written !== atCentre || written !== opened)
    .map(
      ({ event, case: number, what, written, atCentre, opened }) =>
        `${event}, case ${number}, ${what}: told ${written}, at the centre ${atCentre}, opened ${opened}`,
    );
}

function cellToWhat({ purpose, form }: { readonly purpose: string; readonly form: string }): string {
  return purpose === 'appeal' ? form : `${purpose} ${form}`;
}
