/** A show of hands, counted by eye. */
export type Hands = { readonly for: number; readonly undecided: number; readonly against: number };

/** In the order they are shown in. */
export const handSides = ['for', 'undecided', 'against'] as const;
export type HandSide = (typeof handSides)[number];

/** All hands. */
export function countHands(hands: Hands): number {
  return handSides.reduce((sum, side) => sum + hands[side], 0);
}

/** Whole percentages that add up to 100, by largest remainder; `undefined` where no hand was raised. */
export function handsToShares(hands: Hands): Hands | undefined {
  const all = countHands(hands);
  if (all === 0) return undefined;
  const exact = handSides.map((side) => ({ side, share: (hands[side] * 100) / all }));
  const shares = { for: 0, undecided: 0, against: 0 };
  for (const { side, share } of exact) shares[side] = Math.floor(share);
  const missing = 100 - countHands(shares);
  const byRemainder = [...exact].sort((one, other) => (other.share % 1) - (one.share % 1));
  for (const { side } of byRemainder.slice(0, missing)) shares[side] += 1;
  return shares;
}

/** By how many percentage points each side grew, of the whole percentages as they are shown; `undefined` where a count is missing. */
export function measureShift(before: Hands | undefined, after: Hands | undefined): Hands | undefined {
  const from = before && handsToShares(before);
  const to = after && handsToShares(after);
  if (!from || !to) return undefined;
  return { for: to.for - from.for, undecided: to.undecided - from.undecided, against: to.against - from.against };
}
