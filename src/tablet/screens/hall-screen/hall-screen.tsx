import { computed, type ReadonlySignal } from '@preact/signals';
import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { CampaignEvent } from '../../../domain/campaign-event.ts';
import { type HallCount, type HallFigures, sumFigures } from '../../../domain/hall-figures.ts';
import { organiserWords } from '../../../text/text.ts';
import { holdScreen } from '../../platform/wake-lock.ts';
import { keepHallScreen, readHallScreen } from '../../store/hall-screens.ts';
import type { Joined } from '../../store/tablet-store.ts';
import { speakToOrganiser } from '../organiser-language.ts';
import { PinDialog } from '../pin-dialog.tsx';
import type { Tablet } from '../tablet.ts';
import { HallStage } from './hall-stage.tsx';
import { watchOwnCount } from './own-count.ts';
import { type RunningDebate, runDebate } from './running-debate.ts';
import { endHallScreen } from './shown-event.ts';

type HallScreenProps = { readonly tablet: Tablet; readonly joined: Joined; readonly event: CampaignEvent };

/** Every so many ms, until the end that it gives. */
const every = (ms: number, work: () => void) => {
  const timer = setInterval(work, ms);
  return () => clearInterval(timer);
};

/**
 * What the hall sees at an event. It is in nobody's hands, but the tablet may be the one that collects: while a sitting is open, the way out is the
 * volunteers' door.
 */
export function HallScreen({ tablet, joined, event }: HallScreenProps) {
  const [isLeaving, setIsLeaving] = useState(false);
  const running = useRunningDebate(event.id);
  const own = useMemo(() => watchOwnCount(tablet.store, event), [tablet, event]);
  useEffect(() => own.stop, [own]);
  useEffect(holdScreen, []);
  useLayoutEffect(speakToOrganiser, []);
  const count = useMemo(
    () => running && computed(() => sumKnown([...listOwn(own.figures), ...running.figures.value])),
    [own, running],
  );
  const leave = () => (tablet.store.sitting.value ? setIsLeaving(true) : endHallScreen());
  if (!running || !count) return null;
  return (
    <>
      <HallStage joined={joined} event={event} running={running} own={own.figures} count={count} onLeave={leave} />
      {isLeaving && (
        <PinDialog
          tablet={tablet}
          note={organiserWords.value.hallScreen.pinInSight}
          onRight={endHallScreen}
          onClose={() => setIsLeaving(false)}
        />
      )}
    </>
  );
}

/** Nobody is shown a 0 that only means that nothing was read yet. */
function sumKnown(known: readonly HallFigures[]): HallCount | undefined {
  return known.length > 0 ? sumFigures(known) : undefined;
}

function listOwn<Figures>(own: ReadonlySignal<Figures | undefined>): readonly Figures[] {
  return own.value === undefined ? [] : [own.value];
}

/** The event's debate as it was kept, running on; `undefined` until it is read. */
function useRunningDebate(eventId: string): RunningDebate | undefined {
  const [running, setRunning] = useState<RunningDebate>();
  useEffect(() => {
    let isShown = true;
    let started: RunningDebate | undefined;
    void readHallScreen(eventId).then((kept) => {
      if (!isShown) return;
      started = runDebate(kept, (changed) => void keepHallScreen(eventId, changed), {
        now: () => performance.now(),
        at: Date.now,
        every,
      });
      setRunning(started);
    });
    return () => {
      isShown = false;
      started?.stop();
    };
  }, [eventId]);
  return running;
}
