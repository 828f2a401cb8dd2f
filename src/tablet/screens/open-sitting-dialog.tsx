import { useEffect, useState } from 'preact/hooks';
import { type CampaignEvent, dateToDay, eventToProfile } from '../../domain/campaign-event.ts';
import { formatDay, language, organiserWords, words } from '../../text/text.ts';
import { Button } from '../../ui/button.tsx';
import { Choice } from '../../ui/choice.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Notice } from '../../ui/notice.tsx';
import { askForPersistence, persistence } from '../platform/persistence.ts';
import type { SaveProblem } from '../store/tablet-store.ts';
import { CollectsNotice } from './collects-notice.tsx';
import { decide, decisions } from './decisions.ts';
import styles from './open-sitting-dialog.module.css';
import { saveProblemToText } from './save-problem-words.ts';
import type { Tablet } from './tablet.ts';

const { about, switch: switchClass } = styles;

type OpenSittingDialogProps = {
  readonly tablet: Tablet;
  readonly event: CampaignEvent;
  readonly onClose: () => void;
};

/**
 * The last look before participants: who is present, what can be collected, and whether this browser will keep it. Where it has not promised to, somebody has to
 * decide for it once on this tablet; the readiness list remembers.
 */
export function OpenSittingDialog({ tablet, event, onClose }: OpenSittingDialogProps) {
  const [under18, setUnder18] = useState(event.under18);
  const [isAccepted, setIsAccepted] = useState(false);
  const [isMissing, setIsMissing] = useState(false);
  const [isOpening, setIsOpening] = useState(false);
  const [problem, setProblem] = useState<SaveProblem | { readonly kind: 'sitting-open-already' }>();
  useEffect(askForPersistence, []);
  const { opening: say } = organiserWords.value;
  const isDecided = persistence.value === 'promised' || decisions.value.unprotectedAt > 0;
  const open = () => {
    if (!isDecided && !isAccepted) return setIsMissing(true);
    if (!isDecided) decide({ unprotectedAt: Date.now() });
    setIsOpening(true);
    void tablet.store.openSitting({ ...event, under18 }, language.value.tag).then((outcome) => {
      setIsOpening(false);
      setProblem(outcome.ok ? undefined : outcome.problem);
    });
  };
  return (
    <Dialog
      title={say.title}
      onClose={onClose}
      closeLabel={words.value.general.cancel}
      actions={
        <Button kind="primary" large disabled={isOpening} onPress={open}>
          {say.open}
        </Button>
      }
    >
      <div class={about}>
        <h3>{event.title}</h3>
        <p>{say.lead}</p>
      </div>
      {event.day !== dateToDay(new Date()) && <Notice tone="warn">{say.notToday(formatDay(event.day))}</Notice>}
      <div class={switchClass}>
        <Choice kind="checkbox" label={say.under18} hint={say.under18Hint} checked={under18} onChange={setUnder18} />
      </div>
      <CollectsNotice profile={eventToProfile({ ...event, under18 })} />
      {!isDecided && (
        <Notice tone="warn">
          <p>{say.unprotected}</p>
          <Choice kind="checkbox" label={say.accept} checked={isAccepted} onChange={setIsAccepted} />
          {isMissing && !isAccepted && <p role="alert">{say.acceptMissing}</p>}
        </Notice>
      )}
      {problem && (
        <Notice tone="bad" role="alert">
          {saveProblemToText(problem)}
        </Notice>
      )}
    </Dialog>
  );
}
