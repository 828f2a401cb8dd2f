/** Lets so many pieces of work in at once, the others in their turn. Gives `undefined`, and does nothing, for one too many or one that waited too long. */
export type Gate = <Result>(work: () => Promise<Result>) => Promise<Result | undefined>;

type GateOptions = {
  readonly inside: number;
  /** How many may stand in line. None unless told. */
  readonly inLine?: number;
  /** How long each of them may. */
  readonly patienceMs?: number;
};

/** A gate that nobody has gone through. */
export function createGate({ inside: most, inLine = 0, patienceMs = 0 }: GateOptions): Gate {
  let inside = 0;
  const line = new Set<(isIn: boolean) => void>();

  async function enter(): Promise<boolean> {
    if (inside < most) {
      inside += 1;
      return true;
    }
    return line.size < inLine && standInLine();
  }

  function standInLine(): Promise<boolean> {
    return new Promise((resolve) => {
      const go = (isIn: boolean) => {
        clearTimeout(timer);
        line.delete(go);
        resolve(isIn);
      };
      const timer = setTimeout(go, patienceMs, false);
      line.add(go);
    });
  }

  /** The place goes to the next in line, if there is one. */
  function leave(): void {
    const [next] = line;
    if (next) next(true);
    else inside -= 1;
  }

  return async (work) => {
    if (!(await enter())) return undefined;
    try {
      return await work();
    } finally {
      leave();
    }
  };
}
