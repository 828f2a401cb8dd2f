/** One tablet's figures of an event, on their way from where it collects to the one at the projector. */
export type HallFigures = {
  /** Three bytes each, as numbers: enough to tell apart what is in one hall, and no name of anything. */
  readonly event: number;
  readonly journal: number;
  /** The journal's head: of two figures of one tablet the later one holds. */
  readonly number: number;
  readonly people: number;
  readonly actions: number;
  /** Actions by case; empty where only totals were brought. */
  readonly cases: readonly CaseCount[];
};

export type CaseCount = { readonly case: number; readonly n: number };

/** What the hall sees. */
export type HallCount = {
  readonly people: number;
  readonly actions: number;
  readonly cases: readonly CaseCount[];
  /** How many actions are in the total and under no case. */
  readonly withoutCase: number;
  /** Those that have counted anything: the one at the projector often has not. */
  readonly tablets: number;
};

/**
 * The list with `brought` in the place of what it had of the same tablet. Older figures change nothing; of equally old ones those by case
 * are better.
 */
export function takeFigures(list: readonly HallFigures[], brought: HallFigures): readonly HallFigures[] {
  const known = list.find((each) => each.journal === brought.journal);
  if (known && (known.number > brought.number || (known.number === brought.number && brought.cases.length === 0)))
    return list;
  return [...list.filter((each) => each !== known), brought];
}

/** All tablets' figures together. */
export function sumFigures(list: readonly HallFigures[]): HallCount {
  const sumByCase = new Map<number, number>();
  for (const { cases } of list) {
    for (const { case: number, n } of cases) sumByCase.set(number, (sumByCase.get(number) ?? 0) + n);
  }
  const actions = list.reduce((sum, each) => sum + each.actions, 0);
  const byCase = [...sumByCase.values()].reduce((sum, n) => sum + n, 0);
  return {
    people: list.reduce((sum, each) => sum + each.people, 0),
    actions,
    cases: [...sumByCase].map(([number, n]) => ({ case: number, n })),
    withoutCase: actions - byCase,
    tablets: list.filter(({ people, actions }) => people > 0 || actions > 0).length,
  };
}
