import { useState } from 'preact/hooks';
import { organiserWords, words } from '../../text/text.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { PinPad } from '../../ui/pin-pad.tsx';
import { OrganiserPage } from './organiser-page.tsx';
import { go } from './route.ts';
import type { ScreenProps } from './tablet.ts';

/** A PIN, typed twice. */
export function SetPinScreen({ tablet }: ScreenProps) {
  const [first, setFirst] = useState<string>();
  const [isDifferent, setIsDifferent] = useState(false);
  const { general } = words.value;
  const { pin } = organiserWords.value;
  const enter = (typed: string) => {
    setIsDifferent(first !== undefined && first !== typed);
    if (first === undefined) return setFirst(typed);
    setFirst(undefined);
    if (first === typed) void tablet.pin.set(typed).then(() => go('readiness'));
  };
  return (
    <OrganiserPage
      tablet={tablet}
      title={pin.setTitle}
      lead={pin.setLead}
      narrow
      actions={<Button onPress={() => go('readiness')}>{general.back}</Button>}
    >
      {isDifferent && (
        <Notice tone="warn" role="alert">
          {pin.different}
        </Notice>
      )}
      <p role="status">{first === undefined ? '' : pin.again}</p>
      <PinPad key={first === undefined ? 'first' : 'again'} words={pin.pad} onEnter={enter} />
    </OrganiserPage>
  );
}
