import { useLayoutEffect, useState } from 'preact/hooks';
import { words } from '../../../text/text.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { watchIdle } from '../idle.ts';
import type { Passing } from './passing.ts';
import { forgetWhoWalkedAway } from './walk-away.ts';

/** Nobody has touched the tablet for so long: what stands there is covered. Thinking about a letter takes longer. */
const idleMs = 90_000;
const idleWritingMs = 240_000;

/** Covers a screen that somebody walked away from, until somebody answers or they are forgotten. Time counts from the frame that shows what is watched. */
export function IdleGuard({ passing }: { readonly passing: Passing }) {
  const [isCovered, setIsCovered] = useState(false);
  const { kind } = passing.step.value;
  const isWatching = kind !== 'language' && kind !== 'sealed';

  useLayoutEffect(() => {
    if (!isWatching) return;
    return watchIdle(kind === 'letter' ? idleWritingMs : idleMs, () => setIsCovered(true));
  }, [isWatching, kind]);

  useLayoutEffect(() => {
    if (!isCovered) return;
    return forgetWhoWalkedAway(passing, () => setIsCovered(false));
  }, [isCovered, passing]);

  const { idle } = words.value;
  if (!isCovered || !isWatching) return null;
  return (
    <Dialog
      title={idle.title}
      narrow
      covers
      actions={
        <>
          <Button
            onPress={() => {
              setIsCovered(false);
              passing.restart();
            }}
          >
            {idle.no}
          </Button>
          <Button kind="primary" onPress={() => setIsCovered(false)}>
            {idle.yes}
          </Button>
        </>
      }
    >
      <p>{idle.lead}</p>
    </Dialog>
  );
}
