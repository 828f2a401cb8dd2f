/** What the hall can be shown, in the order of the arrows. */
export const hallViews = ['count', 'outcomes', 'debate', 'points', 'hands'] as const;
export type HallViewName = (typeof hallViews)[number];

/** Where the screen is: the view, which outcome and which case it shows, which show of hands is being counted. */
export type HallState = {
  readonly view: HallViewName;
  readonly outcome: number;
  readonly case: number;
  readonly counting: 'before' | 'after' | undefined;
};

export const hallStart: HallState = { view: 'count', outcome: 0, case: 0, counting: undefined };

/** The next view (`1`) or the one before (`-1`), round and round. */
export function turnView(state: HallState, step: 1 | -1): HallState {
  const place = hallViews.indexOf(state.view) + step + hallViews.length;
  return { ...state, view: hallViews[place % hallViews.length] ?? 'count', counting: undefined };
}

/** The next outcome or case (`1`), or the one before (`-1`), where the view shows one of several; not beyond the ends. */
export function turnItem(
  state: HallState,
  step: 1 | -1,
  most: { readonly outcomes: number; readonly cases: number },
): HallState {
  const within = (place: number, count: number) => Math.max(0, Math.min(count - 1, place + step));
  if (state.view === 'outcomes') return { ...state, outcome: within(state.outcome, most.outcomes) };
  if (state.view === 'points') return { ...state, case: within(state.case, most.cases) };
  return state;
}
