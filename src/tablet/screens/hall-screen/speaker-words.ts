import { countTurn, type Turn } from '../../../domain/debate.ts';
import { organiserWords } from '../../../text/text.ts';

/** What a turn's speaker is called: the side, and which of its speakers where it has several. */
export function turnToText(turns: readonly Turn[], place: number): string {
  const { debate } = organiserWords.value;
  const side = turns[place]?.side;
  if (!side) return '';
  const several = turns.filter((turn) => turn.side === side).length > 1;
  return several ? debate.speaker(debate.sides[side], countTurn(turns, place)) : debate.sides[side];
}
