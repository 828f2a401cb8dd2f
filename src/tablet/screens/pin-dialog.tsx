import { useEffect, useState } from 'preact/hooks';
import { organiserWords, words } from '../../text/text.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { PinPad } from '../../ui/pin-pad.tsx';
import type { PinAnswer } from '../store/pin.ts';
import { NewPin } from './new-pin.tsx';
import type { Tablet } from './tablet.ts';
import { letVolunteerIn, shutVolunteerDoor } from './volunteer-door.ts';

type Refusal = Exclude<PinAnswer, { readonly kind: 'pin-right' }>;

type PinDialogProps = {
  readonly tablet: Tablet;
  /** A word besides. */
  readonly note?: string;
  readonly onRight?: () => void;
  readonly onClose?: () => void;
};

/**
 * The volunteers' door, or another that the same PIN opens. Each wrong PIN makes the next try wait longer; none deletes anything. Where the PIN was
 * lost, a new one is set here.
 */
export function PinDialog({ tablet, note, onRight = letVolunteerIn, onClose = shutVolunteerDoor }: PinDialogProps) {
  const [answer, setAnswer] = useState<Refusal>();
  const { general } = words.value;
  const { pin } = organiserWords.value;
  const enter = (typed: string) => {
    void tablet.pin.check(typed).then((next) => (next.kind === 'pin-right' ? onRight() : setAnswer(next)));
  };
  if (!tablet.pin.isSet.value || answer?.kind === 'pin-unset') {
    return (
      <Dialog key="new" title={pin.setTitle} narrow onClose={onClose} closeLabel={general.close}>
        <p>{pin.lost}</p>
        <NewPin pin={tablet.pin} onSet={onRight} />
      </Dialog>
    );
  }
  return (
    <Dialog key="ask" title={pin.askTitle} narrow onClose={onClose} closeLabel={general.close}>
      <p>{pin.ask}</p>
      {note && <p>{note}</p>}
      <AskedPin answer={answer} onEnter={enter} />
    </Dialog>
  );
}

/** The pad, shut for as long as the last answer says. */
function AskedPin({
  answer,
  onEnter,
}: {
  readonly answer: Exclude<Refusal, { readonly kind: 'pin-unset' }> | undefined;
  readonly onEnter: (pin: string) => void;
}) {
  const [waitUntil, setWaitUntil] = useState(0);
  const [now, setNow] = useState(0);
  const { pin } = organiserWords.value;
  useEffect(() => {
    const until = Date.now() + (answer?.waitMs ?? 0);
    setWaitUntil(until);
    setNow(Date.now());
    if (until <= Date.now()) return;
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, [answer]);
  const seconds = Math.max(0, Math.ceil((waitUntil - now) / 1000));
  return (
    <>
      <PinPad words={pin.pad} disabled={seconds > 0} onEnter={onEnter} />
      <p role="alert">
        {answer && pin.answers[answer.kind]} {seconds > 0 && pin.waitSeconds(seconds)}
      </p>
    </>
  );
}
