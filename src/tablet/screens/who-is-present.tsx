import { useState } from 'preact/hooks';
import { eventToProfile } from '../../domain/campaign-event.ts';
import { organiserWords, words } from '../../text/text.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Pill } from '../../ui/pill.tsx';
import type { OpenSitting } from '../store/tablet-store.ts';
import { CollectsNotice } from './collects-notice.tsx';
import { saveProblemToText } from './save-problem-words.ts';
import type { Tablet } from './tablet.ts';
import styles from './who-is-present.module.css';

const { row, what } = styles;

type WhoIsPresentProps = { readonly tablet: Tablet; readonly sitting: OpenSitting };

/** In a sitting, behind the PIN: what can be collected, and the switch for when under-18s come in or have left. */
export function WhoIsPresent({ tablet, sitting }: WhoIsPresentProps) {
  const [isAsking, setIsAsking] = useState(false);
  const { opening: say, event: eventWords, home } = organiserWords.value;
  return (
    <div class={row}>
      <div class={what}>
        <span>
          {say.collects}: {eventWords.profiles[sitting.profile]}
        </span>
        {sitting.event.under18 && <Pill tone="warn">{home.under18}</Pill>}
      </div>
      {sitting.event.profile !== 'tally_only' && <Button onPress={() => setIsAsking(true)}>{say.present}</Button>}
      {isAsking && <PresentDialog tablet={tablet} sitting={sitting} onClose={() => setIsAsking(false)} />}
    </div>
  );
}

function PresentDialog({ tablet, sitting, onClose }: WhoIsPresentProps & { readonly onClose: () => void }) {
  const { event } = sitting;
  const [under18, setUnder18] = useState(event.under18);
  const [isBusy, setIsBusy] = useState(false);
  const [failure, setFailure] = useState<string>();
  const { opening: say } = organiserWords.value;
  const change = async () => {
    setIsBusy(true);
    const changed = await tablet.store.changeUnder18(under18);
    if (changed.ok || changed.problem.kind === 'no-sitting') return onClose();
    setIsBusy(false);
    setFailure(saveProblemToText(changed.problem));
  };
  return (
    <Dialog
      title={say.present}
      onClose={onClose}
      closeLabel={words.value.general.cancel}
      actions={
        <Button kind="primary" large disabled={isBusy || under18 === event.under18} onPress={() => void change()}>
          {say.presentDo}
        </Button>
      }
    >
      <Choice kind="checkbox" label={say.under18} hint={say.under18Hint} checked={under18} onChange={setUnder18} />
      <CollectsNotice profile={eventToProfile({ ...event, under18 })} />
      <p>{say.presentLead}</p>
      {failure && (
        <Notice tone="bad" role="alert">
          {failure}
        </Notice>
      )}
    </Dialog>
  );
}
