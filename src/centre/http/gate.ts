/** Lets so many pieces of work through at once. Gives `undefined`, and does nothing, for one too many. */
export type Gate = <Result>(work: () => Promise<Result>) => Promise<Result | undefined>;

/** A gate for `most` at once. */
export function createGate(most: number): Gate {
  let inside = 0;
  return async (work) => {
    if (inside >= most) return undefined;
    inside += 1;
    try {
      return await work();
    } finally {
      inside -= 1;
    }
  };
}
