import { csvMark, writeCsvLine } from '../../../domain/csv.ts';
import { countTurnsHad, turnSides } from '../../../domain/debate.ts';
import { handSides, measureShift } from '../../../domain/show-of-hands.ts';
import { eventColumns, eventToCells } from './report-csv.ts';
import type { ReportedEvent } from './reported-events.ts';

/**
 * What happened in the hall, one line a fact: a table of its own, for hands and attendance must never be added up with actions. Shifts are
 * percentage points.
 */
export function hallToCsv({ totals: { event }, hall }: ReportedEvent, tabletName: string): string {
  const facts: (readonly [what: string, side: string, value: string | number])[] = [];
  if (hall?.attendance !== undefined) facts.push(['attendance', '', hall.attendance]);
  if (hall) {
    const { debate } = hall;
    const { motion, before, after } = debate;
    if (motion !== '') facts.push(['motion', '', motion]);
    const had = countTurnsHad(debate);
    facts.push(...turnSides.filter((side) => had[side] > 0).map((side) => ['turns', side, had[side]] as const));
    const tables = { hands_before: before, hands_after: after, shift_points: measureShift(before, after) };
    for (const [what, hands] of Object.entries(tables)) {
      if (hands) facts.push(...handSides.map((side) => [what, side, hands[side]] as const));
    }
  }
  const lines = facts.map((fact) => writeCsvLine([...eventToCells(event), tabletName, ...fact]));
  return csvMark + [writeCsvLine([...eventColumns, 'tablet', 'what', 'side', 'value']), ...lines].join('');
}
