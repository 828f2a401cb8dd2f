import { useEffect, useState } from 'preact/hooks';
import { organiserWords, words } from '../../text/text.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { PinPad } from '../../ui/pin-pad.tsx';
import type { Tablet } from './tablet.ts';
import { letVolunteerIn, shutVolunteerDoor } from './volunteer-door.ts';

/** The volunteers' door. Each wrong PIN makes the next try wait longer; none deletes anything. */
export function PinDialog({ tablet }: { readonly tablet: Tablet }) {
  const [waitUntil, setWaitUntil] = useState(0);
  const [now, setNow] = useState(Date.now());
  const [isWrong, setIsWrong] = useState(false);
  const seconds = Math.max(0, Math.ceil((waitUntil - now) / 1000));
  useEffect(() => {
    if (waitUntil <= Date.now()) return;
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, [waitUntil]);
  const enter = (pin: string) => {
    void tablet.pin.check(pin).then((answer) => {
      if (answer.kind === 'pin-right') return letVolunteerIn();
      setIsWrong(answer.kind === 'pin-wrong');
      setNow(Date.now());
      setWaitUntil(Date.now() + answer.waitMs);
    });
  };
  const { general } = words.value;
  const { pin } = organiserWords.value;
  return (
    <Dialog title={pin.askTitle} narrow onClose={shutVolunteerDoor} closeLabel={general.close}>
      <p>{pin.ask}</p>
      <PinPad words={pin.pad} disabled={seconds > 0} onEnter={enter} />
      <p role="alert">
        {isWrong && pin.wrong} {seconds > 0 && pin.waitSeconds(seconds)}
      </p>
    </Dialog>
  );
}
