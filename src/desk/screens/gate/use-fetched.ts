import { useEffect, useState } from 'preact/hooks';
import type { Outcome } from '../../../domain/outcome.ts';
import type { GateProblem } from './gate-client.ts';

export type Fetched<Value> = Outcome<Value, GateProblem> | undefined;

/** What the centre has, once it is here; fetched again after `again`. Where nobody is signed in any more, `onOver` hears of it. */
export function useFetched<Value>(
  fetchIt: () => Promise<Outcome<Value, GateProblem>>,
  onOver: () => void,
): { readonly fetched: Fetched<Value>; readonly again: () => void } {
  const [fetched, setFetched] = useState<Fetched<Value>>();
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let isWanted = true;
    void fetchIt().then((found) => {
      if (!isWanted) return;
      if (!found.ok && found.problem.kind === 'not-signed-in') onOver();
      else setFetched(found);
    });
    return () => {
      isWanted = false;
    };
  }, [turn]);
  return { fetched, again: () => setTurn((before) => before + 1) };
}
