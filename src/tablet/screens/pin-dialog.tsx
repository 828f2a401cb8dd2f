import { useEffect, useState } from 'preact/hooks';
import { organiserWords, words } from '../../text/text.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { PinPad } from '../../ui/pin-pad.tsx';
import type { PinAnswer } from '../store/pin.ts';
import { NewPin } from './new-pin.tsx';
import type { Tablet } from './tablet.ts';
import { letVolunteerIn, shutVolunteerDoor } from './volunteer-door.ts';

type Refused = {
  readonly kind: Exclude<PinAnswer['kind'], 'pin-right' | 'pin-unset'>;
  /** In milliseconds since 1970, by this device's clock. */
  readonly waitUntil: number;
};

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
  const [refused, setRefused] = useState<Refused | { readonly kind: 'pin-unset' }>();
  const { general } = words.value;
  const { pin } = organiserWords.value;
  const enter = (typed: string) => {
    void tablet.pin.check(typed).then((answer) => {
      if (answer.kind === 'pin-right') onRight();
      else setRefused({ kind: answer.kind, waitUntil: Date.now() + answer.waitMs });
    });
  };
  if (!tablet.pin.isSet.value || refused?.kind === 'pin-unset') {
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
      <AskedPin refused={refused} onEnter={enter} />
    </Dialog>
  );
}

/** The pad, shut for as long as the last answer says: from its first frame on. */
function AskedPin({
  refused,
  onEnter,
}: {
  readonly refused: Refused | undefined;
  readonly onEnter: (pin: string) => void;
}) {
  const [, tick] = useState({});
  const { pin } = organiserWords.value;
  useEffect(() => {
    if (secondsUntil(refused?.waitUntil) === 0) return;
    const timer = setInterval(() => tick({}), 500);
    return () => clearInterval(timer);
  }, [refused]);
  const seconds = secondsUntil(refused?.waitUntil);
  return (
    <>
      <PinPad words={pin.pad} disabled={seconds > 0} onEnter={onEnter} />
      <p role="alert">
        {refused && pin.answers[refused.kind]} {seconds > 0 && pin.waitSeconds(seconds)}
      </p>
    </>
  );
}

function secondsUntil(until = 0): number {
  return Math.max(0, Math.ceil((until - Date.now()) / 1000));
}
