import { useState } from 'preact/hooks';
import { organiserWords } from '../../text/text.ts';
import { Notice } from '../../ui/notice.tsx';
import { PinPad } from '../../ui/pin-pad.tsx';
import type { Tablet } from './tablet.ts';

type NewPinProps = {
  readonly pin: Tablet['pin'];
  /** The new PIN holds. */
  readonly onSet: () => void;
};

/** A PIN, typed twice. */
export function NewPin({ pin, onSet }: NewPinProps) {
  const [first, setFirst] = useState<string>();
  const [isDifferent, setIsDifferent] = useState(false);
  const say = organiserWords.value.pin;
  const enter = (typed: string) => {
    setIsDifferent(first !== undefined && first !== typed);
    if (first === undefined) return setFirst(typed);
    setFirst(undefined);
    if (first === typed) void pin.set(typed).then(onSet);
  };
  return (
    <>
      {isDifferent && (
        <Notice tone="warn" role="alert">
          {say.different}
        </Notice>
      )}
      <p role="status">{first === undefined ? '' : say.again}</p>
      <PinPad key={first === undefined ? 'first' : 'again'} words={say.pad} onEnter={enter} />
    </>
  );
}
