import { addCells, type Cell, countActions } from '../../domain/action.ts';
import type { Confirmed, ConfirmedPlace } from '../../protocol/confirmed.ts';
import type { Sitting } from '../journal-news.ts';
import type { Ledger } from '../ledger.ts';
import type { NotValid, NotValidCell } from './judge-signatures.ts';

type Place = { readonly cells: Cell[]; people: number };

/** How many were in the hall of one event on one day: several tablets may say it, so it is not added up. */
type Hall = { readonly sitting: Sitting; expected: number; attended: number | undefined };

/**
 * What remains by event, country and day, as the clear headers call them: where those seal the event, all sealed ones of a day and country are one place. Of an entry of which nothing is valid, its
 * people do not count either.
 */
export function confirmPlaces(
  ledger: Pick<Ledger, 'counted' | 'size' | 'kindAt' | 'at'>,
  toNotValid: NotValid,
): Confirmed['places'] {
  const placeByKey = new Map<string, Place & { readonly sitting: Sitting }>();
  const findPlace = (sitting: Sitting) => {
    const key = toKey(sitting, sitting.about.event);
    const place = placeByKey.get(key) ?? { sitting, cells: [], people: 0 };
    placeByKey.set(key, place);
    return place;
  };
  for (const each of ledger.counted()) {
    const { header, sitting } = each.entry;
    if (!sitting) continue;
    const place = findPlace(sitting);
    const notValid = toNotValid(each);
    const taken = notValid.map(({ cell }) => ({ ...cell, n: -cell.n }));
    const isNothing = taken.length > 0 && countActions([...header.cells, ...taken]) === 0;
    place.cells.push(...header.cells, ...taken);
    place.people += isNothing
      ? 0
      : Math.max(header.people - countLinesLost(notValid, header.cells), Math.min(0, header.people));
    if (place.cells.length > mostCellsUnfolded) place.cells.splice(0, Infinity, ...addCells(place.cells));
  }
  const halls = readHalls(ledger);
  for (const { sitting } of halls) findPlace(sitting);
  const hallsByPlace = Map.groupBy(halls, ({ sitting }) => toKey(sitting, sitting.about.event));
  return [...placeByKey].flatMap(([key, { sitting, cells, people }]): ConfirmedPlace[] => {
    const some = hallsByPlace.get(key) ?? [];
    const said = some.flatMap(({ attended }) => (attended === undefined ? [] : [attended]));
    const expected = some.reduce((sum, hall) => sum + hall.expected, 0);
    const attended = said.length > 0 ? said.reduce((sum, n) => sum + n, 0) : undefined;
    const { event = '', country, day } = sitting.about;
    const left = addCells(cells);
    const isEmpty = left.length === 0 && people === 0 && expected === 0 && attended === undefined;
    return isEmpty ? [] : [{ event, country, day, people, expected, attended, cells: left }];
  });
}

/** Lines of a sheet of which nothing is valid. */
function countLinesLost(notValid: readonly NotValidCell[], cells: readonly Cell[]): number {
  const cases = new Set(cells.flatMap((cell) => (cell.form === 'signature' ? [cell.case] : [])));
  const lostByLine = Map.groupBy(notValid, ({ line }) => line);
  return [...lostByLine].filter(([line, lost]) => line && lost.length >= cases.size).length;
}

/** A place's cells are folded now and then, so that a large event takes no more memory than a small one. */
const mostCellsUnfolded = 4_096;

/** Of each event and day, the most that was expected and the most that somebody counted. */
function readHalls(ledger: Pick<Ledger, 'size' | 'kindAt' | 'at'>): Hall[] {
  const hallByKey = new Map<string, Hall>();
  for (let place = 0; place < ledger.size(); place += 1) {
    const kind = ledger.kindAt(place);
    if (kind !== 'sitting' && kind !== 'closing') continue;
    const { body, sitting } = ledger.at(place).entry;
    if (!sitting) continue;
    const key = toKey(sitting, sitting.event?.id ?? sitting.about.event);
    const hall = hallByKey.get(key) ?? { sitting, expected: 0, attended: undefined };
    hallByKey.set(key, hall);
    hall.expected = Math.max(hall.expected, sitting.event?.expected ?? 0);
    if (body.kind !== 'closing' || body.attendance === undefined) continue;
    hall.attended = Math.max(hall.attended ?? 0, body.attendance);
  }
  return [...hallByKey.values()];
}

function toKey({ about: { country, day } }: Sitting, event: string | undefined): string {
  return `${event ?? ''}/${country}/${day}`;
}
