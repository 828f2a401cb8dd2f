/** One line of the bench's table. */
export type Result = {
  readonly what: string;
  readonly measured: string;
  /** As TESTING.md has it; empty where there is none. */
  readonly budget: string;
  /** `not-shown`: this machine could not measure it; never counted as kept. */
  readonly verdict: 'kept' | 'MISSED' | 'not-shown' | 'told';
};

/** A number against its budget, as a line. */
export function judge(what: string, measured: string, budget: string, isKept: boolean): Result {
  return { what, measured, budget, verdict: isKept ? 'kept' : 'MISSED' };
}

/** A number without a budget. */
export function tell(what: string, measured: string): Result {
  return { what, measured, budget: '', verdict: 'told' };
}

/** A measurement that could not be made here, and why. */
export function notShown(what: string, why: string, budget: string): Result {
  return { what, measured: `not shown here: ${why}`, budget, verdict: 'not-shown' };
}
