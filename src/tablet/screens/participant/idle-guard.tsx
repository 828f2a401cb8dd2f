import { useEffect, useState } from 'preact/hooks';
import { words } from '../../../text/text.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import type { Passing } from './passing.ts';

/** Nobody has touched the tablet for so long: what stands there is covered. Thinking about a letter takes longer. */
const idleMs = 90_000;
const idleWritingMs = 240_000;
/** Covered for so long: whoever it was has gone. */
const goneMs = 60_000;

/**
 * Covers a screen that somebody walked away from, and forgets them after a while. A letter that was begun stays behind the cover until
 * somebody answers; name, signature and contact go all the same.
 */
export function IdleGuard({ passing }: { readonly passing: Passing }) {
  const [isCovered, setIsCovered] = useState(false);
  const { kind } = passing.step.value;
  const isWatching = kind !== 'language' && kind !== 'sealed';

  useEffect(() => {
    if (!isWatching) return;
    let timer: ReturnType<typeof setTimeout>;
    const wait = () => {
      clearTimeout(timer);
      timer = setTimeout(() => setIsCovered(true), kind === 'letter' ? idleWritingMs : idleMs);
    };
    const signs = ['pointerdown', 'keydown', 'scroll', 'input'] as const;
    for (const sign of signs) addEventListener(sign, wait, { passive: true, capture: true });
    wait();
    return () => {
      clearTimeout(timer);
      for (const sign of signs) removeEventListener(sign, wait, { capture: true });
    };
  }, [isWatching, kind]);

  useEffect(() => {
    if (!isCovered) return;
    const timer = setTimeout(() => {
      if (passing.draft.value.letters.length === 0) {
        setIsCovered(false);
        passing.restart();
      } else {
        passing.forgetPerson();
      }
    }, goneMs);
    return () => clearTimeout(timer);
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
